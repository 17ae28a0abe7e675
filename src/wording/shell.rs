//! What stands around every page: navigation, foot, keyboard, loading.

use super::in_words;
use crate::domain::Dataset;

words! {
    SITE = "Atlas PTCE";
    QUICK_ACCESS = "Accès rapide";
    CONTENT = "Contenu";
    SEARCH = "Recherche";
    FOOT = "Pied de page";
    MAIN_NAVIGATION = "Navigation principale";
    POLES = "Les pôles";
    INSPIRE = "S’inspirer";
    UNDERSTAND = "Comprendre";
    WHENCE_DATA = "D’où viennent les données";
    UNDERSTAND_PTCE = "Comprendre les PTCE";
    SHORTCUTS = "Ctrl + K mène à la recherche, Échap l’efface.";
    OPENING = "Ouverture de l’atlas…";
    OPENING_PAGE = "Ouverture de la page…";
    OPENING_RECORD = "Ouverture de la fiche…";
    RETRY = "Réessayer";
    NOT_OPENED = "L’atlas n’a pas pu s’ouvrir";
    PAGE_NOT_OPENED = "Cette page n’a pas pu s’ouvrir";
    HOME = "Accueil";
    CRUMBS = "Fil d’Ariane";
    UNKNOWN_TITLE = "Cette page n’existe pas";
    UNKNOWN_WHY = "L’adresse est peut-être mal recopiée, ou la page a changé de place.";
    UNKNOWN_RECORD = "Cette fiche n’existe pas";
    ELSEWHERE = "Elle se trouve à une autre adresse\u{a0}:";
    GO_SEARCH = "Chercher dans l’atlas";
    GO_HOME = "Revenir à l’accueil";
}

/// «Données du 22 novembre 2026,», before the name of the licence.
pub fn data_of(dataset: &Dataset) -> String {
    format!("Données du {},\u{20}", in_words(dataset.version))
}

/// Who is credited, after the name of the licence.
pub fn credits(dataset: &Dataset) -> String {
    if dataset.credits.is_empty() { ".".to_owned() } else { format!(". {}.", dataset.credits.join(", ")) }
}

/// No page has this path.
pub fn no_page(path: &str) -> String {
    format!("Rien ne se trouve à l’adresse «\u{a0}{path}\u{a0}».")
}
