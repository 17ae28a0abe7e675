//! The Web Worker: `serve` runs the engine in it, `client` is the page's handle on it, and
//! `fetch` brings files to either, and `turn` lets
//! the browser breathe between two parts of a long work. Only here do gloo-worker's types appear; what is said is
//! `protocol`'s.

#[cfg(feature = "app")]
pub mod client;
mod codec;
pub mod fetch;
#[cfg(feature = "worker")]
pub mod serve;
pub mod turn;
