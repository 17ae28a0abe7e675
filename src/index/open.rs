//! Opening an index file where it lies in memory.

use super::{
    Fields, Passage, WordId,
    book::{Book, Columns},
    directory::SliceDirectory,
    passages::passages,
    schema::schema,
};
use crate::{
    bundle::{self, BundleError},
    domain::ThesaurusEntry,
    flat::{self, Texts},
};
use serde::{Deserialize, Serialize};
use tantivy::{Index, ReloadPolicy, Searcher, directory::OwnedBytes};

/// Where each part of the content stands, in bytes from its beginning.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Parts {
    pub files: Vec<FileRange>,
    /// Where the sentences of each row begin; the last is where they end.
    #[serde(with = "flat::steps")]
    pub passages: Vec<u32>,
    /// The spellings of all words, and the signs between those of sentences.
    pub spellings: Texts,
    pub words: Columns,
    pub aside: Aside,
}

/// What stands beside the words of the records.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Aside {
    /// Everyday words and what they mean.
    pub thesaurus: Vec<ThesaurusEntry>,
    /// Acronyms, folded, each with the row of the record that explains it.
    pub acronyms: Vec<(String, u32)>,
}

/// One of tantivy's files.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct FileRange {
    pub name: String,
    pub start: u32,
    pub len: u32,
}

/// Why an index file cannot be used.
#[derive(Debug)]
pub enum OpenError {
    /// The envelope is wrong.
    Envelope(BundleError),
    /// tantivy refuses the content.
    Tantivy(tantivy::TantivyError),
}

/// An open index.
pub struct IndexReader {
    /// tantivy's searcher over the one segment.
    pub searcher: Searcher,
    /// Its fields.
    pub fields: Fields,
    /// What stands beside the words.
    pub aside: Aside,
    /// The words of the texts.
    pub book: Book,
    content: OwnedBytes,
    passages: Vec<u32>,
}

impl IndexReader {
    /// Opens a file. Every offset is checked, so that a wrong file is an error, never a panic.
    pub fn open(file: Vec<u8>) -> Result<Self, OpenError> {
        let content_len = bundle::open(bundle::names::INDEX.1, &file).map_err(OpenError::Envelope)?.len();
        let header = file.len() - content_len;
        let content = OwnedBytes::new(file).slice(header..header + content_len);
        let damaged = || OpenError::Envelope(BundleError::Damaged);
        let parts = parts(&content).ok_or_else(damaged)?;

        let mut files = Vec::with_capacity(parts.files.len());
        for FileRange { name, start, len } in parts.files {
            let (start, end) = (start as usize, start as usize + len as usize);
            if end > content.len() {
                return Err(damaged());
            }
            files.push((name, content.slice(start..end)));
        }
        let index = Index::open(SliceDirectory::new(files)).map_err(OpenError::Tantivy)?;
        let reader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().map_err(OpenError::Tantivy)?;
        let (_, fields) = schema();
        let book = Book::open(parts.spellings, parts.words).ok_or_else(damaged)?;
        Ok(Self {
            searcher: tantivy::IndexReader::searcher(&reader),
            fields,
            aside: parts.aside,
            book,
            content,
            passages: parts.passages,
        })
    }

    /// The sentences of a row, in reading order; none for a row that does not exist.
    pub fn passages(&self, row: u32) -> impl Iterator<Item = Passage<'_>> {
        let bound = |place: usize| self.passages.get(place).map(|start| *start as usize);
        let bytes = match (bound(row as usize), bound(row as usize + 1)) {
            (Some(from), Some(to)) => self.content.as_slice().get(from..to).unwrap_or_default(),
            _ => &[],
        };
        passages(bytes)
    }

    /// The words of a sentence, in their order, without stop words.
    pub fn words<'a>(&'a self, passage: Passage<'a>) -> impl Iterator<Item = WordId> + 'a {
        passage.codes().filter_map(|spelling| self.book.word_of(spelling))
    }

    /// The text of a sentence.
    pub fn text(&self, passage: Passage<'_>) -> String {
        passage.text(&self.book.spellings)
    }
}

/// The table of parts, from the end of the content.
fn parts(content: &OwnedBytes) -> Option<Parts> {
    let (rest, len) = content.as_slice().split_last_chunk::<4>()?;
    let table = rest.len().checked_sub(u32::from_le_bytes(*len) as usize)?;
    postcard::from_bytes(&rest[table..]).ok()
}
