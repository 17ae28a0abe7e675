//! Records by région and by département.

use super::{noun, place_name, tally};
use crate::{
    catalogue::Catalogue,
    domain::TerritoryCode,
    panorama::{Counted, Table, regions},
    route::Route,
    ui::{
        component::{Bars, GridLine, Head, Icon, picture},
        markup::{IntoMarkup, Markup, html},
    },
    wording::panorama as words,
};

/// The picture; nothing when no record stands in a région.
pub(super) fn part(catalogue: &Catalogue, coverage: &Table) -> Option<Markup> {
    let noun = noun(catalogue);
    let line = |code: Option<&TerritoryCode>, none: &str, counted: &Counted, inside: bool| {
        let label = place_name(catalogue, code, none);
        GridLine { all: tally(counted, &[&label], &noun), head: Head::plain(label), cells: Vec::new(), inside }
    };
    let all = regions(catalogue);
    let mut lines = Vec::new();
    for region in &all {
        lines.push(line(region.code.as_ref(), words::NO_TERRITORY, &region.all, false));
        let inside = region.departements.iter();
        lines.extend(inside.map(|place| line(place.code.as_ref(), words::NO_DEPARTEMENT, &place.all, true)));
    }
    let known = all.iter().filter(|region| region.code.is_some()).count() as u32;
    let fullest = all.iter().find(|region| region.code.is_some())?;
    let name = place_name(catalogue, fullest.code.as_ref(), "");
    let told = words::territories(&name, fullest.all.total(), coverage.all.total(), known);
    let bars = html! {
        <Bars id="territoires" label=words::TERRITORIES_LABEL corner=words::TERRITORY lines/>
        <p>
            <a class="more-link" href=Route::home().href()>{words::TO_MAP}" "<Icon name="arrow-right"/></a>
        </p>
    };
    Some(picture("h-territoires", words::TERRITORIES, told, Vec::new(), bars.into_markup()))
}
