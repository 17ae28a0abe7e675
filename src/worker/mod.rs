//! The Web Worker: `serve` runs the engine in it, `client` is the page's handle on it, and
//! `export` asks for files of records, `exporter` is the program that makes them, `fetch` brings files to all, and `turn` lets
//! the browser breathe between two parts of a long work. Only here do gloo-worker's types appear; what is said is
//! `protocol`'s.

#[cfg(feature = "app")]
pub mod client;
#[cfg(any(feature = "app", feature = "worker"))]
mod codec;
#[cfg(feature = "worker")]
mod export;
#[cfg(feature = "exporter")]
pub mod exporter;
pub mod fetch;
#[cfg(feature = "worker")]
pub mod serve;
pub mod turn;

/// An export that is to be made: the dataset's folder, the rows in their order, how.
#[cfg(any(feature = "worker", feature = "exporter"))]
type Work = (String, Vec<u32>, crate::protocol::ExportOrder);
