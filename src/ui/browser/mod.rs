//! What views ask of the browser, as verbs. The only module that may name a browser type; where
//! there is no browser the same verbs do nothing.

#[cfg(feature = "app")]
mod files;
#[cfg(feature = "app")]
mod focus;
#[cfg(feature = "app")]
mod history;
#[cfg(feature = "app")]
mod offline;
#[cfg(feature = "app")]
mod position;
#[cfg(feature = "app")]
mod takeover;
#[cfg(feature = "app")]
mod web;
#[cfg(feature = "app")]
pub use {files::*, focus::*, history::*, offline::*, position::locate, takeover::*, web::*};

#[cfg(not(feature = "app"))]
mod native;
#[cfg(not(feature = "app"))]
pub use native::*;

/// Where a visitor is, relative to the folder of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Without its first slash, decoded.
    pub path: String,
    /// Without `?`.
    pub query: String,
    /// Without `#`.
    pub hash: String,
}

/// Why the browser does not say where the visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "where there is no browser there is one answer")]
pub enum LocateFault {
    /// The visitor, or a rule of the browser, refused.
    Refused,
    /// The device does not know.
    Unavailable,
    /// It took too long.
    TooLong,
    /// The browser cannot.
    Unsupported,
}

/// A key that was pressed.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its name, as the browser gives it: `k`, `/`, `Escape`.
    pub name: String,
    /// With Ctrl, or ⌘ on a Mac.
    pub control: bool,
    /// While the visitor writes into a field.
    pub writing: bool,
}
