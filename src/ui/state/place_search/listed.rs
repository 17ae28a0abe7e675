//! What the place field offers without the engine: the dataset's own régions and départements.
//! Pure.

use super::offer::Offer;
use crate::{
    catalogue::{Catalogue, FacetCount, SearchRequest},
    domain::{PlaceHint, TerritoryCode, TerritoryLevel},
    ui::state::{PlaceName, fold::fold, regions, without_words},
};

/// What stands there when nothing is typed: where the visitor is, everywhere, and where records
/// stand.
pub fn usual(catalogue: &Catalogue) -> Vec<Offer> {
    let counts = without_words(catalogue, &SearchRequest::default()).facets.territories;
    let mut usual = vec![Offer::AroundMe, Offer::Everywhere];
    for region in regions(catalogue) {
        usual.extend(offer(&region.place, &counts));
        usual.extend(region.departements.iter().filter_map(|place| offer(place, &counts)));
    }
    usual
}

/// The régions and départements of which a word begins with what is typed, or whose number it is.
pub fn beginning(catalogue: &Catalogue, typed: &str) -> Vec<Offer> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let begins = |hint: &PlaceHint| {
        let name = fold(&hint.name);
        let word = |(at, _): (usize, char)| name.get(at + 1..).is_some_and(|rest| rest.starts_with(&typed));
        hint.number.eq_ignore_ascii_case(&typed)
            || name.starts_with(&typed)
            || name.char_indices().filter(|(_, letter)| *letter == ' ').any(word)
    };
    let of_level = |level| catalogue.vocabulary.territories.of_level(level);
    let wide = [TerritoryLevel::Region, TerritoryLevel::Departement].into_iter().flat_map(of_level);
    let wide = wide.map(|territory| named(&territory.code, &territory.name)).filter(begins);
    wide.map(|hint| Offer::Place(hint, None)).collect()
}

/// A territory with its count; none where no record stands.
fn offer(place: &PlaceName, counts: &FacetCount<TerritoryCode>) -> Option<Offer> {
    let count = counts.iter().find(|(code, _)| *code == place.code).map(|(_, n)| *n).filter(|n| *n > 0)?;
    Some(Offer::Place(named(&place.code, &place.name), Some(count)))
}

fn named(code: &TerritoryCode, name: &str) -> PlaceHint {
    let number = match code.level() {
        TerritoryLevel::Departement => code.code().to_owned(),
        _ => String::new(),
    };
    PlaceHint {
        code: code.clone(),
        name: name.to_owned(),
        context: String::new(),
        number,
        found_by: None,
        corrected: false,
    }
}
