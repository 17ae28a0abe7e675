//! Which rows an export holds: those of the list that the visitor sees, all of its pages.

use super::Engine;
use crate::{
    catalogue::{Layout, SearchRequest},
    protocol::{EngineFault, ExportScope},
};

impl Engine {
    /// The rows of a scope, in its order.
    pub fn listed(&self, scope: &ExportScope) -> Result<Vec<u32>, EngineFault> {
        let catalogue = self.catalogue();
        Ok(match scope {
            ExportScope::All => (0..catalogue.len() as u32).collect(),
            ExportScope::Ids(ids) => ids.iter().filter_map(|id| catalogue.find(id)).collect(),
            ExportScope::Found(request) => {
                let request = SearchRequest { page: 0, ..request.clone() };
                let answer = self.answer(&request, Layout::MainFirst, u32::MAX)?;
                answer.hits.iter().filter_map(|hit| catalogue.find(&hit.row.id)).collect()
            }
        })
    }
}
