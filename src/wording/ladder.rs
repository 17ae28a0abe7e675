//! When nothing answers: what happened, and what each step out of it does.

use super::{count, filter, of, quoted, search::Noun};
use crate::{
    catalogue::{KindFilter, SearchRequest},
    domain::{TerritoryCode, TerritoryLevel, Vocabulary},
    protocol::Step,
};

words! {
    STEPS = "Ce qui s’en approche\u{a0}:";
    CHECK = "Vérifiez l’orthographe, ou essayez un mot plus simple.";
    LITERAL_WHY = "Vos mots ont été cherchés tels quels, sans correction ni mots proches.";
    NOTHING_ELSE = "Aucune demande voisine ne trouve davantage.";
    EVERYTHING = "Voir tout l’atlas";
}

/// Most themes or kinds named one by one.
const NAMED: usize = 2;

/// What is asked for, as far as a sentence about nothing needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The words.
    pub words: &'a str,
    /// Filters are on, beside one territory.
    pub filtered: bool,
    /// It is about one territory.
    pub territory: bool,
}

/// «Aucun PTCE connu pour « cognac »», «Aucun PTCE ne réunit ces filtres».
pub fn nothing(noun: &Noun, asked: Asked<'_>) -> String {
    let Asked { words, filtered, territory } = asked;
    match (words.is_empty(), filtered, territory) {
        (false, false, false) => format!("{} pour {}", noun.none_known(), quoted(words)),
        (false, ..) => format!("{} pour {} avec ces filtres", noun.none_known(), quoted(words)),
        (true, false, true) => format!("{} dans ce territoire", noun.none_known()),
        (true, ..) => format!("{} ne réunit ces filtres", noun.none()),
    }
}

/// «Aucun PTCE connu pour « gouvernance », mais 3 fiches pour comprendre».
pub fn but_knowledge(nothing: &str, n: u32) -> String {
    format!("{nothing}, mais {} pour comprendre", count(n, "fiche", "fiches"))
}

/// «7 fiches répondent à « qu’est-ce qu’un PTCE »»: a question that knowledge answers.
pub fn knowledge_answers(words: &str, n: u32) -> String {
    let verb = if n < 2 { "répond" } else { "répondent" };
    format!("{} {verb} à {}", count(n, "fiche", "fiches"), quoted(words))
}

/// What a step out of this request does.
pub fn step(
    step: &Step,
    request: &SearchRequest,
    vocabulary: &Vocabulary,
    name_of: &dyn Fn(&TerritoryCode) -> String,
) -> String {
    match step {
        Step::Understood => "Avec la correction des fautes et les mots proches".to_owned(),
        Step::WithoutThemes => {
            let theme = |id| vocabulary.theme(id).map(|theme| theme.short.clone()).unwrap_or_default();
            without("le thème", "les thèmes", &request.themes.iter().map(theme).collect::<Vec<_>>())
        }
        Step::WithoutKinds => {
            let kind = |kind: &KindFilter| match kind {
                KindFilter::Knowledge => filter::KNOWLEDGE.to_owned(),
                KindFilter::Kind(id) => vocabulary.kind(id).map(|kind| kind.plural.clone()).unwrap_or_default(),
            };
            without("le genre", "les genres", &request.kinds.iter().map(kind).collect::<Vec<_>>())
        }
        Step::WithoutRadius => "Sans limite de distance".to_owned(),
        Step::WithoutSelection => "Dans tout l’atlas, pas seulement la sélection".to_owned(),
        Step::Wider(code) => {
            let name = name_of(code);
            match code.level() {
                TerritoryLevel::Region => format!("Dans toute la région {name}"),
                TerritoryLevel::Departement => format!("Dans tout le département {name}"),
                TerritoryLevel::Epci => format!("Dans toute l’intercommunalité {name}"),
                TerritoryLevel::Commune => format!("Dans toute la commune {}", of(&name)),
            }
        }
        Step::Nearest(code) => format!("Les plus proches {}", of(&name_of(code))),
        Step::WithoutTerritories => "Partout en France".to_owned(),
    }
}

/// «Sans le thème Textile», «Sans les thèmes Textile et Mobilité», «Sans les 3 thèmes choisis».
fn without(one: &str, several: &str, names: &[String]) -> String {
    match names {
        [name] => format!("Sans {one} {name}"),
        names if names.len() <= NAMED => format!("Sans {several} {}", names.join(" et ")),
        // «les thèmes» → «les 3 thèmes choisis».
        names => format!("Sans les {}\u{a0}{} choisis", names.len(), several.trim_start_matches("les ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_with_what_was_asked() {
        let noun = Noun { one: "PTCE".into(), many: "PTCE".into() };
        let said =
            |words, filtered, territory| nothing(&noun, Asked { words, filtered, territory }).replace('\u{a0}', " ");
        assert_eq!(said("cognac", false, false), "Aucun PTCE connu pour « cognac »");
        assert_eq!(said("vélo", true, false), "Aucun PTCE connu pour « vélo » avec ces filtres");
        assert_eq!(said("", false, true), "Aucun PTCE connu dans ce territoire");
        assert_eq!(said("", true, true), "Aucun PTCE ne réunit ces filtres");
        assert_eq!(knowledge_answers("SCIC", 1).replace('\u{a0}', " "), "1 fiche répond à « SCIC »");
    }

    #[test]
    fn what_a_step_takes_off_is_named() {
        let names = |n: usize| ["Textile", "Mobilité", "Culture"].map(str::to_owned)[..n].to_vec();
        let said = |n| without("le thème", "les thèmes", &names(n)).replace('\u{a0}', " ");
        assert_eq!(said(1), "Sans le thème Textile");
        assert_eq!(said(2), "Sans les thèmes Textile et Mobilité");
        assert_eq!(said(3), "Sans les 3 thèmes choisis");
    }
}
