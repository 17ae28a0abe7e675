//! Names of places as they are compared: «St-Omer», «SAINT OMER» and «Saint-Omer» are one name,
//! «Paris 11e» and «Paris 11ème» too. Names of several words stay whole: their words are theirs.

use super::fold;

/// The name without case, accents and signs, its words parted by one space, «st» spelt out.
pub fn place_key(name: &str) -> String {
    let mut key = String::new();
    push_place_key(name, &mut key);
    key
}

/// Appends the key of a name to others.
pub fn push_place_key(name: &str, key: &mut String) {
    let start = key.len();
    for word in fold(name).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if key.len() > start {
            key.push(' ');
        }
        key.push_str(match word {
            "st" => "saint",
            "ste" => "sainte",
            "sts" => "saints",
            "stes" => "saintes",
            word => without_ordinal(word),
        });
    }
}

/// The number of «11e», «1er», «3ème»; any other word as it is.
fn without_ordinal(word: &str) -> &str {
    let number = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    match word.get(number.len()..) {
        Some("e" | "er" | "eme" | "ieme") if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => number,
        _ => word,
    }
}

/// Where a key goes on after its article, in bytes; 0 when it has none: «le havre» → 3.
pub fn after_article(key: &str) -> usize {
    ["le ", "la ", "les ", "l "].iter().find(|article| key.starts_with(*article)).map_or(0, |article| article.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_name_have_one_key() {
        for (name, key) in [
            ("L’Haÿ-les-Roses", "l hay les roses"),
            ("l'hay les roses", "l hay les roses"),
            ("St-Omer", "saint omer"),
            ("STE. MARIE", "sainte marie"),
            ("Nœux-les-Mines", "noeux les mines"),
            ("Paris 11e Arrondissement", "paris 11 arrondissement"),
            ("Marseille 1er", "marseille 1"),
            ("lyon 3ème", "lyon 3"),
            ("2A", "2a"),
            ("Steenvoorde", "steenvoorde"),
            ("E", "e"),
            ("  ", ""),
        ] {
            assert_eq!(place_key(name), key);
        }
    }

    #[test]
    fn the_article_is_known_from_the_name() {
        let main = |key: &'static str| &key[after_article(key)..];
        assert_eq!(["le havre", "l isle", "lens", "les", "la"].map(main), ["havre", "isle", "lens", "les", "la"]);
    }
}
