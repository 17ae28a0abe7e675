//! Writes the seals of citations into the author files. Only the citation's own text changes;
//! every other byte of the file stays.

use super::{Documents, Loaded, citation, file::Text};
use std::{fs, io};

/// What sealing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resealed {
    /// Citations that got a seal.
    pub added: usize,
    /// Citations whose outdated seal was renewed.
    pub renewed: usize,
    /// Citations whose seal no longer matches and was left as it is.
    pub outdated: usize,
    /// Citations whose document or lines could not be found.
    pub unfound: usize,
    /// Files written.
    pub files: usize,
}

/// Seals every citation that has no seal, and with `renew` those whose document has changed.
pub fn reseal(loaded: &Loaded, documents: &Documents, renew: bool) -> io::Result<Resealed> {
    let mut done = Resealed::default();
    for sheet in &loaded.records {
        let mut changes = Vec::new();
        for entry in sheet.shape.entries() {
            for text in entry.sources.unwrap_or_default() {
                changes.extend(change(text, documents, renew, &mut done));
            }
        }
        if changes.is_empty() {
            continue;
        }
        fs::write(loaded.path_of(&sheet.page), apply(&sheet.page.text, changes))?;
        done.files += 1;
    }
    Ok(done)
}

/// A citation to write in the place of another.
struct Change<'a> {
    text: &'a Text,
    sealed: String,
}

fn change<'a>(text: &'a Text, documents: &Documents, renew: bool, done: &mut Resealed) -> Option<Change<'a>> {
    let parsed = citation::parse(text.as_ref()).ok();
    let Some((mut citation, lines)) = parsed.and_then(|c| documents.cited(&c).map(|lines| (c.clone(), lines))) else {
        done.unfound += 1;
        return None;
    };
    let seal = citation::seal_of(lines.iter().map(String::as_str));
    match citation.seal {
        None => done.added += 1,
        Some(found) if found == seal => return None,
        Some(_) if renew => done.renewed += 1,
        Some(_) => {
            done.outdated += 1;
            return None;
        }
    }
    citation.seal = Some(seal);
    Some(Change { text, sealed: citation::write(&citation) })
}

/// The page with these changes, the last one first, so that the places of the others hold.
fn apply(page: &str, mut changes: Vec<Change<'_>>) -> String {
    changes.sort_by_key(|change| std::cmp::Reverse(change.text.span().start));
    let mut page = page.to_owned();
    for Change { text, sealed } in changes {
        let Some(written) = page.get(text.span()) else { continue };
        // The span holds the quotes too; a citation written with escapes is written anew.
        let new = match written.contains(text.as_ref().as_str()) {
            true => written.replacen(text.as_ref().as_str(), &sealed, 1),
            false => format!("\"{sealed}\""),
        };
        page.replace_range(text.span(), &new);
    }
    page
}
