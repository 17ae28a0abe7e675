//! The two kinds of files that hold a record: a PTCE (`poles/`) and a piece of knowledge
//! (`savoirs/`), and the one way in which rules see both.

use super::{
    Entry, Role, Shape, Table, Text,
    entry::{entries, shape},
    value::{
        AreaShape, CarrierShape, ExampleShape, ExceptionShape, FigureShape, LinkShape, NameShape, PartnerShape,
        PositionShape, SeatShape, SentenceShape, StatusShape, TerritoryShape, ThemeTagShape,
    },
};

shape! {
    /// `poles/<id>.toml`.
    plain PoleShape {
        /// Its id.
        id: "id" required Id,
    }
    lists {
        /// Contradictions that touch it.
        divergences: "divergences" Divergence,
        /// Related records.
        related: "voir" Related,
    }
    others {
        /// Every spelling of its name.
        names: "noms" Vec<Table<NameShape>>,
        /// Who carries it.
        carriers: "porteurs" Vec<Table<CarrierShape>>,
        /// Claims of a seat.
        seats: "sieges" Vec<Table<SeatShape>>,
        /// Attachments to territories.
        territories: "territoires" Vec<Table<TerritoryShape>>,
        /// Where it acts.
        areas: "perimetres" Vec<Table<AreaShape>>,
        /// Its statuses.
        statuses: "statuts" Vec<Table<StatusShape>>,
        /// Its themes.
        themes: "themes" Vec<Table<ThemeTagShape>>,
        /// What it is, in sentences.
        summary: "resume" Vec<Table<SentenceShape>>,
        /// What is done or planned.
        actions: "actions" Vec<Table<SentenceShape>>,
        /// What is aimed at.
        goals: "objectifs" Vec<Table<SentenceShape>>,
        /// Partners.
        partners: "partenaires" Vec<Table<PartnerShape>>,
        /// Printed addresses.
        links: "liens" Vec<Table<LinkShape>>,
        /// Words that the cited lines do not carry.
        exceptions: "exceptions" Vec<Table<ExceptionShape>>,
    }
}

shape! {
    /// `savoirs/<genre>/<id>.toml`.
    plain KnowledgeShape {
        /// Its id.
        id: "id" required Id,
        /// Its kind.
        kind: "genre" required Kind,
        /// Its title.
        title: "titre" required Title,
        /// The date of the event, the figure, the dispositif.
        date: "date" optional Date,
    }
    lists {
        /// Related records.
        related: "voir" Related,
        /// Its themes.
        themes: "themes" Theme,
        /// The territories it is about.
        territories: "territoires" Territory,
        /// Levels of local government, for a lever.
        levels: "niveaux" Level,
        /// Levers of which it is an example.
        levers: "leviers" Lever,
    }
    others {
        /// Acronyms and other spellings.
        names: "noms" Vec<Table<NameShape>>,
        /// What is said of it.
        facts: "faits" Vec<Table<SentenceShape>>,
        /// The versions of a contradiction.
        positions: "positions" Vec<Table<PositionShape>>,
        /// Who did it.
        examples: "exemples" Vec<Table<ExampleShape>>,
        /// The figure.
        figure: "chiffre" Option<Table<FigureShape>>,
        /// What an acronym stands for.
        expansions: "expansions" Vec<Table<SentenceShape>>,
        /// Printed addresses.
        links: "liens" Vec<Table<LinkShape>>,
        /// The text of the law.
        quotation: "citation" Option<Table<SentenceShape>>,
        /// Words that the cited lines do not carry.
        exceptions: "exceptions" Vec<Table<ExceptionShape>>,
    }
}

/// The kind of the records of `poles/`.
pub const POLE_KIND: &str = "ptce";

/// The shape of a file that holds a record.
#[derive(Debug)]
pub enum RecordShape {
    /// A PTCE.
    Pole(Box<PoleShape>),
    /// A piece of knowledge.
    Knowledge(Box<KnowledgeShape>),
}

