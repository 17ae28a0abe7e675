//! How well one term answers, record by record: BM25 over the postings of one field. It knows no
//! plan and adds nothing up; `search` and `explain` do, and so cannot drift apart.

use super::ways::Way;
use crate::index::{Field, Form, IndexReader};
use std::{io, sync::Arc};
use tantivy::{
    InvertedIndexReader, SegmentReader,
    fieldnorm::FieldNormReader,
    postings::{BlockSegmentPostings, TermInfo},
    schema::IndexRecordOption,
};

/// How fast a repeated word stops counting (0: once is enough; 10: each time counts).
const K1: f32 = 1.2;

/// How much a long text lowers its words (0: not at all; 1: by its whole length).
const B: f32 = 0.75;

/// The words of one field in one form.
struct Shelf {
    field: Field,
    form: Form,
    words: Arc<InvertedIndexReader>,
    /// The coded length of each record's text; none where lengths say nothing.
    lengths: Option<FieldNormReader>,
    /// What each coded length adds to the frequency below the line.
    damping: Box<[f32; 256]>,
    /// Kept from one term to the next, for its memory.
    postings: Option<BlockSegmentPostings>,
}

/// Scores terms. The formula is that of Robertson and Zaragoza, «The Probabilistic Relevance
/// Framework: BM25 and Beyond» (2009), with Lucene's idf, which is never below 0.
pub(super) struct Bm25<'a> {
    index: &'a IndexReader,
    shelves: Vec<Shelf>,
}

impl<'a> Bm25<'a> {
    /// Scores the terms of this index.
    pub(super) fn of(index: &'a IndexReader) -> Self {
        Self { index, shelves: Vec::new() }
    }

    /// Calls `visit` with each record that answers in this way, in their order, and its score.
    pub(super) fn each(&mut self, way: &Way, mut visit: impl FnMut(u32, f32)) -> tantivy::Result<()> {
        let Some((shelf, info, worth)) = self.find(way)? else { return Ok(()) };
        let postings = shelf.open(&info)?;
        let (lengths, damping) = (shelf.lengths.as_ref(), &shelf.damping);
        if let Some(mut postings) = postings {
            loop {
                for (row, frequency) in postings.docs().iter().zip(postings.freqs()) {
                    visit(*row, worth * share(*frequency, lengths, damping, *row));
                }
                if postings.block_len() < BLOCK {
                    break;
                }
                postings.advance();
            }
            shelf.postings = Some(postings);
        }
        Ok(())
    }

    /// The score of one record; none when it does not answer in this way.
    pub(super) fn of_row(&mut self, way: &Way, row: u32) -> tantivy::Result<Option<f32>> {
        let mut found = None;
        self.each(way, |other, score| {
            if other == row {
                found = Some(score);
            }
        })?;
        Ok(found)
    }

    /// Where the term of a way stands, and what its weight and rarity are worth together.
    fn find(&mut self, way: &Way) -> tantivy::Result<Option<(&mut Shelf, TermInfo, f32)>> {
        let Some(segment) = self.index.searcher.segment_readers().first() else { return Ok(None) };
        let place = match self.shelves.iter().position(|shelf| shelf.field == way.field && shelf.form == way.form) {
            Some(place) => place,
            None => {
                self.shelves.push(Shelf::new(self.index, segment, way.field, way.form)?);
                self.shelves.len() - 1
            }
        };
        let Some(shelf) = self.shelves.get_mut(place) else { return Ok(None) };
        let Some(info) = shelf.words.terms().get(way.term.as_bytes())? else { return Ok(None) };
        let worth = way.weight * rarity(info.doc_freq, segment.max_doc()) * (1.0 + K1);
        Ok(Some((shelf, info, worth)))
    }
}

/// Postings that tantivy decodes at once.
const BLOCK: usize = 128;

impl Shelf {
    fn new(index: &IndexReader, segment: &SegmentReader, field: Field, form: Form) -> tantivy::Result<Self> {
        let number = index.fields.get(field, form);
        let words = segment.inverted_index(number)?;
        let measured = segment.schema().get_field_entry(number).has_fieldnorms();
        let lengths = measured.then(|| segment.get_fieldnorms_reader(number)).transpose()?;
        let mean = words.total_num_tokens() as f32 / segment.max_doc().max(1) as f32;
        let mut damping = Box::new([0.0; 256]);
        for (code, damping) in damping.iter_mut().enumerate() {
            // What has no length is as long as one word.
            let length = if measured { FieldNormReader::id_to_fieldnorm(code as u8) } else { 1 };
            *damping = K1 * (1.0 - B + B * length as f32 / mean);
        }
        Ok(Self { field, form, words, lengths, damping, postings: None })
    }

    fn open(&mut self, info: &TermInfo) -> io::Result<Option<BlockSegmentPostings>> {
        Ok(Some(match self.postings.take() {
            Some(mut postings) => {
                self.words.reset_block_postings_from_terminfo(info, &mut postings)?;
                postings
            }
            None => self.words.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?,
        }))
    }
}

/// The part of the score that a text gives: between 0 and 1, more for a word that is repeated, less
/// in a long text.
fn share(frequency: u32, lengths: Option<&FieldNormReader>, damping: &[f32; 256], row: u32) -> f32 {
    let code = lengths.map_or(0, |lengths| lengths.fieldnorm_id(row));
    let frequency = frequency as f32;
    frequency / (frequency + damping[usize::from(code)])
}

/// The weight of a term that `holding` of `all` records hold (idf).
fn rarity(holding: u32, all: u32) -> f32 {
    let (holding, all) = (holding as f32, all.max(holding) as f32);
    (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
}
