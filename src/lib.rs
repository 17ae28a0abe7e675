//! Atlas PTCE: a French atlas of PTCE, searched in the visitor's browser.
//!
//! This file lists the modules, in the order in which data flows through them, and holds the
//! only feature gates of the crate. `ARCHITECTURE.md` says what each module may import;
//! `tests/layers.rs` holds it to that.

pub mod geo;

pub mod flat;

pub mod domain;

pub mod bundle;

pub mod outlines;

pub mod catalogue;

pub mod deeds;

pub mod news;

pub mod notebook;
pub mod panorama;

#[cfg(feature = "engine")]
pub mod text;

#[cfg(feature = "cli")]
pub mod seed;

#[cfg(feature = "cli")]
pub mod similar;

#[cfg(feature = "engine")]
pub mod gazetteer;

#[cfg(feature = "engine")]
pub mod index;

#[cfg(feature = "engine")]
pub mod query;

pub mod protocol;

pub mod offline;

#[cfg(feature = "engine")]
pub mod engine;

pub mod wording;

pub mod route;

#[cfg(feature = "export")]
pub mod export;

#[cfg(any(feature = "worker", feature = "exporter", feature = "app"))]
pub mod worker;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "ssr")]
pub mod site;

#[cfg(feature = "cli")]
pub mod cli;
