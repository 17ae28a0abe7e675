//! The fields of the index. Each holds folded words: which of them are forms of one word is the
//! book's to tell (`book`).

use tantivy::schema::{self, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// A field, that is a group of values with one weight (`query::weights`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Title of a record of the main kind, names in use, acronyms and what they stand for.
    Name,
    /// Title of any other record: a sentence more than a name.
    Title,
    /// Each name in use as one word, signs and stop words left out.
    WholeName,
    /// Labels of the themes that the documents name.
    Theme,
    /// The documents' own words that carry these themes.
    ThemeWords,
    /// Labels and words of the themes that are only probable.
    ProbableTheme,
    /// Ids of themes, kind and levels: what everyday words lead to (`concept`).
    Concept,
    /// Ids of the themes that are only probable.
    ProbableConcept,
    /// What is done and aimed at.
    Action,
    /// The summary, or the facts of a record of knowledge.
    Summary,
    /// Carriers and partners.
    Carrier,
    /// Communes of the seats (names, postal and INSEE codes), areas of action.
    Place,
    /// Wider territories: EPCI, départements (names and numbers), régions.
    WiderPlace,
    /// Statuses, positions, examples, figures, links.
    Detail,
}

impl Field {
    /// All fields, in the order of the schema.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Title,
        Self::WholeName,
        Self::Theme,
        Self::ThemeWords,
        Self::ProbableTheme,
        Self::Concept,
        Self::ProbableConcept,
        Self::Action,
        Self::Summary,
        Self::Carrier,
        Self::Place,
        Self::WiderPlace,
        Self::Detail,
    ];

    /// True for a field whose values are one term each, not words of a text.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::WholeName | Self::Concept | Self::ProbableConcept)
    }

    /// True for a field that says what something is called or where it is, not what is said of it.
    pub fn names(self) -> bool {
        matches!(self, Self::Name | Self::Title | Self::Theme | Self::ThemeWords | Self::ProbableTheme | Self::Place)
    }

    /// True for a field whose length says something of a word in it: a word of a short summary, the
    /// one theme of a record. Having many names, themes or partners makes none of them less true.
    fn is_long_or_short(self) -> bool {
        matches!(self, Self::Summary | Self::Action | Self::Detail | Self::Concept | Self::ProbableConcept)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Title => "title",
            Self::WholeName => "whole_name",
            Self::Theme => "theme",
            Self::ThemeWords => "theme_words",
            Self::ProbableTheme => "probable_theme",
            Self::Concept => "concept",
            Self::ProbableConcept => "probable_concept",
            Self::Action => "action",
            Self::Summary => "summary",
            Self::Carrier => "carrier",
            Self::Place => "place",
            Self::WiderPlace => "wider_place",
            Self::Detail => "detail",
        }
    }
}

/// The terms of the fields of concepts.
pub mod concept {
    /// Of a theme.
    pub fn theme(id: &str) -> String {
        format!("theme/{id}")
    }

    /// Of a kind.
    pub fn kind(id: &str) -> String {
        format!("kind/{id}")
    }

    /// Of a level of local government.
    pub fn level(id: &str) -> String {
        format!("level/{id}")
    }
}

/// The fields as tantivy numbers them.
#[derive(Clone, Debug)]
pub struct Fields([schema::Field; Field::ALL.len()]);

impl Fields {
    /// tantivy's field of this field.
    pub fn get(&self, field: Field) -> schema::Field {
        self.0[field as usize]
    }
}

/// The schema, the same at every build.
pub(super) fn schema() -> (Schema, Fields) {
    // Words are analysed by `text` before tantivy sees them; «raw» would only be used on plain text.
    let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqs);
    let options = |field: Field| {
        TextOptions::default().set_indexing_options(indexing.clone().set_fieldnorms(field.is_long_or_short()))
    };
    let mut builder = Schema::builder();
    let fields = Fields(Field::ALL.map(|field| builder.add_text_field(field.name(), options(field))));
    (builder.build(), fields)
}
