//! Places in a query: «près de Boulogne-sur-Mer», «dans l’Oise», «59», «alimentation Oise». A place
//! that words lead to is a place; a bare name is one when records stand there, or when no record
//! uses it as a word.

use super::{Sources, words::Word};
use crate::{
    domain::{PlaceHint, TerritoryLevel},
    protocol::{PlaceRead, PlaceRole},
};

/// Most words of a name («Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson» has eight; 2: no
/// «Boulogne-sur-Mer»).
const LONGEST_NAME: usize = 8;

/// Most names looked up in the gazetteer for one query, since each reads all communes (1: only
/// the first guess; 100: a letter costs a tenth of a second).
const MOST_LOOKUPS: usize = 12;

/// Most places given for a name: the one that is used, and others that it may mean.
const MOST_PLACES: usize = 8;

/// What leads to a place to be near of, folded; stop words follow («près de», «à côté de»).
const NEAR: [&str; 10] =
    ["pres", "proche", "proches", "autour", "cote", "alentours", "environs", "proximite", "loin", "voisinage"];

/// What leads to a place to be in.
const INSIDE: [&str; 12] = ["a", "au", "aux", "dans", "en", "sur", "de", "du", "des", "le", "la", "les"];

/// Stop words that names begin with.
const ARTICLES: [&str; 5] = ["le", "la", "les", "l", "pas"];

/// Where places are looked up.
pub trait Places {
    /// The territories of this very name or number that the dataset knows, those where records
    /// stand first, each with whether some record stands there.
    fn named(&self, text: &str) -> Vec<(PlaceHint, bool)>;

    /// The places that a complete text names, in all of France; none when there is no gazetteer.
    fn resolve(&self, text: &str) -> Option<Vec<PlaceHint>>;
}

/// The places of a name, the likeliest first, and whether some record stands in that one.
type Named = (Vec<PlaceHint>, bool);

/// A place found in a query.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// The words it takes, with those that lead to it.
    pub words: std::ops::Range<usize>,
    pub places: Vec<PlaceHint>,
    pub role: PlaceRole,
    /// Some record stands there: it is the place that is meant, whatever else bears its name.
    pub stands: bool,
}

impl Found {
    /// What the page is told.
    pub fn told(self, text: &str, words: &[Word]) -> Option<PlaceRead> {
        let (start, end) = (words.get(self.words.start)?.start, words.get(self.words.end.checked_sub(1)?)?.end);
        let rest = [text.get(..start)?, text.get(end..)?].map(str::trim);
        let rest = rest.into_iter().filter(|part| part.chars().any(char::is_alphanumeric));
        Some(PlaceRead {
            typed: text.get(start..end)?.to_owned(),
            span: (start as u32, end as u32),
            places: self.places,
            role: self.role,
            rest: rest.collect::<Vec<_>>().join(" "),
        })
    }
}

/// Looks for a place in the words of a query.
pub(super) struct Search<'a> {
    pub text: &'a str,
    pub words: &'a [Word],
    pub sources: &'a Sources<'a>,
    lookups: std::cell::Cell<usize>,
}

impl<'a> Search<'a> {
    pub fn new(text: &'a str, words: &'a [Word], sources: &'a Sources<'a>) -> Self {
        Self { text, words, sources, lookups: std::cell::Cell::new(0) }
    }

    /// The place that the query names, if it names one.
    pub fn find(&self) -> Option<Found> {
        self.near().or_else(|| self.known()).or_else(|| self.elsewhere())
    }

    /// True when only the gazetteer could tell whether a place is named.
    pub fn may_be_elsewhere(&self) -> bool {
        self.lead().is_some() || self.doubtful().iter().any(|doubt| *doubt)
    }

    /// The words that lead to a place to be near of, and where its name begins.
    fn lead(&self) -> Option<(usize, usize)> {
        let lead = self.words.iter().position(|word| NEAR.contains(&word.folded.as_str()))?;
        let after = self.words.iter().skip(lead + 1).take_while(|word| INSIDE.contains(&word.folded.as_str()));
        let name = lead + 1 + after.count();
        // «à côté de», «aux environs de», «pas loin de».
        let before = self.words.get(..lead)?.iter().rev().take_while(|word| word.stop).count();
        // «économie de proximité» leads nowhere.
        (name < self.words.len()).then_some((lead - before, name))
    }

    fn near(&self) -> Option<Found> {
        let (lead, name) = self.lead()?;
        let article =
            |start: &usize| self.words.get(*start).is_some_and(|word| ARTICLES.contains(&word.folded.as_str()));
        let starts = [name.saturating_sub(1)].into_iter().filter(article).chain([name]);
        let spans: Vec<_> = starts.flat_map(|start| self.spans_from(start)).collect();
        let exact = |span: &std::ops::Range<usize>| self.all_named(span);
        let slipped = |span: &std::ops::Range<usize>| Some((self.resolve(span, true)?, false));
        let found = |look: &dyn Fn(&std::ops::Range<usize>) -> Option<Named>| {
            spans.iter().find_map(|span| Some((span.end, look(span)?)))
        };
        let (end, (places, stands)) = found(&exact).or_else(|| found(&slipped))?;
        let place = places.first()?;
        // Nobody is near a région: that is being in it.
        let role = if place.code.level() == TerritoryLevel::Region { PlaceRole::Inside } else { PlaceRole::Near };
        Some(Found { words: lead..end, places, role, stands })
    }

    /// A place where records stand, by its name.
    fn known(&self) -> Option<Found> {
        self.spans().into_iter().find_map(|span| {
            let known = self.named(&span);
            let standing = known.first().is_some_and(|(_, stands)| *stands);
            let number = self.is_number(&span);
            let taken = standing && !self.is_word(&span, number) || number && !known.is_empty() && self.is_all(&span);
            let places = |span| self.all_named(span).map(|(places, _)| places).unwrap_or_default();
            taken.then(|| self.inside(span.clone(), places(&span), standing))
        })
    }

