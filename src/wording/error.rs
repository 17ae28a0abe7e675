//! What went wrong, and what the visitor can still do.

use crate::{protocol::EngineFault, route::Notice};

/// Why the engine does not answer.
pub fn fault(fault: &EngineFault) -> String {
    match fault {
        EngineFault::NotStarted => "Le moteur de recherche n’a pas démarré dans ce navigateur.".into(),
        EngineFault::Missing { file, status: 0 } => {
            format!("Le fichier «\u{a0}{file}\u{a0}» n’a pas pu être téléchargé\u{a0}: vérifiez votre connexion.")
        }
        EngineFault::Missing { file, status } => {
            format!("Le fichier «\u{a0}{file}\u{a0}» manque sur le serveur (réponse {status}).")
        }
        EngineFault::Cut { file } => format!("Le fichier «\u{a0}{file}\u{a0}» n’est arrivé qu’en partie."),
        EngineFault::OtherVersion { file } => {
            format!(
                "Le fichier «\u{a0}{file}\u{a0}» est d’une autre version que l’application\u{a0}: rechargez la page."
            )
        }
        EngineFault::Damaged { file } => format!("Le fichier «\u{a0}{file}\u{a0}» est abîmé."),
        EngineFault::Part => {
            "Une partie de l’application n’a pas pu être chargée\u{a0}: vérifiez votre connexion.".into()
        }
        EngineFault::Request => "Le moteur de recherche n’a pas su répondre à cette demande.".into(),
    }
}

/// A part of the address that was left out.
pub fn notice(notice: &Notice) -> String {
    let Notice { name, value } = notice;
    let asked = format!("L’adresse demandait «\u{a0}{name}={value}\u{a0}», que l’atlas ne connaît pas\u{a0}:");
    match name.as_str() {
        "territoire" | "pres" => format!("{asked} aucun territoire officiel n’a ce code."),
        _ => format!("{asked} c’est ignoré."),
    }
}

/// A former code that the address holds, and the territory it leads to.
pub fn moved(from: &str, to: &str) -> String {
    format!("Le code {from} est celui d’une ancienne commune ou d’un arrondissement, aujourd’hui {to}.")
}
