//! What of a record goes into which field, and which sentences excerpts are cut from. A misprint
//! goes nowhere: searching «Cognac» must not find a garden called Cocagne.

use super::{Field, concept};
use crate::{
    domain::{Claim, Grade, Record, TerritoryCode, TerritoryLevel, Vocabulary, record::NameSort},
    text::{Token, analyse},
};

/// The texts of a record, by field, and its sentences.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// One text a value, in the order of the record.
    pub texts: Vec<(Field, String)>,
    /// The sentences that an excerpt can show, in reading order.
    pub sentences: Vec<String>,
    /// The acronym that the record explains.
    pub acronym: Option<String>,
}

/// What the index holds of a record.
pub fn document(record: &Record, vocabulary: &Vocabulary) -> Document {
    let mut document = Document::default();
    names(record, vocabulary, &mut document);
    concepts(record, &mut document);
    themes(record, vocabulary, &mut document);
    people(record, &mut document);
    places(record, vocabulary, &mut document);
    sentences(record, vocabulary, &mut document);
    document
}

impl Document {
    fn add(&mut self, field: Field, text: impl Into<String>) {
        self.texts.push((field, text.into()));
    }

    /// A sentence is searched and can be an excerpt.
    fn say(&mut self, field: Field, text: &str) {
        self.add(field, text);
        self.sentences.push(text.to_owned());
    }

    fn say_all(&mut self, field: Field, claims: &[Claim<String>]) {
        claims.iter().for_each(|claim| self.say(field, &claim.value));
    }
}

fn names(record: &Record, vocabulary: &Vocabulary, document: &mut Document) {
    let main = vocabulary.main_kind().is_none_or(|kind| kind.id == record.kind);
    let title = (if main { Field::Name } else { Field::Title }, &record.title);
    let used = record.names.iter().filter(|name| name.value.sort == NameSort::Usage);
    let expansions = record.expansions.iter().map(|expansion| &expansion.value);
    let names = used.map(|name| &name.value.text).chain(expansions).map(|name| (Field::Name, name));
    for (field, name) in std::iter::once(title).chain(names) {
        document.add(field, name);
        document.add(Field::WholeName, whole_name(&analyse(name)));
    }
    if !record.expansions.is_empty() {
        // A record that explains an acronym is titled «SCIC : société coopérative…».
        let acronym = record.title.split_once(':').map_or(record.title.as_str(), |(acronym, _)| acronym);
        let acronym = whole_name(&analyse(acronym));
        document.add(Field::WholeName, &acronym);
        document.acronym = Some(acronym);
    }
}

/// A name as one term: its words but stop words, folded.
pub fn whole_name(tokens: &[Token]) -> String {
    let kept = tokens.iter().filter(|token| !token.stop).map(|token| token.folded.as_str());
    kept.collect::<Vec<_>>().join(" ")
}

fn concepts(record: &Record, document: &mut Document) {
    document.add(Field::Concept, concept::kind(record.kind.as_str()));
    for level in &record.levels {
        document.add(Field::Concept, concept::level(level));
    }
}

fn themes(record: &Record, vocabulary: &Vocabulary, document: &mut Document) {
    for claim in &record.themes {
        let Some(theme) = vocabulary.theme(&claim.value.theme) else { continue };
        let (label, words, meant) = match claim.grade {
            Grade::Explicit => (Field::Theme, Field::ThemeWords, Field::Concept),
            Grade::FromName | Grade::Inferred => (Field::ProbableTheme, Field::ProbableTheme, Field::ProbableConcept),
        };
        document.add(label, &theme.label);
        document.add(meant, concept::theme(theme.id.as_str()));
        if let Some(said) = &claim.value.words {
            document.add(words, said);
        }
    }
}

fn people(record: &Record, document: &mut Document) {
    for carrier in &record.carriers {
        document.add(Field::Carrier, &carrier.value.name);
        if let Some(form) = &carrier.value.form {
            document.add(Field::Carrier, form);
        }
    }
    for partner in &record.partners {
        document.add(Field::Carrier, &partner.value.name);
        if let Some(role) = &partner.value.role {
            document.add(Field::Detail, role);
        }
    }
}

fn places(record: &Record, vocabulary: &Vocabulary, document: &mut Document) {
    for area in &record.areas {
        document.add(Field::Place, &area.value.label);
    }
    for seat in &record.seats {
        if vocabulary.territory_name(&seat.value.commune).is_none() {
            document.add(Field::Place, &seat.value.name);
        }
    }
    for code in vocabulary.territories_of(record) {
        let Some(territory) = vocabulary.territory(&code) else { continue };
        let field = if code.level() == TerritoryLevel::Commune { Field::Place } else { Field::WiderPlace };
        document.add(field, &territory.name);
        document.add(field, official_numbers(&code));
        for postal_code in &territory.postal_codes {
            document.add(field, postal_code);
        }
    }
}

/// The number that people know a territory by: «62», «62193»; none for régions and EPCI, whose
/// numbers would be mistaken for those of départements.
fn official_numbers(code: &TerritoryCode) -> &str {
    match code.level() {
        TerritoryLevel::Commune | TerritoryLevel::Departement => code.code(),
        TerritoryLevel::Epci | TerritoryLevel::Region => "",
    }
}

fn sentences(record: &Record, vocabulary: &Vocabulary, document: &mut Document) {
    document.say_all(Field::Summary, &record.summary);
    document.say_all(Field::Action, &record.actions);
    document.say_all(Field::Action, &record.goals);
    if let Some(quotation) = &record.quotation {
        document.say(Field::Summary, &quotation.value);
    }
    for status in &record.statuses {
        document.say(Field::Detail, &status.value.text);
        if let Some(term) = vocabulary.status(&status.value.status) {
            document.add(Field::Detail, &term.label);
        }
    }
    for position in &record.positions {
        document.add(Field::Detail, &position.value.value);
        document.say(Field::Detail, &position.value.text);
    }
    for example in &record.examples {
        document.say(Field::Detail, &example.value.text);
    }
    if let Some(figure) = &record.figure {
        document.add(Field::Detail, format!("{} {}", figure.value.value, figure.value.unit));
    }
    for link in &record.links {
        document.add(Field::Detail, &link.value.label);
    }
}
