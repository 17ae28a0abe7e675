//! Building the index file: tantivy's files, under fixed names, the words, and the sentences of each
//! row, in one envelope. Two builds of the same records are the same bytes.

use super::{
    Aside, Document, Field,
    book::BookBuilder,
    open::{FileRange, Parts},
    passages,
    schema::schema,
};
use crate::{
    bundle,
    domain::ThesaurusEntry,
    text::{Token, analyse},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};
use tantivy::{
    Directory, Index, IndexBuilder, IndexSettings, TantivyDocument,
    directory::RamDirectory,
    tokenizer::{PreTokenizedString, Token as IndexToken},
};

/// Memory of tantivy's writer, in bytes (15 MB is the least it accepts; more only saves merges).
const WRITER_BYTES: usize = 64_000_000;

/// tantivy names the files of a segment by a random id; every build has this one instead.
const SEGMENT: &str = "00000000000000000000000000000000";

/// Why an index could not be built.
#[derive(Debug)]
pub enum BuildError {
    /// tantivy's own reason.
    Tantivy(tantivy::TantivyError),
    /// Its files were not where they should be.
    Files(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tantivy(error) => write!(f, "l’index n’a pas pu être construit : {error}"),
            Self::Files(what) => write!(f, "l’index construit n’est pas lisible : {what}"),
        }
    }
}

impl std::error::Error for BuildError {}

impl From<tantivy::TantivyError> for BuildError {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Tantivy(error)
    }
}

/// The index file of these documents, in their order, with the words that lead to what they mean.
pub fn build(documents: &[Document], thesaurus: &[ThesaurusEntry]) -> Result<Vec<u8>, BuildError> {
    let acronym = |(row, document): (usize, &Document)| Some((document.acronym.clone()?, row as u32));
    let acronyms = documents.iter().enumerate().filter_map(acronym).collect();
    let aside = Aside { thesaurus: thesaurus.to_vec(), acronyms };
    let mut parts = Parts { aside, ..Parts::default() };
    let mut content = Vec::new();
    for (name, bytes) in tantivy_files(documents)? {
        parts.files.push(FileRange { name, start: content.len() as u32, len: bytes.len() as u32 });
        content.extend(bytes);
    }
    words(documents, &mut parts, &mut content);
    // The table comes last, with its length at the very end, so that slices keep their offsets.
    let table = postcard::to_allocvec(&parts).map_err(|error| BuildError::Files(error.to_string()))?;
    content.extend(&table);
    content.extend((table.len() as u32).to_le_bytes());
    Ok(bundle::seal(bundle::names::INDEX.1, &content))
}

/// Writes the sentences after the content, and what the parts tell of words.
fn words(documents: &[Document], parts: &mut Parts, content: &mut Vec<u8>) {
    let sentences = documents.iter().flat_map(|document| &document.sentences);
    let mut spellings = passages::dictionary(sentences.map(String::as_str));
    let spoken = spellings.len() as u32;
    let numbers: BTreeMap<String, u32> = spellings.iter().cloned().zip(0..).collect();
    let mut others = BTreeSet::new();
    let mut book = BookBuilder::default();
    for document in documents {
        for (field, text) in document.texts.iter().filter(|(field, _)| !field.is_whole()) {
            for token in analyse(text).into_iter().filter(|token| !token.stop) {
                book.add(*field, &token.folded);
                let spelling = &text[token.start..token.end];
                if !numbers.contains_key(spelling) {
                    others.insert(spelling.to_owned());
                }
            }
        }
        book.close_record();
        parts.passages.push(content.len() as u32);
        for sentence in &document.sentences {
            passages::write(sentence, |piece| numbers.get(piece).copied(), content);
        }
    }
    parts.passages.push(content.len() as u32);
    spellings.extend(others);
    parts.spellings = spellings.iter().map(String::as_str).collect();
    parts.words = book.columns(&parts.spellings, spoken);
}

/// tantivy's files by their fixed names.
fn tantivy_files(documents: &[Document]) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    let (schema, fields) = schema();
    let directory = RamDirectory::create();
    let settings = IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() };
    let mut writer = IndexBuilder::new()
        .schema(schema)
        .settings(settings)
        .single_segment_index_writer::<TantivyDocument>(directory.clone(), WRITER_BYTES)?;
    for document in documents {
        let mut indexed = TantivyDocument::default();
        for field in Field::ALL {
            for (_, text) in document.texts.iter().filter(|(of, _)| *of == field) {
                let words = if field.is_whole() { one_term(text) } else { pre_tokenized(&analyse(text)) };
                indexed.add_pre_tokenized_text(fields.get(field), words);
            }
        }
        writer.add_document(indexed)?;
    }
    let index = writer.finalize()?;
    named_files(&index, &directory)
}

/// What the index keeps of a text: its words but stop words. The text itself is not stored.
fn pre_tokenized(tokens: &[Token]) -> PreTokenizedString {
    let kept = tokens.iter().filter(|token| !token.stop).enumerate();
    PreTokenizedString {
        text: String::new(),
        tokens: kept
            .map(|(position, token)| IndexToken { position, text: token.folded.clone(), ..IndexToken::default() })
            .collect(),
    }
}

/// A value that is one term as it is.
fn one_term(text: &str) -> PreTokenizedString {
    let token = IndexToken { position: 0, text: text.to_owned(), ..IndexToken::default() };
    PreTokenizedString { text: String::new(), tokens: vec![token] }
}

fn named_files(index: &Index, directory: &RamDirectory) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    let segments = index.searchable_segment_metas()?;
    let random: Vec<String> = segments.iter().map(|segment| segment.id().uuid_string()).collect();
    let [random] = random.as_slice() else {
        return Err(BuildError::Files(format!("{} segments au lieu d’un", random.len())));
    };
    let read = |path: &Path| -> Result<Vec<u8>, BuildError> {
        let slice = directory.open_read(path).map_err(|error| BuildError::Files(error.to_string()))?;
        let bytes = slice.read_bytes().map_err(|error| BuildError::Files(error.to_string()))?;
        Ok(bytes.as_slice().to_vec())
    };
    let mut files = BTreeMap::new();
    for path in index.directory().list_managed_files() {
        if path.to_string_lossy().starts_with(random.as_str()) {
            files.insert(path.to_string_lossy().replace(random, SEGMENT), read(&path)?);
        }
    }
    let metas = String::from_utf8_lossy(&read(Path::new("meta.json"))?).replace(&dashed(random), &dashed(SEGMENT));
    files.insert("meta.json".to_owned(), metas.into_bytes());
    Ok(files)
}

/// `meta.json` writes a segment's id with hyphens.
fn dashed(id: &str) -> String {
    let parts: Vec<&str> =
        [0..8, 8..12, 12..16, 16..20, 20..32].into_iter().filter_map(|range| id.get(range)).collect();
    parts.join("-")
}
