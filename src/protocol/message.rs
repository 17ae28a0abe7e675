//! The messages between page and worker.

use super::{EngineFault, SearchResponse};
use crate::catalogue::SearchRequest;
use serde::{Deserialize, Serialize};

/// From the page to the engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToEngine {
    /// Load the dataset from this absolute address (a folder, ending in a slash).
    Open {
        /// The address.
        data: String,
    },
    /// Answer this.
    Search {
        /// Number of the question; a later one makes an earlier one worthless.
        turn: u32,
        /// The question.
        request: SearchRequest,
    },
}

/// From the engine to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromEngine {
    /// The dataset is loaded.
    Opened,
    /// It is not, and why.
    Failed(EngineFault),
    /// The answer to a question.
    Found {
        /// Number of the question.
        turn: u32,
        /// The answer.
        result: Result<SearchResponse, EngineFault>,
    },
}