impl RecordShape {
    /// Its id, if it has one.
    pub fn id(&self) -> Option<&Text> {
        match self {
            Self::Pole(pole) => pole.id.as_ref(),
            Self::Knowledge(knowledge) => knowledge.id.as_ref(),
        }
    }

    /// Its kind; empty when the file does not say it.
    pub fn kind(&self) -> &str {
        match self {
            Self::Pole(_) => POLE_KIND,
            Self::Knowledge(knowledge) => knowledge.kind.as_ref().map_or("", |kind| kind.as_ref()),
        }
    }

    /// Its title: the main name of a PTCE; empty when the file does not say it.
    pub fn title(&self) -> &str {
        let title = match self {
            Self::Pole(pole) => pole
                .names
                .iter()
                .map(|name| name.as_ref())
                .find(|name| name.sort.as_ref().is_some_and(|sort| sort.as_ref() == "principal"))
                .and_then(|name| name.text.as_ref()),
            Self::Knowledge(knowledge) => knowledge.title.as_ref(),
        };
        title.map_or("", |title| title.as_ref())
    }

    /// Its exceptions.
    pub fn exceptions(&self) -> &[Table<ExceptionShape>] {
        match self {
            Self::Pole(pole) => &pole.exceptions,
            Self::Knowledge(knowledge) => &knowledge.exceptions,
        }
    }

    /// Every table of the file, the top first.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        match self {
            Self::Pole(pole) => std::iter::once(pole.entry("", 0))
                .chain(names(&pole.names))
                .chain(entries("porteurs", &pole.carriers))
                .chain(entries("sieges", &pole.seats))
                .chain(entries("territoires", &pole.territories))
                .chain(entries("perimetres", &pole.areas))
                .chain(entries("statuts", &pole.statuses))
                .chain(entries("themes", &pole.themes))
                .chain(entries("resume", &pole.summary))
                .chain(entries("actions", &pole.actions))
                .chain(entries("objectifs", &pole.goals))
                .chain(entries("partenaires", &pole.partners))
                .chain(entries("liens", &pole.links))
                .chain(entries("exceptions", &pole.exceptions))
                .collect(),
            Self::Knowledge(knowledge) => std::iter::once(knowledge.entry("", 0))
                .chain(names(&knowledge.names))
                .chain(entries("faits", &knowledge.facts))
                .chain(entries("positions", &knowledge.positions))
                .chain(entries("exemples", &knowledge.examples))
                .chain(entries("chiffre", knowledge.figure.as_slice()))
                .chain(expansions(&knowledge.expansions))
                .chain(entries("liens", &knowledge.links))
                .chain(quotation(knowledge.quotation.as_slice()))
                .chain(entries("exceptions", &knowledge.exceptions))
                .collect(),
        }
    }
}

/// Names, whose role hangs on their sort.
fn names(list: &[Table<NameShape>]) -> impl Iterator<Item = Entry<'_>> {
    entries("noms", list).map(|mut entry| {
        let role = match entry.field("sorte").map(|sort| sort.value()) {
            Some("coquille") => Role::Misprint,
            Some("principal") => Role::Title,
            _ => Role::Name,
        };
        entry.fields.iter_mut().filter(|field| field.key == "texte").for_each(|field| field.role = role);
        entry
    })
}

/// What an acronym stands for is a name: the documents' words.
fn expansions(list: &[Table<SentenceShape>]) -> impl Iterator<Item = Entry<'_>> {
    with_text_as(Role::Name, "expansions", list)
}

fn quotation(list: &[Table<SentenceShape>]) -> impl Iterator<Item = Entry<'_>> {
    with_text_as(Role::Quote, "citation", list)
}

fn with_text_as<'a>(
    role: Role,
    table: &'static str,
    list: &'a [Table<SentenceShape>],
) -> impl Iterator<Item = Entry<'a>> {
    entries(table, list).map(move |mut entry| {
        entry.fields.iter_mut().filter(|field| field.key == "texte").for_each(|field| field.role = role);
        entry
    })
}
