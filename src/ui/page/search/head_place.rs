//! The heads about a place: the page of a territory, and what is near a commune. Pure.

use super::head_text::{Around, HeadText, Known};
use crate::{
    catalogue::SearchRequest,
    domain::{Territory, TerritoryCode, TerritoryLevel},
    protocol::SearchResponse,
    ui::{
        component::{Step, place_href},
        state::{noun_of, sort_few, territory_page},
    },
    wording::{self, near, search as words, territory},
};

/// Most postal codes named one by one (1: no commune has its list; 20: Paris fills the head).
const POSTAL_CODES_NAMED: usize = 4;

/// The head of the page of a territory.
pub fn territory_head(request: &SearchRequest, code: &TerritoryCode, known: &Known<'_>) -> HeadText {
    let head = HeadText {
        class: "page-head--territory".to_owned(),
        eyebrow: wording::level(code),
        keeps_room: true,
        ..HeadText::default()
    };
    if (known.unknown)(code) {
        return HeadText { title: territory::NONE_SUCH.to_owned(), keeps_room: false, ..head };
    }
    let place = (known.place)(code);
    let alone = territory_page(request).is_some();
    let lead = match (known.catalogue, known.total) {
        (Some(catalogue), Some(total)) if alone => words::act_here(&noun_of(request, &catalogue.vocabulary), total),
        _ => String::new(),
    };
    HeadText {
        crumbs: place.as_ref().map(|place| steps(place, known)).unwrap_or_default(),
        title: (known.name_of)(code),
        lead,
        facts: place.as_ref().map(facts_of).unwrap_or_default(),
        ..head
    }
}

/// The head of what is near a commune.
pub fn near_head(request: &SearchRequest, code: &TerritoryCode, known: &Known<'_>) -> HeadText {
    let head = HeadText {
        class: "page-head--territory page-head--near".to_owned(),
        eyebrow: near::EYEBROW,
        keeps_room: true,
        ..HeadText::default()
    };
    if (known.unknown)(code) {
        return HeadText { title: territory::NONE_SUCH.to_owned(), keeps_room: false, ..head };
    }
    let place = (known.place)(code);
    let lead = match (known.catalogue, known.around) {
        (Some(catalogue), Some(around)) => {
            near::lead(&noun_of(request, &catalogue.vocabulary), around.covering, around.nearest_km)
        }
        _ => String::new(),
    };
    let more = place.as_ref().map(|place| (near::SEE_TERRITORY.to_owned(), place_href(&place.code)));
    HeadText {
        crumbs: place.as_ref().map(|place| steps(place, known)).unwrap_or_default(),
        title: near::title(&(known.name_of)(code)),
        lead,
        more,
        ..head
    }
}

/// How the place of a request is surrounded, by the first page of its answer in the order of
/// distances: what covers it stands first there, and the nearest seat is there too.
pub fn around_of(response: &SearchResponse) -> Option<Around> {
    response.places.fault.is_none().then(|| {
        let near = || response.hits.iter().filter_map(|hit| hit.nearness.as_ref());
        Around {
            covering: near().filter(|near| near.covers()).count() as u32,
            nearest_km: near().filter(|near| near.has_seat()).filter_map(|near| near.km).min_by(f64::total_cmp),
        }
    })
}

/// The wider territories, one step a level, from the widest.
fn steps(place: &Territory, known: &Known<'_>) -> Vec<Step> {
    // Codes sort from the widest level to the smallest.
    let mut wider = place.within.clone();
    sort_few(&mut wider, |one, other| one < other);
    let page = |code: &TerritoryCode| ((known.name_of)(code), place_href(code));
    wider.chunk_by(|one, other| one.level() == other.level()).map(|level| level.iter().map(page).collect()).collect()
}

fn facts_of(territory: &Territory) -> Vec<String> {
    let code = &territory.code;
    let sort = if code.level() == TerritoryLevel::Epci { words::SIREN_CODE } else { words::INSEE_CODE };
    let mut facts = vec![format!("{sort} {}", code.code())];
    match territory.postal_codes.as_slice() {
        [] => {}
        [only] => facts.push(format!("{} {only}", words::POSTAL_CODE)),
        [first, .., last] if territory.postal_codes.len() > POSTAL_CODES_NAMED => {
            facts.push(format!("{} {first} à {last}", words::POSTAL_CODES));
        }
        several => facts.push(format!("{} {}", words::POSTAL_CODES, several.join(", "))),
    }
    facts
}
