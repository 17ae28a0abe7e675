//! The site as files: every page that has an address of its own, rendered from the views of the
//! app, with what a browser without JavaScript and a search engine need around it. It makes no
//! view, reads no seed, and nothing of it reaches the browser's programs.

mod command;
mod dataset;
mod document;
mod files;
mod head;
mod linked;
mod markup;
mod outside;
mod routes;

pub use command::main;
pub use dataset::read_dataset;
pub use document::{Shell, ShellError};
pub use files::{SiteError, files};
pub use routes::{folder, routes};
