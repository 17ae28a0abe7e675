//! The guide: the sentences that lead from a record to the next. The facts are the records'.

use crate::route::Chapter;

words! {
    EYEBROW = "Guide";
    CHAPTERS = "Chapitres";
    NEXT = "Chapitre suivant";
    LAW = "Ce que dit la loi";
    OTHER_WORDS = "En d’autres mots";
    TIMELINE = "Les dates";
    TIMELINE_LEAD = "Ce que les documents datent, dans l’ordre.";
    FIGURES = "Les chiffres";
    FIGURES_LEAD = "Chaque chiffre vaut à sa date et pour le document qui le donne.";
    DISAGREEMENTS = "Là où les sources divergent";
    PATH = "Les deux phases";
    CALL = "L’appel national";
    ROLES = "Qui décide, qui aide";
    OTHER_SCHEMES = "Les autres dispositifs";
    OTHER_SCHEMES_LEAD = "Chacun est daté\u{a0}: vérifiez qu’il existe encore avant de compter dessus.";
    CELLS = "Les cellules régionales";
    ACTORS = "Les acteurs";
    RESOURCES = "Les ressources";
    RESOURCES_LEAD = "Les adresses sont celles que les documents impriment\u{a0}; personne ne les a suivies.";
    ACRONYMS = "Les sigles";
    CHALLENGES = "Les défis";
}

/// The title of a chapter.
pub fn title(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Understand => "Comprendre les PTCE",
        Chapter::Apply => "Candidater",
        Chapter::Actors => "Acteurs et ressources",
    }
}

/// Its name in the list of chapters.
pub fn short(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Understand => "Comprendre",
        Chapter::Apply => "Candidater",
        Chapter::Actors => "Acteurs et ressources",
    }
}

/// What it tells, in a sentence.
pub fn lead(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Understand => "La définition de la loi, d’autres façons de le dire, les dates et les chiffres.",
        Chapter::Apply => {
            "Le chemin de l’appel à manifestation d’intérêt (AMI) «\u{a0}PTCE émergents\u{a0}», tel que les documents le décrivaient à leur date, et les autres aides."
        }
        Chapter::Actors => "Vers qui se tourner, où en lire plus, et ce que veulent dire les sigles.",
    }
}
