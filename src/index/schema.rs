//! The fields of the index. Each exists in two forms: the folded words, for exact words and
//! prefixes, and their stems, for inflections. Prefixes need the first («alimentati» is longer
//! than the stem of «alimentation»), plurals the second.

use tantivy::schema::{self, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// A field, that is a group of values with one weight (`query::weights`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Title, names in use, acronyms and what they stand for.
    Name,
    /// Labels of the themes that the documents name.
    Theme,
    /// Labels of the themes that are only probable.
    ProbableTheme,
    /// Everyday words for any of its themes.
    Everyday,
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
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Theme,
        Self::ProbableTheme,
        Self::Everyday,
        Self::Action,
        Self::Summary,
        Self::Carrier,
        Self::Place,
        Self::WiderPlace,
        Self::Detail,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Theme => "theme",
            Self::ProbableTheme => "probable_theme",
            Self::Everyday => "everyday",
            Self::Action => "action",
            Self::Summary => "summary",
            Self::Carrier => "carrier",
            Self::Place => "place",
            Self::WiderPlace => "wider_place",
            Self::Detail => "detail",
        }
    }
}

/// In which form a field holds its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Folded words.
    Folded,
    /// Stems of folded words.
    Stemmed,
}

/// The fields as tantivy numbers them.
#[derive(Clone, Debug)]
pub struct Fields {
    folded: Vec<schema::Field>,
    stemmed: Vec<schema::Field>,
}

impl Fields {
    /// tantivy's field of this field and form.
    pub fn get(&self, field: Field, form: Form) -> schema::Field {
        let place = field as usize;
        match form {
            Form::Folded => self.folded[place],
            Form::Stemmed => self.stemmed[place],
        }
    }
}

/// The schema, the same at every build.
pub(super) fn schema() -> (Schema, Fields) {
    // Words are analysed by `text` before tantivy sees them; «raw» would only be used on plain text.
    let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let mut builder = Schema::builder();
    let mut add = |suffix: &str| {
        Field::ALL.map(|field| builder.add_text_field(&format!("{}{suffix}", field.name()), options.clone())).to_vec()
    };
    let fields = Fields { folded: add(""), stemmed: add("_stem") };
    (builder.build(), fields)
}
