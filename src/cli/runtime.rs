//! The runtime files of a dataset, in memory. The same dataset always gives the same bytes.

use crate::{
    bundle::{self, FORMAT, FileEntry, Manifest, RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{Places, Record, Vocabulary},
    gazetteer::Gazetteer,
    index::{self, BuildError},
    news::Fingerprints,
    outlines::Outlines,
    similar::similar,
    text::fold,
};
use xxhash_rust::xxh3::xxh3_128;

/// The files of a dataset by name, and the manifest that lists them.
pub struct Runtime {
    /// The files, in the order of the manifest.
    pub files: Vec<(String, Vec<u8>)>,
    /// What they are.
    pub manifest: Manifest,
}

/// Compiles a dataset, with the official places if it brings them: a file of records alone does
/// not, and is searched without them.
pub fn compile(mut vocabulary: Vocabulary, records: &[Record], places: Option<&Places>) -> Result<Runtime, BuildError> {
    // The page has no use for it, and every visitor would load it with the catalogue.
    let thesaurus = std::mem::take(&mut vocabulary.thesaurus);
    let documents: Vec<index::Document> = records.iter().map(|record| index::document(record, &vocabulary)).collect();
    let similar = similar(&vocabulary, records);
    let dataset = vocabulary.dataset.version.to_string();
    let catalogue = Catalogue::build(vocabulary, records, fold);
    let mut files = vec![
        (names::CATALOGUE.0.to_owned(), catalogue.seal()),
        (names::INDEX.0.to_owned(), index::build(&documents, &thesaurus)?),
        (names::FINGERPRINTS.0.to_owned(), Fingerprints::of(records).seal()),
    ];
    files.extend(places.map(|places| (names::COMMUNES.0.to_owned(), Gazetteer::build(places).seal())));
    let chunks = records.chunks(RECORDS_PER_FILE).zip(similar.chunks(RECORDS_PER_FILE));
    for (place, chunk) in chunks.enumerate() {
        let content = postcard::to_allocvec(&chunk).map_err(|error| BuildError::Files(error.to_string()))?;
        files.push((names::records_file(place * RECORDS_PER_FILE), bundle::seal(names::RECORDS_KIND, &content)));
    }
    let manifest = manifest(&files, dataset, records.len());
    Ok(Runtime { files, manifest })
}

impl Runtime {
    /// The same files and the drawing of the map.
    #[must_use]
    pub fn with_outlines(mut self, outlines: &Outlines) -> Self {
        self.files.push((names::CONTOURS.0.to_owned(), outlines.seal()));
        let Manifest { dataset, records, .. } = self.manifest;
        self.manifest = manifest(&self.files, dataset, records);
        self
    }
}

fn manifest(files: &[(String, Vec<u8>)], dataset: String, records: usize) -> Manifest {
    let entries: Vec<FileEntry> = files
        .iter()
        .map(|(name, bytes)| FileEntry {
            name: name.clone(),
            bytes: bytes.len(),
            hash: format!("{:032x}", xxh3_128(bytes)),
        })
        .collect();
    let all: String = entries.iter().map(|entry| format!("{} {}\n", entry.hash, entry.name)).collect();
    let version = format!("{:032x}", xxh3_128(all.as_bytes())).chars().take(16).collect();
    Manifest { format: FORMAT, version, dataset, records, files: entries }
}
