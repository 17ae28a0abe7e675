//! The site as files: every page that has an address of its own, rendered from the views of the
//! app, with what a browser without JavaScript and a search engine need around it, and the picture
//! that stands for the site elsewhere. It makes no view, reads no seed, and nothing of it reaches the browser's programs.

mod colours;
mod command;
mod components;
mod dataset;
mod digest;
mod document;
mod exports;
mod files;
mod head;
mod install;
mod keep;
mod linked;
mod markup;
mod outside;
mod picture;
mod policy;
mod published;
mod routes;

pub use command::main;
pub use components::{COMPONENTS_FILE, components};
pub use dataset::{read_dataset, read_outlines};
pub use document::{Shell, ShellError};
pub use exports::exports;
pub use files::{SiteError, files};
pub use install::{APPLE_ICON, File, InstallError, MANIFEST, install};
pub use keep::{Kept, SERVICE_WORKER, list, service_worker};
pub use picture::{Picture, PictureError, SIZE as PICTURE_SIZE, plate};
pub use published::Published;
pub use routes::{folder, routes};
