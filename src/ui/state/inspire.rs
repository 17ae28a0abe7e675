//! The levers and what they tell, as the pages about deeds show them. It brings records; what is done with them is
//! `deeds`'.

use super::{Atlas, Load, Shared};
use crate::{
    catalogue::Catalogue,
    deeds::{InspireRequest, Told, collect, in_order_of_documents},
    domain::{DeedId, Record, RecordId, TerritoryLevel},
    route::Notice,
};

/// The kind of record that tells of a lever.
const LEVER: &str = "levier";

/// The levers that tell what one level of local government can do, rather than a way to do it.
const OF_A_LEVEL: [(&str, TerritoryLevel); 4] = [
    ("lev-communes", TerritoryLevel::Commune),
    ("lev-intercommunalites", TerritoryLevel::Epci),
    ("lev-departements", TerritoryLevel::Departement),
    ("lev-regions", TerritoryLevel::Region),
];

/// The level that this lever is about, if it is about one.
pub fn level_of_lever(lever: &RecordId) -> Option<TerritoryLevel> {
    OF_A_LEVEL.into_iter().find(|(id, _)| *id == lever.as_str()).map(|(_, level)| level)
}

/// The levers and what they tell.
#[derive(Clone, PartialEq)]
pub struct Inspired {
    /// The vocabularies and the names of the PTCE.
    pub catalogue: Shared<Catalogue>,
    /// The ways to do something, as the documents order them.
    pub levers: Vec<Shared<Record>>,
    /// What each level can do, the smallest first.
    pub of_levels: Vec<Shared<Record>>,
    /// What was done.
    pub deeds: Vec<Told>,
}

impl Inspired {
    /// The levers, once all are there (tracked).
    pub fn load(atlas: Atlas) -> Load<Self> {
        let catalogue = atlas.catalogue();
        atlas
            .of_kind(LEVER)
            .and_then(|levers| catalogue.and_then(|catalogue| Load::Ready(Self::new(catalogue, levers))))
    }

    fn new(catalogue: Shared<Catalogue>, records: Vec<Shared<Record>>) -> Self {
        let all: Vec<&Record> = records.iter().map(|record| &**record).collect();
        let ordered = in_order_of_documents(&all);
        let find = |id: &RecordId| records.iter().find(|record| record.id == *id).cloned();
        let levers = ordered.iter().filter(|lever| level_of_lever(&lever.id).is_none());
        let levers: Vec<Shared<Record>> = levers.filter_map(|lever| find(&lever.id)).collect();
        let of_levels = OF_A_LEVEL.iter().filter_map(|(id, _)| find(&id.parse().ok()?)).collect();
        let row = |pole: &RecordId| catalogue.row(catalogue.find(pole)?);
        let deeds = collect(&ordered, &|pole| row(pole).map(|row| row.themes).unwrap_or_default());
        Self { catalogue, levers, of_levels, deeds }
    }

    /// Every lever, the ways first.
    pub fn all_levers(&self) -> impl Iterator<Item = &Shared<Record>> {
        self.levers.iter().chain(&self.of_levels)
    }

    /// A lever.
    pub fn lever(&self, id: &RecordId) -> Option<&Shared<Record>> {
        self.all_levers().find(|lever| lever.id == *id)
    }

    /// A deed.
    pub fn deed(&self, id: &DeedId) -> Option<&Told> {
        self.deeds.iter().find(|told| told.deed.id == *id)
    }

    /// What was done under a lever.
    pub fn under(&self, lever: &RecordId) -> Vec<&Told> {
        let request = InspireRequest { lever: Some(lever.clone()), ..InspireRequest::default() };
        self.deeds.iter().filter(|told| request.takes(told)).collect()
    }

    /// The same request without the lever and the theme that do not exist, and what was left out.
    pub fn known(&self, mut request: InspireRequest) -> (InspireRequest, Vec<Notice>) {
        let mut notices = Vec::new();
        if let Some(lever) = request.lever.take_if(|lever| self.lever(lever).is_none()) {
            notices.push(Notice::new("levier", lever.as_str()));
        }
        if let Some(theme) = request.theme.take_if(|theme| self.catalogue.vocabulary.theme(theme).is_none()) {
            notices.push(Notice::new("theme", theme.as_str()));
        }
        (request, notices)
    }
}
