//! How messages travel between page and worker: as postcard bytes. Page, worker and loader are
//! one version and are cached as one, so a message that cannot be read means a broken build.

use gloo_worker::Codec;
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

/// postcard in a `Uint8Array`.
pub(super) struct Postcard;

/// gloo-worker's own «the worker is loaded» message: the first variant of its enum. It stands in
/// for whatever is not bytes (the loader's word that it failed, which `client` hears by itself),
/// and does no harm: what waits is then sent to a worker that does not listen.
const LOADED: [u8; 1] = [0];

fn not_a_message(_: JsValue) -> Vec<u8> {
    #[cfg(feature = "app")]
    super::client::loader_failed();
    LOADED.to_vec()
}

impl Codec for Postcard {
    fn encode<I: Serialize>(input: I) -> JsValue {
        Uint8Array::from(postcard::to_allocvec(&input).unwrap_or_default().as_slice()).into()
    }

    #[expect(clippy::panic, reason = "the trait has no way to fail; see the module")]
    fn decode<O: for<'de> Deserialize<'de>>(input: JsValue) -> O {
        let bytes = input.dyn_into::<Uint8Array>().map_or_else(not_a_message, |bytes| bytes.to_vec());
        postcard::from_bytes(&bytes).unwrap_or_else(|error| panic!("worker message: {error}"))
    }
}
