//! Case, accents and ligatures: «Œuvre», «œuvre» and «OEUVRE» become «oeuvre».

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text in lower case, without accents, with œ, æ and ß spelt out.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            // A capital with a dot above, once lower-cased, leaves its dot behind.
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

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
