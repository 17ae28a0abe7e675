//! «Comparer»: PTCE side by side.

use super::ptce;

words! {
    TITLE = "Comparer des PTCE";
    EYEBROW = "Côte à côte";
    LEAD = "Deux à quatre PTCE, critère par critère\u{a0}: ce que les sources en disent, et ce qu’elles ne disent pas.";
    CHOSEN = "PTCE comparés";
    CHOOSE = "Ajouter un PTCE";
    CHOOSE_FIRST = "Choisir…";
    ADD = "Ajouter";
    REMOVE = "Retirer\u{20}";
    TOO_FEW = "Choisissez au moins deux PTCE à comparer.";
    CRITERION = "Critère";
    TABLE = "Ce que les sources disent de chacun";
    COMMON = "Thèmes communs à tous\u{a0}:\u{20}";
    COMMON_NONE = "Les sources ne leur donnent aucun thème commun à tous.";
    IN_COMMON = "commun à tous";
    KIND_OF_CARRIER = "Forme juridique";
    ACTIONS = "Actions";
    PARTNERS = "Partenaires";
    STATUSES = "Statuts";
    AREA = "Territoire d’action";
    TERRITORY = "Rattachement";
    SOURCES = "Sources citées";
    THEME_GRADES = "Un thème est commun quand les sources le donnent à tous\u{a0}; la nuance «\u{a0}probable\u{a0}» ou «\u{a0}d’après le seul nom\u{a0}» reste dite.";
}

/// Ids of the address that are no PTCE.
pub fn not_poles(n: u32) -> String {
    match n {
        1 => "Une fiche de ce lien n’est pas un PTCE de l’atlas\u{a0}: elle est laissée de côté.".to_owned(),
        n => format!("{n}\u{a0}fiches de ce lien ne sont pas des PTCE de l’atlas\u{a0}: elles sont laissées de côté."),
    }
}

/// More than four are asked for.
pub fn too_many(n: u32) -> String {
    format!("Ce lien en demande {}\u{a0}: c’est trop pour une page. Retirez-en pour en garder quatre au plus.", ptce(n))
}
