//! The engine: a request in, a response out. The CLI and the worker run this one; there is no
//! browser and no file system in it.

mod around;
mod explain;
mod guide;
mod ladder;
mod listed;
mod rehearsal;
mod understand;

use crate::{
    bundle::names,
    catalogue::{Catalogue, Layout, Matches, Row, SearchRequest, select},
    domain::PlaceHint,
    gazetteer::Gazetteer,
    geo::Point,
    index::{IndexReader, OpenError},
    protocol::{EngineFault, Marked, SearchResponse},
    query::{Excerpts, search},
};
use guide::Guide;

/// Places offered at once (3: the right one hides; 30: nobody reads them).
const PLACES_OFFERED: usize = 8;

/// A dataset that is ready to be searched.
pub struct Engine {
    catalogue: Catalogue,
    index: IndexReader,
    guide: Guide,
    /// All communes of France: a large file, brought when something asks for it.
    gazetteer: Option<Result<Gazetteer, EngineFault>>,
}

impl Engine {
    /// Opens the two files of a dataset.
    pub fn open(catalogue: Vec<u8>, index: Vec<u8>) -> Result<Self, EngineFault> {
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
        let guide = Guide::of(&catalogue, &index);
        Ok(Self { catalogue, index, guide, gazetteer: None })
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
    /// territory, or its words may name a place that the dataset does not know.
    pub fn needs_gazetteer(&self, request: &SearchRequest) -> bool {
        names_a_place(request) || self.text_wants_gazetteer(request)
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

    /// Answers a request with one page of `page_size` results. When no record of the main kind
    /// answers, the ladder says what would.
    pub fn search(
        &self,
        request: &SearchRequest,
        layout: Layout,
        page_size: u32,
    ) -> Result<SearchResponse, EngineFault> {
        let mut response = self.answer(request, layout, page_size)?;
        let main = self.catalogue.vocabulary.main_kind().map(|kind| &kind.id);
        let found = match layout {
            Layout::MainFirst => response.total,
            Layout::Mixed => {
                response.facets.kinds.iter().find(|(kind, _)| Some(kind) == main).map_or(0, |(_, count)| *count)
            }
        };
        if found == 0 {
            response.ladder = self.ladder(request, &response.reading);
        }
        Ok(response)
    }

    /// The answer alone.
    fn answer(&self, request: &SearchRequest, layout: Layout, page_size: u32) -> Result<SearchResponse, EngineFault> {
        let (plan, understood) = self.understand(request);
        let (understood, mut places) = self.places_of(&understood);
        if !names_a_place(request) {
            // A place that the dataset knows needs no gazetteer.
            places.fault = None;
        }
        let around = self.around(&understood, &places);
        let select = |matches| select(&self.catalogue, &understood, matches, layout, page_size, &around);
        let mut response = match plan {
            Some(mut plan) if !plan.has_no_words() => {
                let found = search(&mut plan, &self.index, &self.catalogue).map_err(|_| EngineFault::Request)?;
                let excerpts = Excerpts::of(&plan, &self.index);
                let show = |number, row: &Row| {
                    let title = excerpts.mark(&row.title);
                    let excerpt = excerpts.best_sentence(number);
                    (title, excerpt.unwrap_or_else(|| Marked::plain(&*row.lead)))
                };
                let mut response = SearchResponse::of(&self.catalogue, select(Matches::Ranked(found)), &around, show);
                response.reading = plan.reading;
                response
            }
            // Words that are no words («la ») find nothing; a place alone finds what is there.
            Some(plan) if plan.reading.place.is_none() => {
                SearchResponse::plain(&self.catalogue, select(Matches::Ranked(Vec::new())), &around)
            }
            plan => {
                let matches = if plan.is_some() { self.standing(&understood) } else { Matches::All };
                let mut response = SearchResponse::plain(&self.catalogue, select(matches), &around);
                response.reading = Self::reading(plan);
                response
            }
        };
        response.places = places;
        if request.has_no_words() {
            // The page of a territory shows them; measuring all takes longer than a key press.
            response.beside = self.beside(&understood);
        }
        Ok(response)
    }
}

/// True when the request names a place by itself, not in its words.
fn names_a_place(request: &SearchRequest) -> bool {
    request.near.is_some() || !request.territories.is_empty()
}
