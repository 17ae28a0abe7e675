//! The engine's side of an export: it says which rows, and a program of its own makes the file. That program is brought
//! by the loader when an export is asked for: in the engine's own it would weigh a sixth, for what few ask for.

use super::Work;
use crate::protocol::{EngineFault, ExportedFile};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the loader calls the program by.
const ENTRY: &str = "atlasExport";

/// The program's file, for whoever is told that it did not come.
const FILE: &str = "export_bg.wasm";

/// The file of these rows.
pub(super) async fn make(work: Work) -> Result<ExportedFile, EngineFault> {
    let missing = || EngineFault::Missing { file: FILE.to_owned(), status: 0 };
    let bytes = postcard::to_allocvec(&work).map_err(|_| EngineFault::Request)?;
    let answer = ask(&bytes).ok_or_else(missing)?;
    let answer = JsFuture::from(answer).await.map_err(|_| missing())?;
    let answer: Uint8Array = answer.dyn_into().map_err(|_| EngineFault::Request)?;
    postcard::from_bytes(&answer.to_vec()).map_err(|_| EngineFault::OtherVersion { file: FILE.to_owned() })?
}

fn ask(work: &[u8]) -> Option<Promise> {
    let entry: Function = Reflect::get(&js_sys::global(), &ENTRY.into()).ok()?.dyn_into().ok()?;
    entry.call1(&JsValue::NULL, &Uint8Array::from(work)).ok()?.dyn_into().ok()
}
