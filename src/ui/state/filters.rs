//! The filters of a request as the reader sees them: what each is called, and the request
//! without it. Pure.

use crate::{
    catalogue::{KindFilter, SearchRequest},
    domain::{TerritoryCode, Theme, Vocabulary},
    wording::{self, search::Noun},
};

/// A filter that is on.
#[derive(Clone, Debug, PartialEq)]
pub struct ActiveFilter {
    /// What it is called.
    pub label: String,
    /// The theme it chooses, if it chooses one.
    pub theme: Option<Theme>,
    /// The request without it, on its first page.
    pub without: SearchRequest,
}

/// What a territory is called.
pub type NameOf<'a> = &'a dyn Fn(&TerritoryCode) -> String;

/// The filters that are on: the place, then the facets in their order.
pub fn active_filters(request: &SearchRequest, vocabulary: &Vocabulary, name_of: NameOf) -> Vec<ActiveFilter> {
    let mut filters = Vec::new();
    let mut add = |label: String, theme: Option<Theme>, remove: &dyn Fn(&mut SearchRequest)| {
        let mut without = SearchRequest { page: 0, ..request.clone() };
        remove(&mut without);
        filters.push(ActiveFilter { label, theme, without: without.normalised() });
    };
    if let Some(code) = &request.near {
        add(wording::near::close_to(&name_of(code)), None, &|without| {
            without.near = None;
            without.radius_km = None;
        });
    }
    if let Some(km) = request.radius_km {
        add(wording::near::radius(km), None, &|without| without.radius_km = None);
    }
    for theme in vocabulary.themes.iter().filter(|theme| request.themes.contains(&theme.id)) {
        add(theme.short.clone(), Some(theme.clone()), &|without| without.themes.retain(|id| *id != theme.id));
    }
    for code in &request.territories {
        add(name_of(code), None, &|without| without.territories.retain(|other| other != code));
    }
    for kind in &request.kinds {
        let label = match kind {
            KindFilter::Knowledge => wording::filter::KNOWLEDGE.to_owned(),
            KindFilter::Kind(id) => vocabulary.kind(id).map_or_else(|| id.to_string(), |kind| kind.plural.clone()),
        };
        add(label, None, &|without| without.kinds.retain(|other| other != kind));
    }
    if !request.ids.is_empty() {
        add(wording::filter::selection(request.ids.len() as u32), None, &|without| without.ids.clear());
    }
    if request.literal {
        add(wording::filter::LITERAL.to_owned(), None, &|without| without.literal = false);
    }
    filters
}

/// What a request counts: records of the main kind, unless it asks for others.
pub fn noun_of(request: &SearchRequest, vocabulary: &Vocabulary) -> Noun {
    let main = vocabulary.main_kind();
    let is_main = |kind: &KindFilter| matches!((kind, main), (KindFilter::Kind(id), Some(main)) if *id == main.id);
    match main {
        Some(main) if request.kinds.iter().all(is_main) => Noun { one: main.label.clone(), many: main.plural.clone() },
        _ => Noun::record(),
    }
}

/// The territory that a request is the page of: it asks for nothing else, but for an order or a kind.
pub fn territory_page(request: &SearchRequest) -> Option<&TerritoryCode> {
    let alone = request.themes.is_empty() && request.near.is_none() && request.has_no_words();
    match request.territories.as_slice() {
        [code] if alone => Some(code),
        _ => None,
    }
}
