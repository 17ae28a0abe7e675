//! What was understood of the words, as tags that can be taken off: what each is called, and the
//! request it leads to. Pure.

use super::Shown;
use crate::{
    catalogue::SearchRequest,
    domain::{TerritoryCode, TerritoryLevel, Theme, Vocabulary},
    protocol::{PlaceRole, Reading, Target},
    wording::understood as words,
};

/// Most other places offered for a name (1: Boulogne is two; 20: Saint-Martin fills the page).
const OTHERS_SHOWN: usize = 4;

/// A link: what it is called, and where it leads.
pub type Way = (String, SearchRequest);

/// The place that the words name.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceTag {
    /// What it is called.
    pub label: String,
    /// The request without it.
    pub without: SearchRequest,
    /// What else the words may mean.
    pub others: Vec<Way>,
}

/// An everyday word, and what it was taken for.
#[derive(Clone, Debug, PartialEq)]
pub struct MeaningTag {
    /// As typed.
    pub typed: String,
    /// What it was taken for.
    pub meaning: String,
    /// The theme that is, if it is one.
    pub theme: Option<Theme>,
}

/// The place that the words of a request name, if they name one.
pub fn place_tag(request: &SearchRequest, reading: &Reading) -> Option<PlaceTag> {
    let read = reading.place.as_ref()?;
    let first = read.places.first()?;
    let label = words::place_tag(read.role, first);
    let mut others: Vec<Way> = Vec::new();
    for place in read.others() {
        let name = words::place(place);
        // An EPCI or a département that bears the name of its town tells nothing new.
        if others.len() < OTHERS_SHOWN && name != words::place(first) && others.iter().all(|(other, _)| *other != name)
        {
            others.push((name, read.chosen(request, place).normalised()));
        }
    }
    let bare = !read.typed.contains(char::is_whitespace);
    if read.role == PlaceRole::Inside && bare {
        // «Cognac» may be a drink; «dans l’Oise» is no word.
        others.push((words::the_word(&read.typed), SearchRequest { literal: true, page: 0, ..request.clone() }));
    }
    Some(PlaceTag { label, without: read.left_out(request).normalised(), others })
}

/// The everyday words that were recognised. A level of government only changes the order.
pub fn meaning_tags(reading: &Reading, vocabulary: &Vocabulary) -> Vec<MeaningTag> {
    let tag = |typed: &String, target: &Target| {
        let (meaning, theme) = match target {
            Target::Theme(id) => {
                let theme = vocabulary.theme(id)?;
                (theme.short.clone(), Some(theme.clone()))
            }
            Target::Kind(id) => (vocabulary.kind(id)?.plural.clone(), None),
            Target::Words(words) => (words.clone(), None),
            Target::Level(_) => return None,
        };
        Some(MeaningTag { typed: typed.clone(), meaning, theme })
    };
    reading.meanings.iter().filter_map(|one| tag(&one.typed, &one.meaning)).collect()
}

/// The same request, its words taken as they are; the place that they name stays chosen.
pub fn words_as_typed(request: &SearchRequest, reading: &Reading) -> SearchRequest {
    SearchRequest { literal: true, page: 0, ..reading.made_explicit(request) }.normalised()
}

/// The place that the distances of a list start from: chosen, or named by the words.
pub fn near_of(shown: &Shown) -> Option<&TerritoryCode> {
    shown.request.near.as_ref().or_else(|| shown.response.reading.near())
}

/// The request of a list, the commune that its words name chosen outside of them; none when they
/// name none to be near of.
pub fn near_chosen(shown: &Shown) -> Option<SearchRequest> {
    let reading = &shown.response.reading;
    reading.near().filter(|code| code.level() == TerritoryLevel::Commune)?;
    Some(reading.made_explicit(&shown.request))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::PlaceHint, protocol::PlaceRead, route::Route};

    fn hint(code: &str, name: &str, number: &str) -> PlaceHint {
        PlaceHint {
            code: code.parse().unwrap_or_else(|_| panic!("{code} is a code")),
            name: name.into(),
            context: String::new(),
            number: number.into(),
            found_by: None,
            corrected: false,
        }
    }

    fn read(role: PlaceRole, places: Vec<PlaceHint>) -> (SearchRequest, Reading) {
        let request = SearchRequest { text: "vélo près de Boulogne".into(), page: 2, ..SearchRequest::default() };
        let place = PlaceRead { typed: "près de Boulogne".into(), span: (6, 22), places, role, rest: "vélo".into() };
        (request, Reading { place: Some(place), ..Reading::default() })
    }

    fn boulognes() -> Vec<PlaceHint> {
        let mut all =
            vec![hint("com-62160", "Boulogne-sur-Mer", "62"), hint("epci-246200729", "Boulogne-sur-Mer", "62")];
        all.extend((0..6).map(|n| hint(&format!("com-9201{n}"), &format!("Boulogne-{n}"), "92")));
        all
    }

    fn hrefs(ways: &[Way]) -> Vec<(String, String)> {
        ways.iter().map(|(label, to)| (label.clone(), Route::Search(to.clone()).href())).collect()
    }

    #[test]
    fn the_tag_of_a_place_leads_to_the_other_words_and_to_its_homonyms() {
        let (request, reading) = read(PlaceRole::Near, boulognes());
        let Some(tag) = place_tag(&request, &reading) else { panic!("a place is read") };
        assert_eq!(tag.label, "Près de Boulogne-sur-Mer (62)");
        assert_eq!(Route::Search(tag.without).href(), "./?q=v%C3%A9lo");
        let others = hrefs(&tag.others);
        assert_eq!(others.len(), OTHERS_SHOWN, "{others:?}");
        assert_eq!(others[0], ("Boulogne-0 (92)".into(), "./?q=v%C3%A9lo&pres=com-92010".into()));
    }

    #[test]
    fn a_bare_place_may_be_a_word_after_all() {
        let (request, mut reading) = read(PlaceRole::Inside, boulognes().split_off(6));
        let others = |reading: &Reading| place_tag(&request, reading).map(|tag| hrefs(&tag.others)).unwrap_or_default();
        let led = others(&reading);
        assert_eq!(led.iter().map(|(_, href)| href.as_str()).collect::<Vec<_>>(), ["territoire/com-92015?q=v%C3%A9lo"]);
        if let Some(place) = &mut reading.place {
            place.typed = "Boulogne".into();
        }
        let bare = others(&reading);
        assert_eq!(bare[1].1, "./?q=v%C3%A9lo+pr%C3%A8s+de+Boulogne&brut=1");
    }

    #[test]
    fn words_taken_as_typed_keep_their_place() {
        let (request, reading) = read(PlaceRole::Near, boulognes());
        let href = Route::Search(words_as_typed(&request, &reading)).href();
        assert_eq!(href, "./?q=v%C3%A9lo&pres=com-62160&brut=1");
        let plain = Route::Search(words_as_typed(&request, &Reading::default())).href();
        assert_eq!(plain, "./?q=v%C3%A9lo+pr%C3%A8s+de+Boulogne&brut=1");
    }
}
