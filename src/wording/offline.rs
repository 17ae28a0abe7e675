//! «Hors ligne»: what the device keeps of the atlas, new versions, the installation, starting anew.

use super::count::{count, grouped};
use crate::offline::{Check, Failure, Keeping};

words! {
    TITLE = "Hors ligne";
    EYEBROW = "Sans réseau";
    LEAD = "Après une première visite, tout l’atlas s’ouvre sans réseau\u{a0}: les fiches, la recherche, les filtres, la carte et les communes.";
    HERE = "Sur cet appareil";
    VERSION = "Version de l’atlas";
    DATA = "Date des données";
    SIZE = "Place prise";
    NONE = "rien encore";
    CHECK = "Chercher une nouvelle version";
    MEND = "Réparer";
    INSTALL = "Installer l’atlas";
    INSTALL_WHY = "Installé, l’atlas a son icône parmi vos applications et s’ouvre dans sa propre fenêtre. Rien d’autre ne change\u{a0}: pas de compte, pas de suivi, pas de notification.";
    INSTALL_NOW = "Installer";
    INSTALL_BY_HAND = "Sur iPhone et iPad\u{a0}: touchez «\u{a0}Partager\u{a0}», puis «\u{a0}Sur l’écran d’accueil\u{a0}».";
    INSTALL_ELSEWHERE = "Ce navigateur ne le propose pas ici, ou pas encore. Cherchez «\u{a0}Installer\u{a0}» ou «\u{a0}Ajouter à l’écran d’accueil\u{a0}» dans son menu.";
    INSTALLED = "L’atlas est installé sur cet appareil.";
    NEWS = "Ce qui a changé depuis votre dernière visite";
    NO_NEWS_YET = "C’est la première version des données que cet appareil voit. Quand elles changeront, vous lirez ici ce qui est nouveau.";
    ADDED = "Fiches nouvelles";
    CHANGED = "Fiches modifiées";
    REMOVED = "Fiches retirées";
    RESET = "Réinitialiser";
    RESET_WHY = "Si l’atlas se comporte mal, faites-lui tout oublier de ce qu’il garde sur cet appareil, ses fichiers et vos réglages\u{a0}: il revient ensuite du réseau. Votre carnet reste.";
    RESET_CUT = "Attendez d’avoir du réseau\u{a0}: sans lui, l’atlas ne pourrait pas revenir.";
    RESET_NOW = "Tout oublier et recommencer";
    PRIVATE = "Rien de ce que vous cherchez ou notez ne quitte cet appareil.";
    NEW_VERSION = "Nouvelle version disponible";
    RELOAD = "Recharger";
    LATER = "Plus tard";
    CUT = "Sans réseau";
    HINT = "Gardez l’atlas sur cet appareil\u{a0}: il s’ouvre aussi sans réseau.";
    HINT_NEVER = "Ne plus proposer";
}

/// What the device keeps, in a sentence.
pub fn keeping(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::Unknown => "Un instant\u{a0}: on regarde ce que cet appareil garde de l’atlas.",
        Keeping::Unsupported => {
            "Ce navigateur ne peut pas garder l’atlas à cette adresse. Il faut du réseau à chaque visite."
        }
        Keeping::Refused => {
            "Ce navigateur a refusé de garder l’atlas\u{a0}: navigation privée, ou réglage des données de sites. Il faut du réseau à chaque visite."
        }
        Keeping::Going => "Les fichiers arrivent. Laissez cette page ouverte un instant.",
        Keeping::Failed(Failure::Place) => {
            "Pas encore prêt\u{a0}: cet appareil n’a plus assez de place pour les fichiers de l’atlas. Libérez-en, puis rechargez la page."
        }
        Keeping::Failed(Failure::Other) => {
            "Pas encore prêt\u{a0}: le site envoie un fichier qui n’est pas celui de cette version. Une mise en ligne est peut-être en cours\u{a0}: rechargez la page dans quelques minutes."
        }
        Keeping::Failed(Failure::Network) => {
            "Pas encore prêt\u{a0}: le réseau s’est coupé avant que tous les fichiers soient là. Ceux qui sont arrivés sont gardés\u{a0}; rechargez la page quand il revient."
        }
        Keeping::Ready => "Prêt\u{a0}: tout l’atlas s’ouvre sans réseau.",
        Keeping::Damaged => {
            "Incomplet\u{a0}: des fichiers manquent ou sont abîmés. Avec du réseau, l’atlas peut les reprendre."
        }
    }
}

/// What the search for a new version gave; empty when none was made.
pub fn check(check: Check) -> &'static str {
    match check {
        Check::None => "",
        Check::Going => "On regarde…",
        Check::Current => "C’est la dernière version.",
        Check::Found => "Une nouvelle version arrive.",
        Check::Unreachable => "Le site ne répond pas. Réessayez quand le réseau revient.",
    }
}

/// «Depuis les données du 12 novembre 2026…»; nothing changed in the records when `none`.
pub fn since(date: &str, none: bool) -> String {
    match none {
        true => format!("Depuis les données du {date}, aucune fiche n’a changé."),
        false => format!("Depuis les données du {date}\u{a0}:"),
    }
}

/// «5,1 Mo, 31 fichiers»; megabytes of a million bytes.
pub fn size(bytes: u64, files: u32) -> String {
    let tenths = u32::try_from((bytes + 50_000) / 100_000).unwrap_or(u32::MAX);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    format!("{},{tenth}\u{a0}Mo, {}", grouped(whole), count(files, "fichier", "fichiers"))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        assert_eq!(size(5_123_456, 31), "5,1\u{a0}Mo, 31\u{a0}fichiers");
        assert_eq!(size(49_999, 1), "0,0\u{a0}Mo, 1\u{a0}fichier");
        assert_eq!(size(1_999_999, 2), "2,0\u{a0}Mo, 2\u{a0}fichiers");
    }
}
