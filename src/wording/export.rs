//! «Exporter»: the formats, what each is for, what came of it.

use super::{fault, records};
use crate::protocol::{EngineFault, ExportFormat};

words! {
    OPEN = "Exporter";
    LEAD = "Télécharger ces fiches";
    GOING = "Préparation…";
    NOTE = "Chaque fichier porte sa licence, ses crédits, ses sources, la version des données et l’adresse de la liste.";
    COLUMNS = "Ce que contiennent les colonnes";
    EMPTY = "La liste est vide\u{a0}: il n’y a rien à télécharger.";
    REFUSED = "Ce navigateur a refusé d’enregistrer le fichier.";
    TITLE = "Télécharger les données";
    ALL = "Toutes les fiches se téléchargent en une fois, dans le format qui vous convient. Une liste de résultats a le même bouton\u{a0}: le fichier ne contient alors que ce qu’elle montre, toutes pages comprises.";
    TO_READ = "Dans les tableaux, plusieurs valeurs d’une même case sont séparées par «\u{a0}|\u{a0}». Ce que les documents ne disent pas tel quel porte son degré entre parenthèses, et les thèmes déduits ont leur propre colonne. Une case qu’un tableur prendrait pour une formule commence par une apostrophe.";
    FIXED = "Les mêmes fichiers, à une adresse qui ne change pas\u{a0}:";
    SCHEMA = "description des colonnes (Table Schema)";
}

/// What a format is called, and what it is for.
pub fn format(format: ExportFormat) -> (&'static str, &'static str) {
    match format {
        ExportFormat::Csv => ("Tableur (CSV)", "Une ligne par fiche, pour Excel ou LibreOffice."),
        ExportFormat::GeoJson => {
            ("Carte (GeoJSON)", "Un point par siège, pour uMap, QGIS et les autres outils de carte.")
        }
        ExportFormat::Json => {
            ("Tout (JSON)", "Chaque valeur avec son degré de certitude et les lignes citées, pour un programme.")
        }
        ExportFormat::JsonLd => (
            "Web de données (JSON-LD)",
            "Ce qui est certain, dans les termes de schema.org, pour un catalogue ou un moteur.",
        ),
    }
}

/// «12 fiches enregistrées dans atlas-ptce-textile-2026-11-22.csv»
pub fn saved(n: u32, name: &str) -> String {
    let agreed = if n < 2 { "enregistrée" } else { "enregistrées" };
    format!("{} {agreed} dans {name}", records(n))
}

/// The engine, which makes the files, does not answer.
pub fn down(why: &EngineFault) -> String {
    format!("Les fichiers sont faits par le moteur de recherche, qui ne répond pas. {}", fault(why))
}

/// A file could not be made.
pub fn failed(why: &EngineFault) -> String {
    format!("Le fichier n’a pas pu être fait. {}", fault(why))
}
