//! Why a record answers the words of a search: where they were found, and how.

use super::quoted;
use crate::protocol::{Factor, FoundIn, MatchForm};

words! {
    ASK = "Pourquoi ce résultat\u{a0}?";
    WAITING = "Un instant…";
    MOST = "ce qui compte le plus";
    LEVEL = "Échelon";
    KIND = "Genre de fiche";
    LEANS = "Votre question appelle ce genre de fiche.";
    ONLY_THE_PLACE = "Le lieu et les filtres seuls l’ont choisi.";
}

/// Where a word was found.
pub fn found_in(place: FoundIn) -> &'static str {
    match place {
        FoundIn::Name => "Nom",
        FoundIn::Title => "Titre",
        FoundIn::WholeName => "Nom entier",
        FoundIn::Theme => "Thème",
        FoundIn::ThemeWords => "Mots des documents pour un thème",
        FoundIn::ProbableTheme => "Thème probable",
        FoundIn::Concept => "Sens",
        FoundIn::ProbableConcept => "Sens probable",
        FoundIn::Action => "Actions et objectifs",
        FoundIn::Summary => "Résumé",
        FoundIn::Carrier => "Porteurs et partenaires",
        FoundIn::Place => "Lieu",
        FoundIn::WiderPlace => "Territoire plus large",
        FoundIn::Detail => "Détails",
    }
}

/// How what was found answers the word.
pub fn form(form: MatchForm) -> &'static str {
    match form {
        MatchForm::Exact => "le mot même",
        MatchForm::Inflected => "une autre forme",
        MatchForm::Prefix => "un mot qui commence ainsi",
        MatchForm::Corrected => "corrigé",
        MatchForm::Meaning => "thésaurus",
    }
}

/// What raises or lowers a record as a whole.
pub fn factor(factor: &Factor) -> &'static str {
    match factor {
        Factor::Kind(_) => "poids du genre",
        Factor::Leaning(_) => "la question appelle ce genre de fiche",
    }
}

/// «vélo → Mobilité».
pub fn leads_to(typed: &str, meaning: &str) -> String {
    format!("{typed} → {meaning}")
}

/// «« friche » (une autre forme)».
pub fn other_form(word: &str) -> String {
    format!("{} ({})", quoted(word), form(MatchForm::Inflected))
}

/// «Rien sur « durable ».»
pub fn nothing_about(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("Rien sur {}.", words.join(" ni "))
}