    /// A place where no record stands, when its name is no word that records use.
    fn elsewhere(&self) -> Option<Found> {
        let doubtful = self.doubtful();
        let spans: Vec<_> = self
            .spans()
            .into_iter()
            .filter(|span| doubtful.get(span.clone()).is_some_and(|words| words.contains(&true)))
            .filter(|span| !self.is_word(span, false))
            .collect();
        let found = spans.iter().find_map(|span| Some((span.clone(), self.all_named(span)?)));
        found.map(|(span, (places, stands))| self.inside(span, places, stands))
    }

    /// Which words records do not use, or only as the name of a place or a person.
    fn doubtful(&self) -> Vec<bool> {
        let lexicon = self.sources.lexicon();
        let doubtful = |word: &Word| {
            let known = || {
                lexicon.has(&word.folded)
                    || word.open && lexicon.begins(&word.folded)
                    // «cheval» is known where records say «chevaux».
                    || lexicon.has_form(&word.stem)
            };
            !word.stop
                && word.folded.len() >= 2
                && (!known() || !lexicon.names_something(&word.folded) && lexicon.is_proper(&word.folded))
        };
        self.words.iter().map(doubtful).collect()
    }

    /// The place with what leads to it.
    fn inside(&self, span: std::ops::Range<usize>, mut places: Vec<PlaceHint>, stands: bool) -> Found {
        let before = self.words.get(..span.start).unwrap_or_default();
        let lead = before.iter().rev().take_while(|word| INSIDE.contains(&word.folded.as_str())).count();
        places.truncate(MOST_PLACES);
        Found { words: span.start - lead..span.end, places, role: PlaceRole::Inside, stands }
    }

    /// The stretches of words that can be a name, the longest first.
    fn spans(&self) -> Vec<std::ops::Range<usize>> {
        let mut spans: Vec<_> = (0..self.words.len()).flat_map(|start| self.spans_from(start)).collect();
        spans.sort_by_key(|span| std::cmp::Reverse(span.len()));
        spans
    }

    fn spans_from(&self, start: usize) -> Vec<std::ops::Range<usize>> {
        let begins = |word: &Word| !word.stop || ARTICLES.contains(&word.folded.as_str());
        if !self.words.get(start).is_some_and(begins) {
            return Vec::new();
        }
        let last = (start + LONGEST_NAME).min(self.words.len());
        // «Grand Est» ends like «est».
        (start + 1..=last).rev().map(|end| start..end).collect()
    }

    fn slice(&self, span: &std::ops::Range<usize>) -> &str {
        let start = self.words.get(span.start).map_or(0, |word| word.start);
        let end = self.words.get(span.end.saturating_sub(1)).map_or(0, |word| word.end);
        self.text.get(start..end).unwrap_or_default()
    }

    fn named(&self, span: &std::ops::Range<usize>) -> Vec<(PlaceHint, bool)> {
        self.sources.places.named(self.slice(span))
    }

    /// Every place of this very name, the likeliest first, and whether some record stands in that
    /// one: those of the dataset where records stand, those of the gazetteer, the others of the
    /// dataset.
    fn all_named(&self, span: &std::ops::Range<usize>) -> Option<Named> {
        let (standing, others): (Vec<_>, Vec<_>) = self.named(span).into_iter().partition(|(_, stands)| *stands);
        let stands = !standing.is_empty();
        let resolved = self.resolve(span, false).unwrap_or_default();
        let mut places: Vec<PlaceHint> = Vec::new();
        let known = |list: Vec<(PlaceHint, bool)>| list.into_iter().map(|(place, _)| place);
        for place in known(standing).chain(resolved).chain(known(others)) {
            if places.iter().all(|other| other.code != place.code) {
                places.push(place);
            }
        }
        places.truncate(MOST_PLACES);
        (!places.is_empty()).then_some((places, stands))
    }

    /// What the gazetteer has under this name, as it is or with a slip.
    fn resolve(&self, span: &std::ops::Range<usize>, slips: bool) -> Option<Vec<PlaceHint>> {
        let stops = self.words.get(span.end.saturating_sub(1)).is_none_or(|word| word.stop);
        if stops || self.lookups.get() >= MOST_LOOKUPS {
            return None;
        }
        self.lookups.set(self.lookups.get() + 1);
        let mut places = self.sources.places.resolve(self.slice(span))?;
        places.retain(|place| slips || !place.corrected);
        places.truncate(MOST_PLACES);
        (!places.is_empty()).then_some(places)
    }

    fn is_number(&self, span: &std::ops::Range<usize>) -> bool {
        let slice = self.slice(span);
        let corsica = slice.eq_ignore_ascii_case("2a") || slice.eq_ignore_ascii_case("2b");
        corsica || slice.len() >= 2 && slice.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// True when the words are the whole query, but for what leads to them and for the main kind.
    fn is_all(&self, span: &std::ops::Range<usize>) -> bool {
        let counts = |word: &Word| !word.stop && !self.sources.is_main_kind(&word.folded);
        self.words.iter().enumerate().all(|(place, word)| span.contains(&place) || !counts(word))
    }

    /// True when the words mean something else than a place: a phrase of the thesaurus, or the
    /// whole name of a record that is more than a place.
    fn is_word(&self, span: &std::ops::Range<usize>, number: bool) -> bool {
        let words: Vec<&Word> = self.words.get(span.clone()).unwrap_or_default().iter().collect();
        !number && (self.sources.phrases.holds(&words) || self.sources.is_acronym(&words))
    }
}
