//! Why a record is near a place, under its title.

use super::Icon;
use crate::{
    catalogue::Reason,
    domain::KindId,
    protocol::Hit,
    ui::{
        markup::{Markup, html},
        state::{Shown, Worth, near_of},
    },
    wording::near as words,
};

/// Why a record is where it is in a list by distance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Why {
    icon: &'static str,
    text: String,
}

impl Why {
    /// The reason of a result of this list; none when the list measures no distance, and for
    /// knowledge of nowhere.
    pub fn of(hit: &Hit, shown: &Shown, main: Option<&KindId>) -> Option<Self> {
        let place = near_of(shown).filter(|_| !matches!(shown.worth, Worth::WithoutEngine(_)))?;
        shown.response.places.find(place)?;
        let said = |icon, text: &str| Some(Self { icon, text: text.to_owned() });
        match &hit.nearness {
            Some(near) => {
                let icon = if matches!(near.reason, Reason::Covers { .. } | Reason::Area) { "map" } else { "map-pin" };
                said(icon, &words::reason(near))
            }
            None if main != Some(&hit.row.kind) => None,
            None if hit.row.places.is_empty() => said("info", words::UNKNOWN_PLACE),
            None => said("info", words::UNKNOWN_DISTANCE),
        }
    }

    /// The line.
    pub fn line(self) -> Markup {
        let class = if self.icon == "info" { "result__why result__why--unknown" } else { "result__why" };
        html! { <p class=class><Icon name=self.icon/>" "<span>{self.text}</span></p> }
    }
}
