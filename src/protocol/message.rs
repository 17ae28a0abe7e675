//! The messages between page and worker.

use super::{EngineFault, Explanation, ExportOrder, ExportedFile, SearchResponse};
use crate::{
    catalogue::SearchRequest,
    domain::{PlaceHint, RecordId},
    geo::Point,
};
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
    /// Tell why a record answers a request, or does not.
    Explain {
        /// Number of the question.
        turn: u32,
        /// The request.
        request: SearchRequest,
        /// The record.
        record: RecordId,
    },
    /// Offer places for what is being typed.
    Suggest {
        /// Number of the question.
        turn: u32,
        /// What is being typed.
        text: String,
    },
    /// Name the commune at this point.
    Locate {
        /// Number of the question.
        turn: u32,
        /// Where the visitor is. It stays in this browser.
        point: Point,
    },
    /// Make a file of records.
    Export {
        /// Number of the question.
        turn: u32,
        /// Which records, and how.
        order: ExportOrder,
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
    /// Why a record answers a request, or does not; none when there is no such record.
    Explained {
        /// Number of the question.
        turn: u32,
        /// Why.
        result: Result<Option<Explanation>, EngineFault>,
    },
    /// Places for what was being typed, best first.
    Suggested {
        /// Number of the question.
        turn: u32,
        /// The places.
        result: Result<Vec<PlaceHint>, EngineFault>,
    },
    /// The commune at a point; none when the point is not in France.
    Located {
        /// Number of the question.
        turn: u32,
        /// The commune.
        result: Result<Option<PlaceHint>, EngineFault>,
    },
    /// A file of records.
    Exported {
        /// Number of the question.
        turn: u32,
        /// The file.
        result: Result<ExportedFile, EngineFault>,
    },
}
