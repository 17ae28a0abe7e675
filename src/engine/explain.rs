//! Why a record answers a request, or does not.

use super::Engine;
use crate::{
    catalogue::{Layout, Matches, Ranked, SearchRequest, select},
    domain::RecordId,
    protocol::{Absence, EngineFault, Explanation, Factor},
    query::{explain, search},
};

impl Engine {
    /// Why this record answers the request, or does not; none for a record that does not exist.
    pub fn explain(&self, request: &SearchRequest, record: &RecordId) -> Result<Option<Explanation>, EngineFault> {
        let Some((place, row)) =
            self.catalogue.find(record).and_then(|place| Some((place, self.catalogue.row(place)?)))
        else {
            return Ok(None);
        };
        let (plan, understood) = self.understand(request);
        let mut explanation = Explanation {
            record: row.id,
            kind: row.kind,
            reading: Default::default(),
            score: 0.0,
            words: Vec::new(),
            factors: Vec::new(),
            absent: Vec::new(),
        };
        if let Some(mut plan) = plan {
            if !plan.has_no_words() {
                let found = search(&mut plan, &self.index, &self.catalogue).map_err(|_| EngineFault::Request)?;
                let found = found.into_iter().find(|found| found.row == place);
                (explanation.words, explanation.factors) =
                    explain(&plan, &request.text, &self.index, &self.catalogue, place);
                if found.is_none() {
                    let silent = explanation.words.iter().filter(|word| word.wanted && word.matches.is_empty());
                    let silent = silent.map(|word| Absence::Word(word.word.clone())).collect();
                    explanation.absent = if plan.only.is_some() { vec![Absence::Kind] } else { silent };
                } else {
                    let sum: f32 = explanation.words.iter().map(|word| word.score).sum();
                    explanation.score = sum * explanation.factors.iter().map(Factor::value).product::<f32>();
                }
            }
            explanation.reading = plan.reading;
        }
        if !self.passes(&understood, place) {
            explanation.absent.push(Absence::Filtered);
        }
        Ok(Some(explanation))
    }

    /// True when the filters of a request let this row through, whatever its words.
    fn passes(&self, request: &SearchRequest, row: u32) -> bool {
        let (request, places) = self.places_of(request);
        let around = self.around(&request, &places);
        let alone = Matches::Ranked(vec![Ranked { row, score: 0.0 }]);
        select(&self.catalogue, &request, alone, Layout::Mixed, 1, &around).total > 0
    }
}
