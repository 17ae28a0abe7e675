//! What the rules look at, and where they write what they find.

use crate::{
    domain::Citation,
    seed::{
        Documents, Loaded, Problem, citation,
        file::{Entry, Page, RecordShape, Sheet, SourceShape, Text, UnknownKey, VocabularyFile},
    },
};
use std::collections::BTreeMap;

/// A file as the rules see it.
pub struct View<'a> {
    /// Its text and its path.
    pub page: &'a Page,
    /// The keys that its shape does not know.
    pub unknown: &'a [UnknownKey],
    /// Its tables.
    pub entries: Vec<Entry<'a>>,
    /// Its shape, if it holds a record.
    pub record: Option<&'a RecordShape>,
}

/// Everything that rules look at.
pub struct Context<'a> {
    /// The seeds.
    pub loaded: &'a Loaded,
    /// The documents, for whoever has them.
    pub documents: Option<&'a Documents>,
    /// Every file.
    pub views: Vec<View<'a>>,
    /// The kind of every record, by id. Empty for a file that could not be read.
    pub kinds: BTreeMap<&'a str, &'a str>,
}

impl<'a> Context<'a> {
    /// The context of these seeds.
    pub fn new(loaded: &'a Loaded, documents: Option<&'a Documents>) -> Self {
        let mut views = Vec::new();
        views.extend(loaded.dataset.as_ref().map(vocabulary_view));
        views.extend(loaded.sources.as_ref().map(vocabulary_view));
        views.extend(loaded.themes.as_ref().map(vocabulary_view));
        views.extend(loaded.kinds.as_ref().map(vocabulary_view));
        views.extend(loaded.statuses.as_ref().map(vocabulary_view));
        views.extend(loaded.thesaurus.as_ref().map(vocabulary_view));
        views.extend(loaded.records.iter().map(|sheet| View {
            page: &sheet.page,
            unknown: &sheet.unknown,
            entries: sheet.shape.entries(),
            record: Some(&sheet.shape),
        }));
        let unreadable = loaded.problems.iter().map(|problem| (stem(&problem.file), ""));
        let read = loaded.records.iter().filter_map(|sheet| {
            let id: &str = sheet.shape.id()?.as_ref();
            Some((id, sheet.shape.kind()))
        });
        let kinds = unreadable.chain(read).collect();
        Self { loaded, documents, views, kinds }
    }

    /// The files that hold a record, with its shape.
    pub fn records(&self) -> impl Iterator<Item = (&View<'a>, &'a RecordShape)> {
        self.views.iter().filter_map(|view| view.record.map(|record| (view, record)))
    }

    /// Every table of every file.
    pub fn entries(&self) -> impl Iterator<Item = (&'a Page, &Entry<'a>)> {
        self.views.iter().flat_map(|view| view.entries.iter().map(move |entry| (view.page, entry)))
    }

    /// The shape of a source document.
    pub fn source(&self, id: &str) -> Option<&'a SourceShape> {
        let sources = self.loaded.sources.as_ref()?;
        let is_it = |source: &&SourceShape| source.id.as_ref().is_some_and(|text| text.as_ref() == id);
        sources.shape.sources.iter().map(|source| source.as_ref()).find(is_it)
    }

    /// Number of lines of a document: counted, or as `sources.toml` says.
    pub fn line_count(&self, citation: &Citation) -> Option<u32> {
        let counted = self.documents.and_then(|documents| documents.lines(&citation.source)).map(|l| l.len() as u32);
        counted.or_else(|| self.source(citation.source.as_str())?.lines.as_ref().map(|lines| *lines.as_ref()))
    }
}

fn vocabulary_view<T: VocabularyFile>(sheet: &Sheet<T>) -> View<'_> {
    View { page: &sheet.page, unknown: &sheet.unknown, entries: sheet.shape.entries(), record: None }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".toml").unwrap_or(name)
}

/// The citations of a value that can be read.
pub fn citations(sources: &[Text]) -> impl Iterator<Item = (&Text, Citation)> {
    sources.iter().filter_map(|text| Some((text, citation::parse(text.as_ref()).ok()?)))
}

/// Where rules write what they find.
pub struct Report {
    /// The rule at work.
    pub rule: &'static str,
    problems: Vec<Problem>,
}

impl Report {
    /// A report that starts with these problems.
    pub fn new(problems: Vec<Problem>) -> Self {
        Self { rule: "", problems }
    }

    /// Adds a problem at this byte of a page.
    pub fn add(&mut self, page: &Page, at: usize, message: impl Into<String>) {
        self.problems.push(page.problem(self.rule, at, message.into()));
    }

    /// Every problem, by file and line, once each.
    pub fn sorted(mut self) -> Vec<Problem> {
        self.problems.sort();
        self.problems.dedup();
        self.problems
    }
}
