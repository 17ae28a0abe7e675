//! The page of a record.

use super::in_words;
use crate::domain::{Citation, Grade, PartialDate};

words! {
    UNKNOWN = "Non renseigné dans les sources";
    NO_SEAT = "Siège non renseigné dans les sources";
    BACK = "Retour aux résultats";
    IN_SHORT = "En bref";
    THEMES = "Thèmes";
    ACTIONS = "Ce qu’il fait";
    GOALS = "Ce qu’il vise";
    PARTNERS = "Ses partenaires";
    STATUSES = "Statut dans le temps";
    NO_DATE = "sans date";
    SOURCES = "Sources";
    MARKS = "Repères";
    CARRIER = "Porté par";
    SEAT = "Siège";
    SEATS = "Sièges";
    TERRITORY = "Rattaché à";
    AREA = "Zone d’action";
    READ_AS = "lue comme\u{a0}:\u{20}";
    AREA_NOT_READ = "limites non renseignées dans les sources";
    DATE = "Date";
    NAME = "Nom";
    NAMES = "Autres noms";
    SPELLINGS = "Écritures relevées";
    SPELLINGS_WHY = "Fautes d’impression ou de lecture, telles que les documents les donnent\u{a0}: elles ne servent pas à la recherche.";
    RELATED = "À voir aussi";
    LEVERS = "Leviers dont c’est un exemple";
    DIVERGENCE = "Les sources divergent";
    POSITIONS = "Ce que dit chaque source";
    EXPANSIONS = "Ce que veut dire ce sigle";
    EXAMPLES = "Qui l’a fait";
    LINKS = "Adresses imprimées";
    LEVELS = "Échelons concernés";
    FACTS = "Ce que disent les sources";
    ACTION_BAR = "Actions";
    COMPARE = "Comparer";
    COPY = "Copier le lien";
    COPIED = "Lien copié";
    NOT_COPIED = "Le navigateur a refusé\u{a0}: copiez l’adresse à la main.";
    PRINT = "Imprimer";
    DOCUMENT = "Document";
    PUBLISHER = "Éditeur";
    NATURE = "Nature";
    PASSAGE = "Passage";
    UNVERIFIED = "adresse non vérifiée";
    LOST = "adresse perdue\u{a0}: le document ne l’imprime pas";
    DEAD = "adresse qui ne mène plus nulle part";
}

/// What a grade says of a value, in full; nothing when the sources say it.
pub fn grade(grade: Grade) -> Option<&'static str> {
    match grade {
        Grade::Explicit => None,
        Grade::FromName => Some("D’après le seul nom du pôle"),
        Grade::Inferred => Some("Probable\u{a0}: déduit, aucun document ne le prouve"),
    }
}

/// The same, beside a tag.
pub fn short_grade(grade: Grade) -> Option<&'static str> {
    match grade {
        Grade::Explicit => None,
        Grade::FromName => Some("d’après le seul nom"),
        Grade::Inferred => Some("probable, déduit"),
    }
}

/// A status and its date: «Lauréat de l’AMI, 2022».
pub fn status(label: &str, date: Option<PartialDate>) -> String {
    date.map_or_else(|| label.to_owned(), |date| format!("{label}, {}", in_words(date)))
}

/// «ligne 12», «lignes 12 à 14».
pub fn lines(citation: &Citation) -> String {
    if citation.first == citation.last {
        format!("ligne {}", citation.first)
    } else {
        format!("lignes {} à {}", citation.first, citation.last)
    }
}

/// «Source 3», for who does not see a small figure.
pub fn source(number: usize) -> String {
    format!("Source {number}")
}

/// As the document prints a commune.
pub fn printed(text: &str) -> String {
    format!("imprimé «\u{a0}{text}\u{a0}»")
}

/// A level of local government, from its id; an id without name is shown as it is.
pub fn level(id: &str) -> &str {
    match id {
        "commune" => "Commune",
        "intercommunalite" => "Intercommunalité",
        "departement" => "Département",
        "region" => "Région",
        "etat" => "État",
        "europe" => "Union européenne",
        other => other,
    }
}

/// The names beside the title.
pub fn also_named(names: &[&str]) -> String {
    format!("Aussi nommé\u{a0}: {}", names.join(", "))
}
