//! What the place field offers without the engine: the dataset's own régions and départements.
//! Pure.

use super::offer::{Listed, Offer};
use crate::{
    catalogue::{Catalogue, FacetCount, SearchRequest},
    domain::{PlaceHint, TerritoryCode, TerritoryLevel},
    ui::state::{PlaceName, regions, without_words},
};

/// What can be offered: when nothing is typed, where the visitor is, everywhere, and where records
/// stand; only communes and EPCI are `adding` to a filter, so nothing then.
pub fn listed(catalogue: &Catalogue, adding: bool) -> Listed {
    let wide = catalogue.vocabulary.territories.iter().filter(|territory| is_wide(&territory.code));
    let wide = wide.map(|territory| named(&territory.code, &territory.name)).collect();
    if adding {
        return Listed { usual: Vec::new(), wide };
    }
    let counts = without_words(catalogue, &SearchRequest::default()).facets.territories;
    let mut usual = vec![Offer::AroundMe, Offer::Everywhere];
    for region in regions(catalogue) {
        usual.extend(
            std::iter::once(&region.place).chain(&region.departements).filter_map(|place| offer(place, &counts)),
        );
    }
    Listed { usual, wide }
}

fn is_wide(code: &TerritoryCode) -> bool {
    matches!(code.level(), TerritoryLevel::Region | TerritoryLevel::Departement)
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
