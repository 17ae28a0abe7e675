//! The app: views over the route, the catalogue and the protocol. `page` holds one view per
//! route, `component` what they are made of, `state` what they are derived from, `part` which of it
//! comes when, `browser` the verbs of the only room that knows one. Views never search, never read an
//! index, and compile natively: `render` writes any page as text, `gallery` every component in every state.

mod app;
mod browser;
mod component;
#[cfg(feature = "ssr")]
mod gallery;
mod markup;
mod page;
mod part;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "app")]
mod start;
mod state;

#[cfg(feature = "ssr")]
pub use component::route_of;
#[cfg(feature = "ssr")]
pub use gallery::{Gallery, gallery};
#[cfg(feature = "ssr")]
pub use render::{Page, render, render_to_html};
#[cfg(feature = "app")]
pub use start::start;
#[cfg(feature = "ssr")]
pub use state::{AtlasData, Drawing};
