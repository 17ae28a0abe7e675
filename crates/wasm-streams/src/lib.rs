//! In the place of the crate of this name, which leptos's server functions stream through. The atlas has no server, so
//! nothing here is ever called; but the crate exports classes to JavaScript, which every program that it is linked to
//! has to keep: 5 kB brotli of what each page takes first.
//!
//! It has what server_fn names, and streams nothing.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser that is never read.
#[derive(Debug)]
pub struct ReadableStream;

impl ReadableStream {
    /// Leaves the browser's stream alone.
    pub fn from_raw(_raw: web_sys::ReadableStream) -> Self {
        Self
    }

    /// Leaves the stream alone.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_stream: S) -> Self {
        Self
    }

    /// Nothing: what a request without a body has.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// A stream that has ended.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
