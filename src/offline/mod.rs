//! What works without network. `service-worker.js` keeps the files of one version on the device,
//! `page/*.js` is its side in the page, `state` reads what that tells the app. Nothing here makes a view or
//! writes a file: `site/offline` lists the files, `ui/browser` hears the events, `ui/page/offline` shows them.

mod state;

pub use state::{Check, Failure, Installing, Keeping, OfflineState};
