//! What the engine reads queries with, prepared once: the thesaurus, the names of the territories
//! that the dataset knows, and what its main kind is called.

use super::Engine;
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::{PlaceHint, Territory, TerritoryCode, TerritoryLevel},
    index::IndexReader,
    query::{Phrases, Places, Sources},
    text::{after_article, analyse, fold, place_key},
};
use std::{collections::VecDeque, sync::Mutex};

/// Everything that is prepared.
pub(super) struct Guide {
    pub phrases: Phrases,
    main_kind: String,
    main_stems: Vec<String>,
    /// Names and numbers of the vocabulary's territories as keys, sorted, each with the place of
    /// its territory.
    names: Vec<(String, u32)>,
    resolved: Resolved,
}

/// What the gazetteer said last: while a word is typed, those before it are asked for at each key.
#[derive(Default)]
struct Resolved(Mutex<VecDeque<(String, Vec<PlaceHint>)>>);

/// Answers kept (0: none; 1,000: finding one costs as much as asking).
const RESOLVED_KEPT: usize = 32;

impl Resolved {
    /// What was said to this text, else what is said now; none when a panic has left it half written.
    fn get(&self, text: &str, ask: impl FnOnce() -> Vec<PlaceHint>) -> Option<Vec<PlaceHint>> {
        let mut kept = self.0.lock().ok()?;
        if let Some((_, places)) = kept.iter().find(|(other, _)| other == text) {
            return Some(places.clone());
        }
        let places = ask();
        kept.truncate(RESOLVED_KEPT - 1);
        kept.push_front((text.to_owned(), places.clone()));
        Some(places)
    }
}

impl Guide {
    pub fn of(catalogue: &Catalogue, index: &IndexReader) -> Self {
        let vocabulary = &catalogue.vocabulary;
        let mut names = Vec::new();
        for (place, territory) in vocabulary.territories.iter().enumerate() {
            let key = place_key(&territory.name);
            let loose = key.get(after_article(&key)..).unwrap_or_default().to_owned();
            let number = matches!(territory.code.level(), TerritoryLevel::Departement | TerritoryLevel::Commune);
            let numbers = number.then(|| fold(territory.code.code())).into_iter();
            let spelt = [Some(key.clone()), Some(loose).filter(|loose| *loose != key)].into_iter().flatten();
            for name in spelt.chain(numbers).chain(territory.postal_codes.iter().cloned()) {
                names.push((name, place as u32));
            }
        }
        names.sort();
        let main_kind = vocabulary.main_kind().map(|kind| fold(&kind.label)).unwrap_or_default();
        Self {
            phrases: Phrases::of(&index.aside.thesaurus, &vocabulary.themes),
            main_stems: main_stems(&main_kind, catalogue, index),
            main_kind,
            names,
            resolved: Resolved::default(),
        }
    }
}

/// What the main kind's name stands for, when it is an acronym that some record explains: that
/// record is titled «PTCE : pôle territorial de coopération économique».
fn main_stems(main_kind: &str, catalogue: &Catalogue, index: &IndexReader) -> Vec<String> {
    let explained = index.aside.acronyms.iter().find(|(acronym, _)| acronym == main_kind);
    let row = explained.and_then(|(_, row)| catalogue.row(*row));
    let spelt = row.as_ref().and_then(|row| row.title.split_once(':')).map_or("", |(_, spelt)| spelt);
    analyse(spelt).into_iter().filter(|token| !token.stop).map(|token| token.stem).collect()
}

impl Engine {
    /// What the text of this request is read with.
    pub(super) fn sources<'a>(&'a self, request: &SearchRequest) -> Sources<'a> {
        Sources {
            index: &self.index,
            phrases: &self.guide.phrases,
            places: self,
            main_kind: &self.guide.main_kind,
            main_stems: &self.guide.main_stems,
            placed: request.near.is_some() || !request.territories.is_empty(),
        }
    }

    fn stands(&self, code: &TerritoryCode) -> bool {
        self.catalogue.territory_codes.find(code).is_some()
    }
}

impl Places for Engine {
    fn named(&self, text: &str) -> Vec<(PlaceHint, bool)> {
        let key = place_key(text);
        let start = self.guide.names.partition_point(|(name, _)| *name < key);
        let same = self.guide.names.get(start..).unwrap_or_default().iter().take_while(|(name, _)| *name == key);
        let territories = same.filter_map(|(_, place)| self.catalogue.vocabulary.territories.get(*place as usize));
        let mut found: Vec<(PlaceHint, bool)> = territories
            // «59» is a département, never an EPCI; a région's number is nobody's word.
            .map(|territory| (hint(&territory, &self.catalogue), self.stands(&territory.code)))
            .collect();
        // Where records stand comes first, then the wider territory: «Nord», «Rhône».
        let rank = |(place, stands): &(PlaceHint, bool)| u8::from(!stands) * 4 + place.code.level() as u8;
        found.sort_by_key(rank);
        found
    }

    fn resolve(&self, text: &str) -> Option<Vec<PlaceHint>> {
        let gazetteer = self.gazetteer().ok()?;
        self.guide.resolved.get(text, || {
            let mut places = gazetteer.resolve(text);
            places.sort_by_key(|place| self.distance_from_records(place));
            places
        })
    }
}

impl Engine {
    /// Of places with one name, those that the dataset tells of are meant, whatever their size:
    /// where some record stands (0), then in a département where some does (1), then elsewhere (2).
    /// The order of the gazetteer, by inhabitants, stays among equals; former names gain nothing.
    fn distance_from_records(&self, place: &PlaceHint) -> u8 {
        let departement = |number: &str| TerritoryCode::new(TerritoryLevel::Departement, number.trim());
        let beside = || place.number.split(',').filter_map(|number| departement(number).ok());
        if self.stands(&place.code) {
            0
        } else if place.found_by.is_none() && beside().any(|code| self.stands(&code)) {
            1
        } else {
            2
        }
    }
}

/// A territory of the vocabulary as a place.
fn hint(territory: &Territory, catalogue: &Catalogue) -> PlaceHint {
    let departement = territory.within.iter().find(|code| code.level() == TerritoryLevel::Departement);
    let context = departement.and_then(|code| catalogue.vocabulary.territory_name(code));
    let number = match territory.code.level() {
        TerritoryLevel::Departement => territory.code.code(),
        TerritoryLevel::Commune => departement.map_or("", |code| code.code()),
        TerritoryLevel::Region | TerritoryLevel::Epci => "",
    };
    PlaceHint {
        code: territory.code.clone(),
        name: territory.name.clone(),
        context: context.unwrap_or_default().to_owned(),
        number: number.to_owned(),
        found_by: None,
        corrected: false,
    }
}
