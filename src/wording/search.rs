//! The search form and its results.

use super::{count, quoted};
use crate::catalogue::Sort;

words! {
    FORM = "Rechercher dans l’atlas";
    WHAT = "Quoi\u{a0}?";
    WHAT_EXAMPLE = "vélo, repas, couture…";
    WHERE = "Où\u{a0}?";
    EVERYWHERE = "Toute la France";
    SEE_RESULTS = "Voir les résultats";
    EARLY = "En cours…";
    EARLY_WHY = "Premiers résultats, d’après les noms et les thèmes. La recherche complète arrive.";
    EYEBROW = "Recherche";
    THEME = "Thème";
    RESULTS = "Résultats";
    ALL = "Tous les PTCE";
    SORT_BY = "Trier par";
    PAGES = "Pages de résultats";
    PREVIOUS = "Précédente";
    NEXT = "Suivante";
    TO_UNDERSTAND = "Pour comprendre";
    UNKNOWN_PLACE = "Lieu non renseigné dans les sources";
    UNKNOWN_THEME = "Thème non renseigné";
    POSTAL_CODE = "Code postal";
    POSTAL_CODES = "Codes postaux";
    INSEE_CODE = "Code INSEE";
    SIREN_CODE = "SIREN";
}

/// What is counted: a noun in the singular and in the plural.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noun {
    /// For 0 and 1.
    pub one: String,
    /// For more.
    pub many: String,
}

impl Noun {
    /// «fiche».
    pub fn record() -> Self {
        Self { one: "fiche".to_owned(), many: "fiches".to_owned() }
    }

    /// «6 PTCE».
    pub fn count(&self, n: u32) -> String {
        count(n, &self.one, &self.many)
    }

    /// «Aucun PTCE», «Aucune fiche».
    pub fn none(&self) -> String {
        let none = if self.is_feminine() { "Aucune" } else { "Aucun" };
        format!("{none} {}", self.one)
    }

    /// «Aucun PTCE connu», «Aucune fiche connue».
    pub fn none_known(&self) -> String {
        format!("{} {}", self.none(), if self.is_feminine() { "connue" } else { "connu" })
    }

    /// «aucun PTCE», inside a sentence.
    pub fn no(&self) -> String {
        let no = if self.is_feminine() { "aucune" } else { "aucun" };
        format!("{no} {}", self.one)
    }

    fn is_feminine(&self) -> bool {
        self.one == "fiche"
    }

    /// «Voir 6 PTCE».
    pub fn see(&self, n: u32) -> String {
        if n == 0 { self.none() } else { format!("Voir {}", self.count(n)) }
    }
}

/// «Résultats pour « vélo »».
pub fn results_for(words: &str) -> String {
    format!("Résultats pour {}", quoted(words))
}

/// The name of an order.
pub fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Best | Sort::Relevance => "pertinence",
        Sort::Distance => "distance",
        Sort::Name => "nom",
        Sort::Date => "date",
    }
}

/// «Voir les 14 fiches», «Voir la fiche».
pub fn see_all(n: u32) -> String {
    if n < 2 { "Voir la fiche".to_owned() } else { format!("Voir les {}", count(n, "fiche", "fiches")) }
}

/// «page 3», in a title.
pub fn page_of_list(number: u32) -> String {
    format!("page {number}")
}

/// «Page 3».
pub fn page(number: u32) -> String {
    format!("Page {number}")
}

/// The number of results and the page, to be heard: short.
pub fn heard(noun: &Noun, n: u32, page: u32, pages: u32) -> String {
    let count = if n == 0 { noun.none() } else { noun.count(n) };
    if pages > 1 { format!("{count}, page {} sur {pages}", page + 1) } else { count }
}

/// How many themes a list leaves out.
pub fn other_themes(n: u32) -> String {
    format!("+\u{a0}{}", count(n, "autre", "autres"))
}

/// «6 PTCE y sont situés ou y agissent», at the head of a territory.
pub fn act_here(noun: &Noun, n: u32) -> String {
    match n {
        0 => format!("Les sources n’y situent {}.", noun.no()),
        1 => format!("{} y est situé ou y agit, d’après les sources.", noun.count(1)),
        _ => format!("{} y sont situés ou y agissent, d’après les sources.", noun.count(n)),
    }
}

/// The engine does not answer: what of the search it leaves without answer, its words, its place
/// or both.
pub fn engine_down(words: bool, place: bool) -> &'static str {
    match (words, place) {
        (true, false) => "La recherche par mots ne répond pas",
        (false, true) => "La recherche par lieu ne répond pas",
        _ => "La recherche par mots et par lieu ne répond pas",
    }
}

/// What is therefore left out.
pub fn left_out(words: bool, place: bool) -> &'static str {
    match (words, place) {
        (true, false) => "Vos mots ne sont pas appliqués\u{a0}: la liste ci-dessous suit seulement vos filtres.",
        (false, true) => "Le lieu n’est pas appliqué\u{a0}: la liste ci-dessous suit seulement vos autres filtres.",
        _ => "Ni vos mots ni le lieu ne sont appliqués\u{a0}: la liste ci-dessous suit seulement vos autres filtres.",
    }
}
