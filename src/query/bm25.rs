//! How well one term answers, record by record: BM25 over the postings of one field. It knows no
//! plan and adds nothing up; `search` and `explain` do, and so cannot drift apart.

use super::ways::{Terms, Way};
use crate::index::{Field, IndexReader, WordId};
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

/// The words of one field.
struct Shelf {
    field: Field,
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
    family: Family,
}

/// How often each record says the words of one family, while they are added up.
#[derive(Default)]
struct Family {
    frequencies: Vec<u32>,
    rows: Vec<u32>,
}

impl<'a> Bm25<'a> {
    /// Scores the terms of this index.
    pub(super) fn of(index: &'a IndexReader) -> Self {
        Self { index, shelves: Vec::new(), family: Family::default() }
    }

    /// Calls `visit` with each record that answers in this way, in any order, and its score.
    pub(super) fn each(&mut self, way: &Way, mut visit: impl FnMut(u32, f32)) -> tantivy::Result<()> {
        let Some(segment) = self.index.searcher.segment_readers().first() else { return Ok(()) };
        let place = self.place(segment, way.field)?;
        let Self { index, shelves, family } = self;
        let Some(shelf) = shelves.get_mut(place) else { return Ok(()) };
        let all = segment.max_doc();
        let worth = |holding: u32| way.weight * rarity(holding, all) * (1.0 + K1);
        let held = |words: &[WordId]| {
            let words = words.iter().filter(|word| index.book.holds(**word, way.field));
            let found = words.map(|word| shelf.words.terms().get(index.book.folded(*word).as_bytes()));
            found.filter_map(std::io::Result::transpose).collect::<io::Result<Vec<TermInfo>>>()
        };
        let found = match &way.terms {
            Terms::Word(word) => held(&[*word])?,
            Terms::Family(words) => held(words)?,
            Terms::Whole => shelf.words.terms().get(way.term.as_bytes())?.into_iter().collect(),
        };
        match found.as_slice() {
            [] => {}
            [one] => {
                let worth = worth(one.doc_freq);
                shelf.read(one, |shelf, row, frequency| visit(row, worth * shelf.share(frequency, row)))?;
            }
            many => {
                // The words of a family are one word: how many records hold it is known after all are read.
                family.frequencies.resize(all as usize, 0);
                for one in many {
                    shelf.read(one, |_, row, frequency| family.add(row, frequency))?;
                }
                let worth = worth(family.rows.len() as u32);
                family.drain(|row, frequency| visit(row, worth * shelf.share(frequency, row)));
            }
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

    /// The place of a field's shelf, which is opened if it was not.
    fn place(&mut self, segment: &SegmentReader, field: Field) -> tantivy::Result<usize> {
        let known = self.shelves.iter().position(|shelf| shelf.field == field);
        Ok(match known {
            Some(place) => place,
            None => {
                self.shelves.push(Shelf::new(self.index, segment, field)?);
                self.shelves.len() - 1
            }
        })
    }
}

impl Family {
    fn add(&mut self, row: u32, frequency: u32) {
        if let Some(sum) = self.frequencies.get_mut(row as usize) {
            if *sum == 0 {
                self.rows.push(row);
            }
            *sum += frequency;
        }
    }

    fn drain(&mut self, mut visit: impl FnMut(u32, u32)) {
        for row in self.rows.drain(..) {
            if let Some(sum) = self.frequencies.get_mut(row as usize) {
                visit(row, std::mem::take(sum));
            }
        }
    }
}

/// Postings that tantivy decodes at once.
const BLOCK: usize = 128;

impl Shelf {
    fn new(index: &IndexReader, segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let number = index.fields.get(field);
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
        Ok(Self { field, words, lengths, damping, postings: None })
    }

    /// Calls `visit` with each record that holds a term and how often it does.
    fn read(&mut self, info: &TermInfo, mut visit: impl FnMut(&Self, u32, u32)) -> io::Result<()> {
        let mut postings = match self.postings.take() {
            Some(mut postings) => {
                self.words.reset_block_postings_from_terminfo(info, &mut postings)?;
                postings
            }
            None => self.words.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?,
        };
        loop {
            for (row, frequency) in postings.docs().iter().zip(postings.freqs()) {
                visit(self, *row, *frequency);
            }
            if postings.block_len() < BLOCK {
                break;
            }
            postings.advance();
        }
        self.postings = Some(postings);
        Ok(())
    }

    /// The part of the score that a text gives: between 0 and 1, more for a word that is repeated,
    /// less in a long text.
    fn share(&self, frequency: u32, row: u32) -> f32 {
        let code = self.lengths.as_ref().map_or(0, |lengths| lengths.fieldnorm_id(row));
        let frequency = frequency as f32;
        frequency / (frequency + self.damping[usize::from(code)])
    }
}

/// The weight of a term that `holding` of `all` records hold (idf).
fn rarity(holding: u32, all: u32) -> f32 {
    let (holding, all) = (holding as f32, all.max(holding) as f32);
    (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln()
}
