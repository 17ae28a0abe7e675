//! The page's side of the engine: how a question is put. `browser` makes the real one, a Web
//! Worker; there is none where there is no browser.

use crate::catalogue::SearchRequest;

/// A way to the engine. Dropping it ends the engine.
pub trait EngineLink {
    /// Asks a question. The answer comes to the listener that was given at the start.
    fn search(&self, turn: u32, request: SearchRequest);
}
