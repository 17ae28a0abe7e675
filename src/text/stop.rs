//! Words that say nothing by themselves.

/// Folded, sorted. «mes» is not one of them: it is also the acronym MES.
const STOP_WORDS: [&str; 104] = [
    "a", "afin", "ai", "au", "aussi", "autre", "autres", "aux", "avec", "avoir", "c", "car", "ce", "ces", "cet",
    "cette", "chez", "comme", "d", "dans", "de", "des", "dont", "du", "elle", "elles", "en", "entre", "es", "est",
    "et", "etaient", "etait", "etc", "ete", "etes", "etre", "eu", "il", "ils", "je", "l", "la", "le", "les", "leur",
    "leurs", "lors", "lui", "ma", "mais", "me", "moi", "mon", "ne", "ni", "nos", "notre", "nous", "on", "ont", "ou",
    "par", "pas", "plus", "pour", "qu", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "sa", "sans", "se",
    "selon", "sera", "ses", "si", "soit", "son", "sont", "sous", "suis", "sur", "ta", "te", "tes", "toi", "ton",
    "tous", "tout", "toute", "toutes", "tu", "un", "une", "vers", "vos", "votre", "vous", "y",
];

/// True for a folded word that says nothing by itself: article, preposition, pronoun, auxiliary.
pub fn is_stop_word(folded: &str) -> bool {
    STOP_WORDS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_for_its_search() {
        assert!(STOP_WORDS.is_sorted());
        assert!(is_stop_word("les") && is_stop_word("y"));
        assert!(!is_stop_word("mes") && !is_stop_word("eau"));
    }
}
