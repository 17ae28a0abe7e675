//! The engine: a request in, a response out. The CLI and the worker run this one; there is no
//! browser and no file system in it.

mod around;

use crate::{
    bundle::names,
    catalogue::{Catalogue, Layout, Matches, SearchRequest, select},
    domain::PlaceHint,
    gazetteer::Gazetteer,
    geo::Point,
    index::{IndexReader, OpenError},
    protocol::{EngineFault, Marked, SearchResponse},
    query::{Plan, best_sentence, mark, search},
};

/// Places offered at once (3: the right one hides; 30: nobody reads them).
const PLACES_OFFERED: usize = 8;

/// A dataset that is ready to be searched.
pub struct Engine {
    catalogue: Catalogue,
    index: IndexReader,
    /// All communes of France: a large file, brought when something asks for it.
    gazetteer: Option<Result<Gazetteer, EngineFault>>,
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
        Ok(Self { catalogue, index, gazetteer: None })
    }

    /// Opens the gazetteer's file, or takes note of why there is none.
    pub fn bring_gazetteer(&mut self, file: Result<Vec<u8>, EngineFault>) {
        let name = names::COMMUNES.0;
        self.gazetteer =
            Some(file.and_then(|file| Gazetteer::open(&file).map_err(|error| EngineFault::of_file(name, &error))));
    }

    /// True once the gazetteer is open.
    pub fn has_gazetteer(&self) -> bool {
        matches!(self.gazetteer, Some(Ok(_)))
    }

    /// True when an answer to this request takes the gazetteer: it names a place to be near of, or a
    /// territory.
    pub fn needs_gazetteer(&self, request: &SearchRequest) -> bool {
        request.near.is_some() || !request.territories.is_empty()
    }

    /// The catalogue that is searched.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    fn gazetteer(&self) -> Result<&Gazetteer, EngineFault> {
        match &self.gazetteer {
            Some(Ok(gazetteer)) => Ok(gazetteer),
            Some(Err(fault)) => Err(fault.clone()),
            None => Err(EngineFault::Missing { file: names::COMMUNES.0.to_owned(), status: 0 }),
        }
    }

    /// Places for what is being typed, best first.
    pub fn suggest(&self, text: &str) -> Result<Vec<PlaceHint>, EngineFault> {
        Ok(self.gazetteer()?.suggest(text, PLACES_OFFERED))
    }

    /// The places that a complete text names, best first.
    pub fn resolve(&self, text: &str) -> Result<Vec<PlaceHint>, EngineFault> {
        Ok(self.gazetteer()?.resolve(text))
    }

    /// The commune at a point; none when the point is not in France.
    pub fn locate(&self, point: Point) -> Result<Option<PlaceHint>, EngineFault> {
        let gazetteer = self.gazetteer()?;
        let nearest = gazetteer.nearest(point);
        Ok(nearest.and_then(|commune| gazetteer.resolve(&commune.code.to_string()).into_iter().next()))
    }

    /// Answers a request with one page of `page_size` results.
    pub fn search(
        &self,
        request: &SearchRequest,
        layout: Layout,
        page_size: u32,
    ) -> Result<SearchResponse, EngineFault> {
        let (request, places) = self.places_of(request);
        let request = &request;
        let around = self.around(request, &places);
        let mut response = if request.has_no_words() {
            let selection = select(&self.catalogue, request, Matches::All, layout, page_size, &around);
            SearchResponse::plain(&self.catalogue, selection, &around)
        } else {
            let plan = Plan::read(&request.text, request.literal);
            let found = search(&plan, &self.index).map_err(|_| EngineFault::Request)?;
            let selection = select(&self.catalogue, request, Matches::Ranked(found), layout, page_size, &around);
            SearchResponse::of(&self.catalogue, selection, &around, |number, row| {
                let title = mark(&plan, &row.title);
                let excerpt =
                    best_sentence(&plan, &self.index.sentences(number)).unwrap_or_else(|| Marked::plain(row.lead));
                (title, excerpt)
            })
        };
        response.places = places;
        response.beside = self.beside(request);
        Ok(response)
    }
}
