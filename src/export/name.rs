//! The name of an exported file: the dataset, what was asked for, the version. ASCII, so that every system keeps it.

use crate::{domain::Dataset, protocol::ExportScope};
use unicode_normalization::UnicodeNormalization;

/// Most characters of what was asked for.
const LONGEST: usize = 60;

/// `atlas-ptce-textile-2026-11-22.csv`.
pub fn file_name(scope: &ExportScope, dataset: &Dataset, extension: &str) -> String {
    let parts = [slug(&dataset.title), asked(scope), dataset.version.to_string()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.{extension}", parts.join("-"))
}

fn asked(scope: &ExportScope) -> String {
    let text = match scope {
        ExportScope::All => String::new(),
        ExportScope::Ids(_) => "selection".to_owned(),
        ExportScope::Found(request) => {
            let mut parts = vec![request.text.clone()];
            parts.extend(request.themes.iter().map(ToString::to_string));
            parts.extend(request.territories.iter().chain(&request.near).map(ToString::to_string));
            parts.extend(request.kinds.iter().map(ToString::to_string));
            parts.join(" ")
        }
    };
    slug(&text)
}

/// Lower-case letters without accents and digits, joined by hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.nfd().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'œ' => slug.push_str("oe"),
            // Accents stand behind their letters.
            '\u{300}'..='\u{36f}' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_every_system_keeps() {
        assert_eq!(slug("Économie d’Œuvre\u{202e}/../ 2"), "economie-d-oeuvre-2");
        assert_eq!(slug("=cmd|' /C"), "cmd-c");
        assert!(slug(&"à".repeat(300)).len() <= LONGEST);
    }
}
