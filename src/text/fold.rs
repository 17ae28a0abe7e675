//! Case, accents and ligatures: «Œuvre», «œuvre» and «OEUVRE» become «oeuvre».

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The text in lower case, without accents, with œ, æ and ß spelt out.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Most letters are plain ones. Marks go, so their order in the text does not matter and
        // each character can be decomposed alone.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else if let Some(plain) = usual(c) {
            folded.push(plain);
        } else {
            decompose_compatible(c, |part| part.to_lowercase().for_each(|part| push_plain(part, &mut folded)));
        }
    }
    folded
}

/// The letter under the accent, for those of French text: most of what is not plain, told without
/// the tables of Unicode.
fn usual(c: char) -> Option<char> {
    Some(match c {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        _ => return None,
    })
}

fn push_plain(c: char, folded: &mut String) {
    match c {
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        'ß' => folded.push_str("ss"),
        // Also what a capital with a dot above leaves behind, once lower-cased.
        c if is_combining_mark(c) => {}
        c => folded.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_letters_fold_as_unicode_says() {
        for c in "àâçéèêëÉÈÊîïôùû".chars() {
            let mut folded = String::new();
            decompose_compatible(c, |part| part.to_lowercase().for_each(|part| push_plain(part, &mut folded)));
            assert_eq!(usual(c).map(String::from), Some(folded));
        }
    }

    #[test]
    fn case_accents_and_ligatures_go() {
        for (text, folded) in [
            ("Écopôle", "ecopole"),
            ("Nœux-les-Mines", "noeux-les-mines"),
            ("ÎLE", "ile"),
            ("cura\u{301}", "cura"),
            ("Ægidius", "aegidius"),
            ("ﬁlière", "filiere"),
            ("LANDRETHUN", "landrethun"),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
