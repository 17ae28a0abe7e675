//! The documents that the citations point to. They are not published with the dataset: whoever
//! has them can compare, everybody else checks what can be checked without.

use super::Loaded;
use crate::domain::{Citation, SourceId};
use std::{collections::BTreeMap, fs, path::Path};

/// The documents that could be read, by id.
#[derive(Debug, Default)]
pub struct Documents {
    documents: BTreeMap<SourceId, Vec<String>>,
}

impl Documents {
    /// Reads the documents that `sources.toml` names from this folder. One that is not there is
    /// left out: the checks report it.
    pub fn read(folder: &Path, loaded: &Loaded) -> Self {
        let sources = loaded.sources.iter().flat_map(|sheet| &sheet.shape.sources).map(|source| source.as_ref());
        let documents = sources.filter_map(|source| {
            let id = source.id.as_ref()?.as_ref().parse().ok()?;
            // A name alone: a source cannot point out of the folder.
            let name = Path::new(source.file.as_ref()?.as_ref()).file_name()?;
            let text = fs::read_to_string(folder.join(name)).ok()?;
            Some((id, text.lines().map(str::to_owned).collect()))
        });
        Self { documents: documents.collect() }
    }

    /// The lines of a document.
    pub fn lines(&self, id: &SourceId) -> Option<&[String]> {
        self.documents.get(id).map(Vec::as_slice)
    }

    /// The lines that a citation points to, if they all exist.
    pub fn cited(&self, citation: &Citation) -> Option<&[String]> {
        let lines = self.lines(&citation.source)?;
        lines.get((citation.first as usize).checked_sub(1)?..citation.last as usize)
    }

    /// Every document, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&SourceId, &[String])> {
        self.documents.iter().map(|(id, lines)| (id, lines.as_slice()))
    }
}
