//! What the head of the list says, from what is asked for and what is known of it. Pure.

use super::head_place::{near_head, territory_head};
use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{Territory, TerritoryCode, Theme},
    ui::component::Step,
    wording::{filter, home, near, search as words},
};

/// What the head says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadText {
    /// True on the home page, whose head is larger.
    pub home: bool,
    /// Classes beside `page-head`.
    pub class: String,
    /// The wider territories, as steps from the home page.
    pub crumbs: Vec<Step>,
    /// The small label above the title.
    pub eyebrow: &'static str,
    /// The title's icon.
    pub icon: Option<String>,
    /// The title.
    pub title: String,
    /// A sentence.
    pub lead: String,
    /// Short facts.
    pub facts: Vec<String>,
    /// A page that tells more: its name and address.
    pub more: Option<(String, String)>,
    /// True when what is still unknown of a place has its room kept.
    pub keeps_room: bool,
}

/// What is known when a head is written.
pub struct Known<'a> {
    /// The dataset, once it is there.
    pub catalogue: Option<&'a Catalogue>,
    /// A territory, once it is known.
    pub place: &'a dyn Fn(&TerritoryCode) -> Option<Territory>,
    /// What a territory is called: its name, an ellipsis, its code.
    pub name_of: &'a dyn Fn(&TerritoryCode) -> String,
    /// True for a code that no territory has.
    pub unknown: &'a dyn Fn(&TerritoryCode) -> bool,
    /// The number of results.
    pub total: Option<u32>,
    /// How the place of the request is surrounded.
    pub around: Option<Around>,
}

/// How a place is surrounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Around {
    /// How many cover it.
    pub covering: u32,
    /// The distance to the nearest seat, in km, if there is any.
    pub nearest_km: Option<f64>,
}

/// The head for this request.
pub fn head_text(request: &SearchRequest, known: &Known<'_>) -> HeadText {
    if request.is_blank() {
        return HeadText {
            home: true,
            eyebrow: home::EYEBROW,
            title: home::QUESTION.to_owned(),
            lead: home::LEAD.to_owned(),
            ..HeadText::default()
        };
    }
    match (request.themes.as_slice(), request.territories.as_slice(), &request.near) {
        ([theme], ..) => {
            let theme = known.catalogue.and_then(|catalogue| catalogue.vocabulary.theme(theme));
            theme.map_or_else(|| named(words::THEME), of_theme)
        }
        ([], [code], _) => territory_head(request, code, known),
        (_, _, Some(code)) if request.has_no_words() => near_head(request, code, known),
        _ => HeadText { eyebrow: words::EYEBROW, title: list_title(request, known), ..HeadText::default() },
    }
}

/// A head whose name is not known yet: its place is kept.
fn named(eyebrow: &'static str) -> HeadText {
    HeadText { eyebrow, title: "…".to_owned(), ..HeadText::default() }
}

fn of_theme(theme: &Theme) -> HeadText {
    HeadText {
        class: format!("page-head--theme hue-{}", theme.family),
        eyebrow: words::THEME,
        icon: Some(theme.icon.clone()),
        title: theme.label.clone(),
        lead: theme.definition.clone(),
        ..HeadText::default()
    }
}

fn list_title(request: &SearchRequest, known: &Known<'_>) -> String {
    let text = request.text.trim();
    if !text.is_empty() {
        return match &request.near {
            Some(code) => near::results_for(text, &(known.name_of)(code)),
            None => words::results_for(text),
        };
    }
    match (request.kinds.as_slice(), known.catalogue) {
        ([KindFilter::Knowledge], _) => filter::KNOWLEDGE.to_owned(),
        ([KindFilter::Kind(id)], Some(catalogue)) => {
            let kind = catalogue.vocabulary.kind(id);
            kind.map_or_else(|| words::RESULTS.to_owned(), |kind| kind.plural.clone())
        }
        _ => words::RESULTS.to_owned(),
    }
}
