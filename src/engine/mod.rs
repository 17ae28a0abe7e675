//! The engine: a request in, a response out. The CLI and the worker run this one; there is no
//! browser and no file system in it.

use crate::{
    bundle::names,
    catalogue::{Catalogue, Layout, Matches, SearchRequest, select},
    index::{IndexReader, OpenError},
    protocol::{EngineFault, Marked, SearchResponse},
    query::{Plan, best_sentence, mark, search},
};

/// A dataset that is ready to be searched.
pub struct Engine {
    catalogue: Catalogue,
    index: IndexReader,
}

impl Engine {
    /// Opens the two files of a dataset.
    pub fn open(catalogue: &[u8], index: Vec<u8>) -> Result<Self, EngineFault> {
        let catalogue = Catalogue::open(catalogue).map_err(|error| EngineFault::of_file(names::CATALOGUE.0, &error))?;
        let file = names::INDEX.0;
        let index = IndexReader::open(index).map_err(|error| match error {
            OpenError::Envelope(error) => EngineFault::of_file(file, &error),
            OpenError::Tantivy(_) => EngineFault::Damaged { file: file.to_owned() },
        })?;
        // Rows and documents share their numbers; two files of different builds do not.
        if index.searcher.num_docs() != catalogue.len() as u64 {
            return Err(EngineFault::OtherVersion { file: file.to_owned() });
        }
        Ok(Self { catalogue, index })
    }

    /// The catalogue that is searched.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Answers a request with one page of `page_size` results.
    pub fn search(
        &self,
        request: &SearchRequest,
        layout: Layout,
        page_size: u32,
    ) -> Result<SearchResponse, EngineFault> {
        if request.has_no_words() {
            let selection = select(&self.catalogue, request, Matches::All, layout, page_size);
            return Ok(SearchResponse::plain(&self.catalogue, selection));
        }
        let plan = Plan::read(&request.text, request.literal);
        let found = search(&plan, &self.index).map_err(|_| EngineFault::Request)?;
        let selection = select(&self.catalogue, request, Matches::Ranked(found), layout, page_size);
        Ok(SearchResponse::of(&self.catalogue, selection, |number, row| {
            let title = mark(&plan, &row.title);
            let excerpt =
                best_sentence(&plan, &self.index.sentences(number)).unwrap_or_else(|| Marked::plain(row.lead));
            (title, excerpt)
        }))
    }
}
