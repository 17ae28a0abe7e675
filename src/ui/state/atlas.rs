//! The dataset as the page holds it: the catalogue, which every page needs, and the records,
//! which come file by file when a page reads them. It never filters and never searches.

use super::{Load, Shared, outlines::Sheet};
use crate::{
    bundle::{self, Checking, RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{Record, RecordId, Similar},
    protocol::EngineFault,
    ui::browser,
};
use leptos::{prelude::*, task::spawn_local};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// What a file of records holds: a few of them, and those that are like each, in the same order.
#[derive(Debug)]
pub(super) struct RecordsFile {
    records: Vec<Shared<Record>>,
    similar: Vec<Vec<Similar>>,
}

impl RecordsFile {
    pub(super) fn new(records: Vec<Record>, similar: Vec<Vec<Similar>>) -> Shared<Self> {
        Shared::new(Self { records: records.into_iter().map(Shared::new).collect(), similar })
    }
}

/// The dataset, a context.
#[derive(Clone, Copy)]
pub struct Atlas {
    pub(super) catalogue: RwSignal<Load<Shared<Catalogue>>>,
    /// The files that came or failed, by number.
    pub(super) files: RwSignal<BTreeMap<usize, Load<Shared<RecordsFile>>>>,
    /// The files that were asked for, so that none is asked twice.
    pub(super) asked: StoredValue<BTreeSet<usize>>,
    /// The drawing of the map.
    pub(super) sheet: Sheet,
}

impl Atlas {
    /// A dataset of which nothing is there.
    pub fn new() -> Self {
        Self {
            catalogue: RwSignal::new(Load::Loading),
            files: RwSignal::default(),
            asked: StoredValue::default(),
            sheet: Sheet::new(),
        }
    }

    /// Brings the catalogue.
    pub fn fetch_catalogue(self) {
        spawn_local(async move {
            self.catalogue.set(catalogue().await.map(Shared::new).into());
        });
    }

    /// Asks again for what failed.
    pub fn retry(self) {
        if self.catalogue.with_untracked(|load| matches!(load, Load::Failed(_))) {
            self.catalogue.set(Load::Loading);
            self.fetch_catalogue();
        }
        self.files.update(|files| {
            let failed = |file: &usize| matches!(files.get(file), Some(Load::Failed(_)));
            self.asked.update_value(|asked| asked.retain(|file| !failed(file)));
            files.retain(|_, load| !matches!(load, Load::Failed(_)));
        });
    }

    /// The catalogue (tracked).
    pub fn catalogue(self) -> Load<Shared<Catalogue>> {
        self.catalogue.get()
    }

    /// A record, none when the dataset has no such id (tracked). Reading it brings its file.
    pub fn record(self, id: &RecordId) -> Load<Option<Shared<Record>>> {
        self.catalogue().and_then(|catalogue| match catalogue.find(id) {
            Some(row) => self.record_at(row as usize),
            None => Load::Ready(None),
        })
    }

    /// The records that are like a record that is there, best first (not tracked: they came with it).
    pub fn similar(self, id: &RecordId) -> Vec<Similar> {
        let catalogue = self.catalogue.with_untracked(|load| load.clone().ready());
        let row = catalogue.and_then(|catalogue| catalogue.find(id)).unwrap_or(u32::MAX) as usize;
        let file = self.files.with_untracked(|files| files.get(&(row / RECORDS_PER_FILE)).cloned());
        let file = file.and_then(Load::ready);
        file.and_then(|file| file.similar.get(row % RECORDS_PER_FILE).cloned()).unwrap_or_default()
    }

    /// The records of these ids, in this order, without those that do not exist (tracked).
    pub fn records(self, ids: &[RecordId]) -> Load<Vec<Shared<Record>>> {
        let all: Load<Vec<Option<Shared<Record>>>> = ids.iter().map(|id| self.record(id)).collect();
        all.and_then(|all| Load::Ready(all.into_iter().flatten().collect()))
    }

    /// All records of a kind, in the order of the dataset (tracked).
    pub fn of_kind(self, kind: &str) -> Load<Vec<Shared<Record>>> {
        self.catalogue().and_then(|catalogue| {
            let kinds = &catalogue.vocabulary.kinds;
            let place = kinds.iter().position(|known| known.id.as_str() == kind);
            let rows = catalogue.kinds.iter().enumerate();
            let of_kind = rows.filter(|(_, of)| Some(usize::from(**of)) == place).map(|(row, _)| row);
            let all: Load<Vec<Option<Shared<Record>>>> = of_kind.map(|row| self.record_at(row)).collect();
            all.and_then(|all| Load::Ready(all.into_iter().flatten().collect()))
        })
    }

    fn record_at(self, row: usize) -> Load<Option<Shared<Record>>> {
        let file = row / RECORDS_PER_FILE;
        let found = self.files.with(|files| files.get(&file).cloned());
        match found {
            Some(load) => load.and_then(|file| Load::Ready(file.records.get(row % RECORDS_PER_FILE).cloned())),
            None => {
                self.fetch_records(file);
                Load::Loading
            }
        }
    }

    fn fetch_records(self, file: usize) {
        if self.asked.try_update_value(|asked| asked.insert(file)) != Some(true) {
            return;
        }
        spawn_local(async move {
            let name = names::records_file(file * RECORDS_PER_FILE);
            let content = fetch::<(Vec<Record>, Vec<Vec<Similar>>)>(&name, names::RECORDS_KIND).await;
            let content = content.map(|(records, similar)| RecordsFile::new(records, similar));
            self.files.update(|files| {
                files.insert(file, content.into());
            });
        });
    }
}

/// Fetches and opens the catalogue. That of a large dataset is checked, read and shown each in its
/// own task.
async fn catalogue() -> Result<Catalogue, EngineFault> {
    let (name, kind) = names::CATALOGUE;
    let refused = |error| EngineFault::of_file(name, &error);
    let file = browser::fetch(name).await?;
    let size = file.len();
    let mut checking = Checking::start(kind, file).map_err(refused)?;
    while checking.go_on() {
        browser::turn_if_large(size).await;
    }
    let file = checking.end().map_err(refused)?;
    let catalogue = Catalogue::read(file).map_err(refused)?;
    browser::turn_if_large(size).await;
    Ok(catalogue)
}

/// Fetches, opens and reads a runtime file.
async fn fetch<T: DeserializeOwned>(name: &str, kind: [u8; 4]) -> Result<T, EngineFault> {
    let bytes = browser::fetch(name).await?;
    bundle::read(kind, &bytes).map_err(|error| EngineFault::of_file(name, &error))
}
