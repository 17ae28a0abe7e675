//! Rule about what sentences say: every number and every proper name stands on the lines that the
//! value cites. It cannot tell whether a sentence is true; it stops what no document carries.

use super::context::{Context, Report, View, citations};
use crate::{
    domain::{Citation, PartialDate},
    seed::{
        Documents,
        file::{Entry, Field, Role, Text},
        words::{folded_words, numbers, words},
    },
};
use std::collections::BTreeSet;

/// Names that need no document: what the atlas is about, the country, the months.
const ALWAYS: &str = "PTCE ESS AMI France État janvier février mars avril mai juin juillet août septembre octobre \
                      novembre décembre";

/// The tables that say names: what they say has to stand in a document, whatever other names the
/// record has.
const NAME_TABLES: &[&str] = &["noms", "porteurs", "partenaires", "expansions"];

/// Words and numbers that a sentence may use.
#[derive(Default)]
struct Ground {
    words: BTreeSet<String>,
    numbers: BTreeSet<String>,
}

impl Ground {
    fn of(text: &str) -> Self {
        let mut ground = Self::default();
        ground.add(text);
        ground
    }

    fn add(&mut self, text: &str) {
        self.words.extend(folded_words(text));
        self.numbers.extend(numbers(text));
    }

    fn has(&self, piece: &Piece) -> bool {
        match piece {
            Piece::Name { folded, .. } => self.words.contains(folded),
            Piece::Number(digits) => self.numbers.contains(digits),
        }
    }
}

/// What has to stand in a document.
enum Piece {
    Name { text: String, folded: String },
    Number(String),
}

fn pieces(text: &str) -> Vec<Piece> {
    let names = words(text).into_iter().filter(|word| word.is_proper());
    let names = names.map(|word| Piece::Name { text: word.text, folded: word.folded });
    names.chain(numbers(text).into_iter().map(Piece::Number)).collect()
}

/// A number or a proper name that the cited lines do not carry, and an exception that nothing
/// needs.
pub fn numbers_and_names(context: &Context<'_>, report: &mut Report) {
    let Some(documents) = context.documents else { return };
    let always = Ground::of(ALWAYS);
    for (view, record) in context.records() {
        let exceptions: Vec<(usize, &Text, Ground)> = record
            .exceptions()
            .iter()
            .filter_map(|exception| exception.as_ref().word.as_ref())
            .enumerate()
            .map(|(place, word)| (place, word, Ground::of(word.as_ref())))
            .collect();
        let mut needed = BTreeSet::new();
        let own = own_names(context, view);
        let whole =
            ground_of(context, documents, view.entries.iter().flat_map(|entry| entry.sources.unwrap_or_default()));
        for entry in &view.entries {
            let sources = entry.sources.unwrap_or_default();
            let cited = ground_of(context, documents, sources);
            for field in entry.fields.iter().filter(|field| field.role.is_factual()) {
                // A title sums the record up: any line that the record cites may carry it.
                let title = field.role == Role::Title;
                let Some(ground) = (if title { &whole } else { &cited }) else { continue };
                let allowed = |piece: &Piece| {
                    always.has(piece) || ground.has(piece) || !NAME_TABLES.contains(&entry.table) && own.has(piece)
                };
                for piece in pieces(field.value()).into_iter().filter(|piece| !allowed(piece)) {
                    match exceptions.iter().find(|(_, _, exception)| exception.has(&piece)) {
                        Some((place, ..)) => _ = needed.insert(*place),
                        None => report.add(view.page, field.at(), message(&piece, field, entry)),
                    }
                }
            }
        }
        // With a citation that leads nowhere, what is needed is not known.
        for (_, word, _) in exceptions.iter().filter(|(place, ..)| whole.is_some() && !needed.contains(place)) {
            let message = format!("exception « {} » inutile : effacez-la", word.as_ref());
            report.add(view.page, word.span().start, message);
        }
    }
}

fn message(piece: &Piece, field: &Field<'_>, entry: &Entry<'_>) -> String {
    let (what, piece) = match piece {
        Piece::Name { text, .. } => ("nom", text),
        Piece::Number(digits) => ("nombre", digits),
    };
    let places: Vec<&str> = entry
        .sources
        .unwrap_or_default()
        .iter()
        .map(|text| text.as_ref().split('#').next().unwrap_or_default())
        .collect();
    let lines = match field.role {
        Role::Title => "les lignes que cite la fiche".to_owned(),
        _ => format!("les lignes citées ({})", places.join(", ")),
    };
    format!(
        "{what} « {piece} » absent : il n’est pas sur {lines} ; citez la ligne qui le porte, ou ajoutez une [[exceptions]]"
    )
}

/// What these citations carry: their lines and how their documents are named and dated. None if
/// one of them does not exist: that is a problem of its own.
fn ground_of<'a>(
    context: &Context<'_>,
    documents: &Documents,
    sources: impl IntoIterator<Item = &'a Text>,
) -> Option<Ground> {
    let mut ground = Ground::default();
    for source in sources {
        let (_, citation) = citations(std::slice::from_ref(source)).next()?;
        documents.cited(&citation)?.iter().for_each(|line| ground.add(line));
        add_source(context, &citation, &mut ground);
    }
    Some(ground)
}

fn add_source(context: &Context<'_>, citation: &Citation, ground: &mut Ground) {
    let Some(source) = context.source(citation.source.as_str()) else { return };
    for text in [&source.title, &source.publisher, &source.date_in_words].into_iter().flatten() {
        ground.add(text.as_ref());
    }
    if let Some(date) = source.date.as_ref().and_then(|date| date.as_ref().parse::<PartialDate>().ok()) {
        ground.numbers.insert(date.year().to_string());
        ground.numbers.extend(date.day().map(|day| day.to_string()));
    }
}

/// The names that belong to the record: its own, its organisations', and the official names of
/// its places.
fn own_names(context: &Context<'_>, view: &View<'_>) -> Ground {
    let mut own = Ground::default();
    for entry in view.entries.iter().filter(|entry| NAME_TABLES.contains(&entry.table)) {
        for field in entry.fields.iter().filter(|field| matches!(field.key, "texte" | "nom")) {
            own.add(field.value());
        }
    }
    let geography = &context.loaded.geography;
    let fields = view.entries.iter().flat_map(|entry| &entry.fields);
    for territory in fields.filter_map(|field| geography.find(&field.territory()?)) {
        own.add(&territory.name);
        territory.within.iter().filter_map(|code| geography.find(code)).for_each(|wider| own.add(&wider.name));
    }
    own
}
