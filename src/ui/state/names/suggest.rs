//! What is offered under «Quoi ?» while one types: themes, records and territories of these names.
//! Pure.

use super::{Names, Typed, typed::Fit};
use crate::{
    catalogue::{Catalogue, FacetCount, SearchRequest},
    domain::TerritoryCode,
    protocol::Marked,
    route::Route,
    ui::state::{noun_of, sort_few, without_words},
    wording::{level, search::THEME, what_field},
};

/// Most that is offered (3: little is found; 20: nobody reads them).
const OFFERED: usize = 8;

/// How many of one sort stand there before the others have had their turn.
const OF_A_SORT: usize = 3;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Its page.
    pub route: Route,
    /// What it is.
    pub what: Suggested,
    /// Its name, with what is typed marked in it.
    pub name: Marked,
    /// What it is, in words.
    pub told: String,
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Suggested {
    /// A theme.
    Theme {
        /// Its icon.
        icon: String,
        /// Its family of hues.
        family: String,
    },
    /// A record of the main kind.
    Pole,
    /// A territory.
    Territory(TerritoryCode),
    /// Another record.
    Knowledge,
}

/// The sorts of things, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Theme,
    Pole,
    Territory,
    Knowledge,
}

/// Something whose name has what is typed: its place in its column of `Names`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    fit: Fit,
    sort: Sort,
    place: usize,
}

/// What is offered for this text, best first.
pub fn suggestions(catalogue: &Catalogue, names: &Names, text: &str) -> Vec<Suggestion> {
    let typed = Typed::of(text);
    if typed.is_empty() {
        return Vec::new();
    }
    let all = SearchRequest::default();
    let facets = without_words(catalogue, &all).facets;
    let noun = noun_of(&all, &catalogue.vocabulary);
    let counted = |n: Option<u32>| n.filter(|n| *n > 0).map(|n| noun.count(n)).unwrap_or_default();
    let show = |found: Found| -> Option<Suggestion> {
        let vocabulary = &catalogue.vocabulary;
        Some(match found.sort {
            Sort::Theme => {
                let theme = vocabulary.themes.get(found.place)?;
                // The name in which it was found.
                let [label, _] = names.themes.get(found.place)?;
                let name = if typed.fit(label) == Some(found.fit) { &theme.label } else { &theme.short };
                let themes = vec![theme.id.clone()];
                Suggestion {
                    route: Route::Search(SearchRequest { themes, ..SearchRequest::default() }),
                    what: Suggested::Theme { icon: theme.icon.clone(), family: theme.family.clone() },
                    name: typed.mark(name),
                    told: what_field::told(THEME, &counted(count(&facets.themes, &theme.id))),
                }
            }
            Sort::Territory => {
                let code = catalogue.territory_codes.get(found.place)?;
                let territories = vec![code.clone()];
                Suggestion {
                    route: Route::Search(SearchRequest { territories, ..SearchRequest::default() }),
                    what: Suggested::Territory(code.clone()),
                    name: typed.mark(vocabulary.territory_name(&code)?),
                    told: what_field::told(level(&code), &counted(count(&facets.territories, &code))),
                }
            }
            Sort::Pole => {
                let row = catalogue.row(names.titles.get(found.place)?.0)?;
                let place = row.places.first().map(String::as_str).unwrap_or_default();
                Suggestion {
                    what: Suggested::Pole,
                    name: typed.mark(&row.title),
                    told: what_field::told(&noun.one, place),
                    route: Route::Pole(row.id),
                }
            }
            Sort::Knowledge => {
                let row = catalogue.row(names.titles.get(found.place)?.0)?;
                Suggestion {
                    what: Suggested::Knowledge,
                    name: typed.mark(&row.title),
                    told: vocabulary.kind(&row.kind)?.label.clone(),
                    route: Route::Knowledge(row.id),
                }
            }
        })
    };
    chosen(find(catalogue, names, &typed)).into_iter().filter_map(show).collect()
}

/// Everything that has what is typed, up to what can be offered of each fit and sort.
fn find(catalogue: &Catalogue, names: &Names, typed: &Typed) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut add = |fit: Option<Fit>, sort, place| {
        let Some(fit) = fit else { return };
        let alike = found.iter().filter(|other| (other.fit, other.sort) == (fit, sort)).count();
        if alike < OFFERED {
            found.push(Found { fit, sort, place });
        }
    };
    for (place, [label, short]) in names.themes.iter().enumerate() {
        add(typed.fit(label).into_iter().chain(typed.fit(short)).min(), Sort::Theme, place);
    }
    for (place, (row, title)) in names.titles.iter().enumerate() {
        let main = catalogue.kinds.get(*row as usize) == Some(&0);
        add(typed.fit(title), if main { Sort::Pole } else { Sort::Knowledge }, place);
    }
    for (place, name) in names.territories.iter().enumerate() {
        add(typed.fit(name), Sort::Territory, place);
    }
    found
}

/// The best, a few of each sort before more of one.
fn chosen(mut found: Vec<Found>) -> Vec<Found> {
    sort_few(&mut found, |one, other| one < other);
    let (mut first, mut rest): (Vec<Found>, Vec<Found>) = (Vec::new(), Vec::new());
    for one in found {
        let of_its_sort = first.iter().filter(|other| other.sort == one.sort).count();
        if of_its_sort < OF_A_SORT { first.push(one) } else { rest.push(one) }
    }
    first.truncate(OFFERED);
    rest.truncate(OFFERED - first.len());
    first.append(&mut rest);
    sort_few(&mut first, |one, other| one < other);
    first
}

fn count<T: PartialEq>(counts: &FacetCount<T>, value: &T) -> Option<u32> {
    counts.iter().find(|(other, _)| other == value).map(|(_, n)| *n)
}
