//! A record: a PTCE or a piece of knowledge. One shape for both, so that search, pages and
//! exports need no second path; what a kind does not have is empty.

pub use super::example::{Deed, Example};
use super::{Citation, Claim, KindId, PartialDate, RecordId, StatusId, TerritoryCode, ThemeId};
use crate::geo::Point;
use serde::{Deserialize, Serialize};

/// Everything the atlas says about one thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Permanent id.
    pub id: RecordId,
    /// Its kind, an id of the vocabulary.
    pub kind: KindId,
    /// The name shown to readers.
    pub title: String,
    /// Date of an event, a figure, a dispositif.
    #[serde(default)]
    pub date: Option<PartialDate>,
    /// Other names and spellings. The title of a PTCE stands first.
    #[serde(default)]
    pub names: Vec<Claim<Name>>,
    /// The law's text, the only quotation of the dataset.
    #[serde(default)]
    pub quotation: Option<Claim<String>>,
    /// What it is, in 0 to 6 sentences.
    #[serde(default)]
    pub summary: Vec<Claim<String>>,
    /// Who carries a PTCE.
    #[serde(default)]
    pub carriers: Vec<Claim<Carrier>>,
    /// Claims of a seat: none, one or several.
    #[serde(default)]
    pub seats: Vec<Claim<Seat>>,
    /// Territories to which a document attaches the record.
    #[serde(default)]
    pub territories: Vec<Claim<TerritoryCode>>,
    /// Areas of action, apart from the seat.
    #[serde(default)]
    pub areas: Vec<Claim<Area>>,
    /// Statuses of a PTCE, with their dates.
    #[serde(default)]
    pub statuses: Vec<Claim<Status>>,
    /// Themes, each with its grade.
    #[serde(default)]
    pub themes: Vec<Claim<ThemeTag>>,
    /// What is done or planned.
    #[serde(default)]
    pub actions: Vec<Claim<String>>,
    /// What is aimed at.
    #[serde(default)]
    pub goals: Vec<Claim<String>>,
    /// Partners.
    #[serde(default)]
    pub partners: Vec<Claim<Partner>>,
    /// The figure, for a record that is one.
    #[serde(default)]
    pub figure: Option<Claim<Figure>>,
    /// The versions of a contradiction.
    #[serde(default)]
    pub positions: Vec<Claim<Position>>,
    /// Who did it, for levers and reasons.
    #[serde(default)]
    pub examples: Vec<Claim<Example>>,
    /// What an acronym stands for, as documents print it.
    #[serde(default)]
    pub expansions: Vec<Claim<String>>,
    /// Printed addresses.
    #[serde(default)]
    pub links: Vec<Claim<Link>>,
    /// Levels of local government that can use a lever (ids: region, departement, …).
    #[serde(default)]
    pub levels: Vec<String>,
    /// Levers of which this record is an example.
    #[serde(default)]
    pub levers: Vec<RecordId>,
    /// What local governments did with this PTCE, as levers tell it: derived from their examples.
    #[serde(default)]
    pub deeds: Vec<Deed>,
    /// Contradictions that touch this record.
    #[serde(default)]
    pub divergences: Vec<RecordId>,
    /// Related records.
    #[serde(default)]
    pub related: Vec<RecordId>,
}

impl Record {
    /// A record that has only an id, a kind and a title.
    pub fn new(id: RecordId, kind: KindId, title: String) -> Self {
        Self {
            id,
            kind,
            title,
            date: None,
            names: Vec::new(),
            quotation: None,
            summary: Vec::new(),
            carriers: Vec::new(),
            seats: Vec::new(),
            territories: Vec::new(),
            areas: Vec::new(),
            statuses: Vec::new(),
            themes: Vec::new(),
            actions: Vec::new(),
            goals: Vec::new(),
            partners: Vec::new(),
            figure: None,
            positions: Vec::new(),
            examples: Vec::new(),
            expansions: Vec::new(),
            links: Vec::new(),
            levels: Vec::new(),
            levers: Vec::new(),
            deeds: Vec::new(),
            divergences: Vec::new(),
            related: Vec::new(),
        }
    }

    /// Every passage that any value of the record rests on, sorted, once each.
    pub fn citations(&self) -> Vec<&Citation> {
        fn of<T>(claims: &[Claim<T>]) -> impl Iterator<Item = &Citation> {
            claims.iter().flat_map(|claim| &claim.sources)
        }
        let mut all: Vec<&Citation> = of(&self.names)
            .chain(self.quotation.iter().flat_map(|q| &q.sources))
            .chain(of(&self.summary))
            .chain(of(&self.carriers))
            .chain(of(&self.seats))
            .chain(of(&self.territories))
            .chain(of(&self.areas))
            .chain(of(&self.statuses))
            .chain(of(&self.themes))
            .chain(of(&self.actions))
            .chain(of(&self.goals))
            .chain(of(&self.partners))
            .chain(self.figure.iter().flat_map(|f| &f.sources))
            .chain(of(&self.positions))
            .chain(of(&self.examples))
            .chain(of(&self.expansions))
            .chain(of(&self.links))
            .collect();
        all.sort();
        all.dedup();
        all
    }
}

/// One spelling of a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Name {
    /// As written.
    pub text: String,
    /// What it is worth.
    pub sort: NameSort,
}

/// What a spelling is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NameSort {
    /// The name shown as title.
    #[serde(rename = "principal")]
    Main,
    /// Used: searched as well.
    #[serde(rename = "usage")]
    Usage,
    /// An OCR slip or misprint: shown with its source, never searched.
    #[serde(rename = "coquille")]
    Misprint,
}

/// An organisation that carries a PTCE.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carrier {
    /// Its name.
    pub name: String,
    /// Legal form, as printed.
    pub form: Option<String>,
    /// The organisation's own record.
    pub actor: Option<RecordId>,
}

/// A commune that a document gives as seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seat {
    /// `com-…`
    pub commune: TerritoryCode,
    /// Official name of the commune.
    pub name: String,
    /// Name of its département.
    pub departement: String,
    /// Centre of the commune, degrees WGS84.
    pub point: Option<Point>,
    /// As the document prints it.
    pub printed: Option<String>,
}

/// Where a PTCE acts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// The name that the documents give.
    pub label: String,
    /// The official codes it is read as; empty when unknown.
    pub codes: Vec<TerritoryCode>,
}

/// A status at a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Id of the vocabulary.
    pub status: StatusId,
    /// When, if the document says.
    pub date: Option<PartialDate>,
    /// The sentence to show, with its date.
    pub text: String,
}

/// A theme and the words that carry it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThemeTag {
    /// Id of the vocabulary.
    pub theme: ThemeId,
    /// The document's words, seven at most.
    pub words: Option<String>,
}

/// A partner of a PTCE.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// What it does there.
    pub role: Option<String>,
}

/// A figure with its unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// As written: «65», «100 000 €», «150 à 180».
    pub value: String,
    /// Of what.
    pub unit: String,
    /// When it held.
    pub date: Option<PartialDate>,
}

/// One version of a contradiction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// What this source says, in a word or two.
    pub value: String,
    /// The sentence to show.
    pub text: String,
}

/// A printed address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// What it leads to.
    pub label: String,
    /// As printed; none when the document lost it.
    pub address: Option<String>,
    /// What is known of it.
    pub state: LinkState,
}

/// What is known of a printed address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkState {
    /// As printed; nobody followed it.
    #[serde(rename = "non-verifie")]
    Unverified,
    /// The document prints no address.
    #[serde(rename = "perdu")]
    Lost,
    /// Known not to lead anywhere.
    #[serde(rename = "mort")]
    Dead,
}
