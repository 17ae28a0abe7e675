//! What the place field offers without the engine: the dataset's own régions and départements.
//! Pure.

use super::offer::Offer;
use crate::{
    catalogue::{Catalogue, FacetCount, SearchRequest},
    domain::{PlaceHint, TerritoryCode, TerritoryLevel},
    ui::state::{PlaceName, regions, without_words},
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
    let begins = |hint: &PlaceHint| {
        let name = fold(&hint.name);
        let word = |(at, _): (usize, char)| name.get(at + 1..).is_some_and(|rest| rest.starts_with(&typed));
        hint.number.eq_ignore_ascii_case(&typed)
            || name.starts_with(&typed)
            || name.char_indices().filter(|(_, letter)| *letter == ' ').any(word)
    };
    let wide = catalogue.vocabulary.territories.iter().filter(|territory| is_wide(&territory.code));
    let wide = wide.map(|territory| named(&territory.code, &territory.name)).filter(begins);
    wide.map(|hint| Offer::Place(hint, None)).collect()
}

/// Small letters without accents, words parted by one space. The engine's own way knows all of
/// Unicode, at the price of its tables; the names of régions and départements need this much.
fn fold(text: &str) -> String {
    let letter = |c: char| match c {
        'à' | 'â' | 'À' | 'Â' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
        'î' | 'ï' | 'Î' => 'i',
        'ô' | 'Ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        '-' | '’' | '\'' => ' ',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(letter).collect()
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

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_are_compared_without_accents_capitals_and_hyphens() {
        assert_eq!(fold("Île-de-France"), "ile de france");
        assert_eq!(fold("Val-d’Oise"), "val d oise");
        assert_eq!(fold("RHÔNE"), "rhone");
    }
}
