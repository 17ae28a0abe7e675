//! One file of the dataset, or why not. It never retries: that is the visitor's choice.

use super::turn::{SLICE, turn_if_large};
use crate::protocol::EngineFault;
use gloo_net::http::Request;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// The bytes of `folder` + `file`; `folder` is an absolute address that ends in a slash.
pub async fn bytes(folder: &str, file: &str) -> Result<Vec<u8>, EngineFault> {
    let missing = |status| EngineFault::Missing { file: file.to_owned(), status };
    let response = Request::get(&format!("{folder}{file}")).send().await.map_err(|_| missing(0))?;
    if !response.ok() {
        return Err(missing(response.status()));
    }
    // A connection that breaks while the body comes leaves a part of the file.
    let cut = || EngineFault::Cut { file: file.to_owned() };
    let body = web_sys::Response::from(response).array_buffer().map_err(|_| cut())?;
    let body = JsFuture::from(body).await.map_err(|_| cut())?;
    Ok(copy(&Uint8Array::new(&body)).await)
}

/// The bytes in this program's own memory, copied slice by slice.
async fn copy(from: &Uint8Array) -> Vec<u8> {
    let all = from.length() as usize;
    let mut bytes = Vec::with_capacity(all);
    while bytes.len() < all {
        let (start, end) = (bytes.len(), all.min(bytes.len() + SLICE));
        bytes.resize(end, 0);
        from.subarray(start as u32, end as u32).copy_to(&mut bytes[start..]);
        turn_if_large(all).await;
    }
    bytes
}
