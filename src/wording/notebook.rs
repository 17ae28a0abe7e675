//! «Carnet»: the records that a visitor keeps, their notes, sharing, files, and the printed dossier.

use super::{count::count, in_words, ptce, quoted, records};
use crate::{
    domain::PartialDate,
    notebook::{Fault, MAX_ENTRIES, Merge},
};

words! {
    TITLE = "Carnet";
    EYEBROW = "Préparer un dossier";
    LEAD = "Gardez des fiches, notez ce que vous en retenez, partagez la liste ou imprimez-en le dossier. Le carnet reste sur cet appareil.";
    WAIT = "Votre carnet s’ouvre ici\u{a0}: il est gardé par ce navigateur, qui le lit avec JavaScript.";
    ADD = "Ajouter au carnet";
    ADDED = "Dans le carnet";
    ADDED_TOLD = "Ajouté au carnet";
    TAKEN_TOLD = "Retiré du carnet";
    TAKEN_WITH_NOTE = "Retiré du carnet avec sa note. Pour la retrouver, touchez à nouveau le bouton.";
    NOT_KEPT_TOLD = "Ajouté, mais cet appareil ne le garde pas\u{a0}: ouvrez le carnet pour l’exporter.";
    FULL_TOLD = "Le carnet est plein\u{a0}: 200 fiches au plus.";
    EMPTY = "Votre carnet est vide";
    EMPTY_HOW = "Sur une fiche ou dans une liste, touchez «\u{a0}Ajouter au carnet\u{a0}»\u{a0}: elle vous attendra ici, même sans réseau.";
    EMPTY_STEP = "Chercher des PTCE";
    REFUSED = "Cet appareil n’a pas gardé vos derniers changements\u{a0}: place pleine, ou réglage du navigateur. Rien n’est perdu tant que cet onglet reste ouvert\u{a0}: exportez le carnet maintenant.";
    UNREAD = "Cet appareil garde un carnet que cette version de l’atlas ne sait pas lire. Il reste tel quel\u{a0}; ce que vous ajoutez ici n’est que dans cet onglet\u{a0}: exportez-le.";
    TOOLS = "Faire quelque chose du carnet";
    SHARE = "Partager la liste";
    SHARED_LINK = "Lien copié\u{a0}: il contient la liste des fiches, pas vos notes.";
    SHARED_BY_HAND = "Le navigateur a refusé de copier\u{a0}: copiez ce lien à la main. Il contient la liste des fiches, pas vos notes.";
    LINK = "Lien de la liste";
    EXPORT = "Exporter le carnet";
    IMPORT = "Importer un carnet";
    PRINT = "Imprimer le dossier";
    COMPARE = "Comparer";
    COMPARE_HOW = "Cochez de deux à quatre PTCE à comparer.";
    COMPARE_TOO_MANY = "Quatre PTCE au plus\u{a0}: décochez-en.";
    UP = "Monter";
    DOWN = "Descendre";
    REMOVE = "Retirer";
    UNDO = "Annuler";
    NOTE = "Note";
    NOTE_HOW = "Gardée sur cet appareil, jamais dans le lien partagé.";
    GONE = "Cette fiche n’est pas, ou plus, dans l’atlas. Sa place et votre note restent.";
    SHARED_TITLE = "Liste partagée";
    SHARED_WHY = "Quelqu’un vous a envoyé cette liste. Rien n’entre dans votre carnet sans que vous le demandiez.";
    SHARED_NONE = "Aucune fiche de ce lien n’est dans l’atlas. Il est peut-être mal recopié.";
    SHARED_ADD = "Ajouter à mon carnet";
    SHARED_SEE = "Voir mon carnet";
    NOT_READ = "Ce fichier n’a pas pu être lu\u{a0}: il est trop gros, ou ce n’est pas du texte.";
    DOSSIER = "Dossier PTCE";
    DOSSIER_MAP = "Où siègent ces PTCE";
    DOSSIER_NOTE = "Note";
    DOSSIER_ADDRESS = "Retrouver la liste\u{a0}:\u{20}";
    DOSSIER_WHENCE = "Chaque donnée vient d’un document public, cité à la fin de sa fiche. Ce qui est incertain est dit.";
}

/// The name of the exported file; without the day where it is not known.
pub fn file_name(day: Option<PartialDate>) -> String {
    day.map_or_else(|| "carnet-atlas-ptce.json".to_owned(), |day| format!("carnet-atlas-ptce-{day}.json"))
}

