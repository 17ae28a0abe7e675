//! One file of the dataset, or why not. It never retries: that is the visitor's choice.

use crate::protocol::EngineFault;
use gloo_net::http::Request;

/// The bytes of `folder` + `file`; `folder` is an absolute address that ends in a slash.
pub async fn bytes(folder: &str, file: &str) -> Result<Vec<u8>, EngineFault> {
    let missing = |status| EngineFault::Missing { file: file.to_owned(), status };
    let response = Request::get(&format!("{folder}{file}")).send().await.map_err(|_| missing(0))?;
    if !response.ok() {
        return Err(missing(response.status()));
    }
    // A connection that breaks while the body comes leaves a part of the file.
    response.binary().await.map_err(|_| EngineFault::Cut { file: file.to_owned() })
}
