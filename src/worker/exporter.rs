//! The program that makes exports, beside the engine in its Web Worker: it reads the catalogue for its vocabularies, and
//! of the records' files those that are needed, each once. The engine has said which rows (`export`).

use super::{Work, fetch};
use crate::{
    bundle::{self, RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{Record, Similar},
    export::Export,
    protocol::{EngineFault, ExportedFile},
};
use js_sys::{Promise, Reflect, Uint8Array};
use std::collections::{BTreeMap, btree_map::Entry};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::future_to_promise;

/// What the loader calls, with the work as bytes; it promises the answer as bytes.
const ENTRY: &str = "atlasMakeExport";

/// Makes this wasm a program that makes exports.
pub fn register() {
    let make = Closure::<dyn Fn(Uint8Array) -> Promise>::new(|work: Uint8Array| {
        future_to_promise(async move {
            let result = match postcard::from_bytes(&work.to_vec()) {
                Ok(work) => make(work).await,
                Err(_) => Err(EngineFault::Request),
            };
            // Plain data: writing it into memory cannot fail, and nothing would be told as another version.
            Ok(Uint8Array::from(postcard::to_allocvec(&result).unwrap_or_default().as_slice()).into())
        })
    });
    // A scope that takes no name has no loader that would call it.
    let _ = Reflect::set(&js_sys::global(), &ENTRY.into(), make.as_ref());
    make.forget();
}

async fn make((data, rows, order): Work) -> Result<ExportedFile, EngineFault> {
    let catalogue = fetch::bytes(&data, names::CATALOGUE.0).await?;
    let catalogue = Catalogue::open(catalogue).map_err(|error| EngineFault::of_file(names::CATALOGUE.0, &error))?;
    let records = records(&data, rows).await?;
    let export = Export {
        vocabulary: &catalogue.vocabulary,
        records: records.iter().collect(),
        scope: &order.scope,
        site: &order.site,
    };
    Ok(export.file(order.format))
}

/// The records of these rows, in their order.
async fn records(data: &str, rows: Vec<u32>) -> Result<Vec<Record>, EngineFault> {
    let mut files: BTreeMap<usize, Vec<Record>> = BTreeMap::new();
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        let (file, place) = (row as usize / RECORDS_PER_FILE, row as usize % RECORDS_PER_FILE);
        let records_of = match files.entry(file) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(free) => free.insert(read(data, &names::records_file(row as usize)).await?),
        };
        let record = records_of.get(place);
        // A file of another build holds other records.
        let other = || EngineFault::OtherVersion { file: names::records_file(row as usize) };
        records.push(record.ok_or_else(other)?.clone());
    }
    Ok(records)
}

async fn read(data: &str, name: &str) -> Result<Vec<Record>, EngineFault> {
    let file = fetch::bytes(data, name).await?;
    let read = bundle::read::<(Vec<Record>, Vec<Vec<Similar>>)>(names::RECORDS_KIND, &file);
    Ok(read.map_err(|error| EngineFault::of_file(name, &error))?.0)
}
