//! The panorama: what its pictures show, and what they find.

use super::{count::count, ptce, quoted, search::Noun};

words! {
    EYEBROW = "Panorama";
    TITLE = "Les PTCE en images";
    LEAD = "Ce que ce jeu de données connaît des PTCE, et ce qu’il n’en connaît pas. Chaque nombre mène à sa liste.";
    COVERAGE = "Thèmes et départements";
    COVERAGE_LABEL = "Nombre de PTCE par thème et par département";
    STATUSES = "Statuts et dates";
    STATUSES_LABEL = "Nombre de PTCE par statut et par date";
    TERRITORIES = "Territoires";
    TERRITORIES_LABEL = "Nombre de PTCE par région et par département";
    THEMES = "Thèmes";
    THEMES_LABEL = "Nombre de PTCE par thème";
    THEME = "Thème";
    STATUS = "Statut";
    TERRITORY = "Territoire";
    WHOLE = "En tout";
    NUMBER = "PTCE";
    NO_DEPARTEMENT = "Sans département dans les sources";
    NO_DEPARTEMENT_SHORT = "Sans département";
    NO_TERRITORY = "Sans territoire dans les sources";
    NO_THEME = "Sans thème dans les sources";
    NO_DATE = "Sans date";
    NONE_HERE = "aucun dans ce jeu de données";
    HOW_PROBABLE = "Disque ou barre pleine\u{a0}: le thème est écrit dans les sources. Tirets\u{a0}: il n’est que probable, d’après le seul nom du pôle ou par déduction.";
    SEVERAL = "Un PTCE compte dans chacun de ses thèmes et dans chaque département où il est situé ou agit\u{a0}: les nombres ne s’additionnent pas.";
    SEVERAL_STATUSES = "Un PTCE compte à chaque date où un document lui donne un statut. Les dates sont celles des documents, pas celles de la création des pôles.";
    FOREMOST_ONLY = "Seul le statut le plus avancé de chaque PTCE est compté.";
    TO_TIMELINE = "Voir la chronologie";
    TO_MAP = "Voir la carte";
}

/// «Alimentation, Nord 4, dont 1 probable (PTCE)»: what is seen of a cell stands in it as it is seen, so that whoever
/// speaks to the machine says what they see (WCAG 2.5.3).
pub fn cell(places: &[&str], noun: &Noun, sure: u32, probable: u32) -> String {
    format!("{} {} ({})", places.join(", "), short(sure, probable), noun.many)
}

/// «4», «4, dont 1 probable», «2 probables».
pub fn short(sure: u32, probable: u32) -> String {
    match (sure, probable) {
        (0, 1..) => count(probable, "probable", "probables"),
        _ => number(&(sure + probable).to_string(), sure, probable),
    }
}

fn number(total: &str, sure: u32, probable: u32) -> String {
    match (sure, probable) {
        (_, 0) => total.to_owned(),
        (0, 1) => format!("{total}, probable"),
        (0, _) => format!("{total}, tous probables"),
        _ => format!("{total}, dont {}", count(probable, "probable", "probables")),
    }
}

/// What the coverage finds: the fullest département and the widest theme, and how much of the grid is empty.
pub fn coverage(departement: (&str, u32), theme: (&str, u32), filled: u32, cells: u32) -> String {
    format!(
        "Département le plus fourni\u{a0}: {} ({}). Thème le plus répandu\u{a0}: {} ({}). Des {cells} croisements, {} au moins un PTCE.",
        departement.0,
        ptce(departement.1),
        theme.0,
        count(theme.1, "département", "départements"),
        if filled < 2 { format!("{filled} a") } else { format!("{filled} ont") },
    )
}

/// How many départements have nothing, and what that means.
pub fn departements_without(n: u32) -> String {
    let (subject, verb) = match n {
        0 | 1 => ("autre département n’a", "Cela"),
        _ => ("autres départements n’ont", "Cela"),
    };
    format!(
        "{n} {subject} aucun PTCE dans ce jeu de données. {verb} dit ce que ses documents citent, pas ce qui existe en France."
    )
}

/// What the statuses find: the date that documents tell most of.
pub fn statuses(date: &str, n: u32, undated: u32) -> String {
    let undated = match undated {
        0 => String::new(),
        n => format!(" {} n’{} aucune date.", count(n, "statut", "statuts"), if n < 2 { "a" } else { "ont" }),
    };
    format!("La date la plus documentée est {}\u{a0}: {}.{undated}", quoted(date), ptce(n))
}

/// What the territories find: the fullest région.
pub fn territories(region: &str, n: u32, total: u32, regions: u32) -> String {
    format!(
        "{region}\u{a0}: {n} des {} connus, qui se répartissent sur {}.",
        ptce(total),
        count(regions, "région", "régions")
    )
}

/// What the themes find: the first one, and how many PTCE have none.
pub fn themes(theme: &str, n: u32, without: u32) -> String {
    let without = match without {
        0 => String::new(),
        1 => " Pour 1 PTCE, aucun document ne donne de thème.".to_owned(),
        n => format!(" Pour {}, aucun document ne donne de thème.", ptce(n)),
    };
    format!("Premier thème\u{a0}: {theme}, {}.{without}", ptce(n))
}
