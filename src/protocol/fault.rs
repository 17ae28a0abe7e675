//! Why the engine cannot answer. `wording` turns it into a French sentence.

use crate::bundle::BundleError;
use serde::{Deserialize, Serialize};

/// Why the engine cannot answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EngineFault {
    /// The worker did not start: its file is missing, or the browser refused it.
    NotStarted,
    /// A file did not arrive.
    Missing {
        /// Name of the file.
        file: String,
        /// HTTP status, 0 when there was no answer.
        status: u16,
    },
    /// A file is cut short.
    Cut {
        /// Name of the file.
        file: String,
    },
    /// A file is of another version than the app.
    OtherVersion {
        /// Name of the file.
        file: String,
    },
    /// A file is not what it should be.
    Damaged {
        /// Name of the file.
        file: String,
    },
    /// A part of the page's program did not arrive, or is not what it should be.
    Part,
    /// The engine failed on this very request.
    Request,
}

impl EngineFault {
    /// What a broken envelope means for this file.
    pub fn of_file(file: &str, error: &BundleError) -> Self {
        let file = file.to_owned();
        match error {
            BundleError::Cut { .. } => Self::Cut { file },
            BundleError::OtherVersion { .. } => Self::OtherVersion { file },
            BundleError::NotOurs | BundleError::OtherKind | BundleError::Damaged => Self::Damaged { file },
        }
    }
}