/// «3 fiches gardées».
pub fn list_title(n: u32) -> String {
    count(n, "fiche gardée", "fiches gardées")
}

/// «ajoutée le 22 novembre 2026».
pub fn added_on(day: PartialDate) -> String {
    format!("ajoutée le {}", in_words(day))
}

/// «« ALISS » : place 2 sur 5».
pub fn moved_to(title: &str, place: usize, of: usize) -> String {
    format!("{}\u{a0}: place {place} sur {of}", quoted(title))
}

/// «« ALISS » n’est plus dans le carnet.»
pub fn removed(title: &str) -> String {
    format!("{} n’est plus dans le carnet.", quoted(title))
}

/// For who does not see which record the field belongs to.
pub fn about(title: &str) -> String {
    format!("\u{a0}: {title}")
}

/// «Comparer 3 PTCE».
pub fn compare(n: u32) -> String {
    format!("Comparer {}", ptce(n))
}

/// What was left out of a shared link.
pub fn unknown_ids(n: u32) -> String {
    let (who, they) = if n < 2 {
        ("fiche de ce lien n’est pas", "Elle est laissée")
    } else {
        ("fiches de ce lien ne sont pas", "Elles sont laissées")
    };
    format!("{n}\u{a0}{who}, ou plus, dans l’atlas. {they} de côté.")
}

/// What an import, or a shared list that was taken in, did.
pub fn merged(merge: &Merge) -> String {
    let mut told = match merge.added {
        0 => "Rien de nouveau\u{a0}: le carnet avait déjà ces fiches.".to_owned(),
        n => format!("{} au carnet.", count(n, "fiche ajoutée", "fiches ajoutées")),
    };
    if merge.joined > 0 {
        told.push_str(&format!(
            " {}\u{a0}: la vôtre, puis celle du fichier.",
            count(merge.joined, "fiche a deux notes", "fiches ont deux notes")
        ));
    }
    if merge.left_out > 0 {
        let left = records(merge.left_out);
        told.push_str(&format!(" {left} n’ont pas trouvé place\u{a0}: {MAX_ENTRIES}\u{a0}fiches et une note de quelques pages au plus. Gardez le fichier."));
    }
    told
}

/// Why a file is no notebook.
pub fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::NotJson => {
            "Ce fichier n’est pas un carnet\u{a0}: il en faut un qui vienne de «\u{a0}Exporter le carnet\u{a0}», entier. Votre carnet n’a pas changé."
        }
        Fault::OtherFormat => "Ce fichier contient autre chose qu’un carnet de l’atlas. Votre carnet n’a pas changé.",
        Fault::Newer => {
            "Ce carnet vient d’une version plus récente de l’atlas\u{a0}: rechargez la page, puis importez-le à nouveau. Votre carnet n’a pas changé."
        }
        Fault::Entry => "Ce carnet est abîmé\u{a0}: une de ses fiches ne se lit pas. Votre carnet n’a pas changé.",
        Fault::TooMany => "Ce carnet est trop grand\u{a0}: 200 fiches au plus. Votre carnet n’a pas changé.",
    }
}

/// «3 fiches, le 22 novembre 2026».
pub fn cover(n: u32, day: Option<PartialDate>) -> String {
    match day {
        Some(day) => format!("{}, le {}", records(n), in_words(day)),
        None => records(n),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notebook::Book;

    #[test]
    fn an_import_says_what_it_did() {
        let merge = |added, joined, left_out| {
            merged(&Merge { book: Book::default(), added, joined, left_out }).replace('\u{a0}', " ")
        };
        assert_eq!(merge(0, 0, 0), "Rien de nouveau : le carnet avait déjà ces fiches.");
        assert_eq!(
            merge(2, 1, 0),
            "2 fiches ajoutées au carnet. 1 fiche a deux notes : la vôtre, puis celle du fichier."
        );
        assert!(merge(1, 0, 3).contains("3 fiches n’ont pas trouvé place"));
    }

    #[test]
    fn what_a_link_lost_agrees_with_its_number() {
        assert_eq!(
            unknown_ids(1).replace('\u{a0}', " "),
            "1 fiche de ce lien n’est pas, ou plus, dans l’atlas. Elle est laissée de côté."
        );
        assert!(unknown_ids(2).contains("Elles sont laissées"));
        assert_eq!(file_name("2026-11-22".parse().ok()), "carnet-atlas-ptce-2026-11-22.json");
    }
}
