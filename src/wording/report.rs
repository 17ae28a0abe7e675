//! «Signaler ou compléter»: what is asked of the reader, and the message that is made of it.

use super::in_words;
use crate::domain::PartialDate;

words! {
    TITLE = "Signaler ou compléter";
    SUMMARY = "Une erreur, un oubli\u{a0}? Écrivez-le";
    BEGUN = "Votre message commencé vous attend ici";
    KEPT = "Votre message reste sur cet appareil, même sans réseau, tant que vous ne l’effacez pas.";
    WHAT = "De quoi s’agit-il\u{a0}?";
    TEXT = "Votre message";
    TEXT_HINT = "Des structures et des fonctions, pas de nom de personne, d’adresse personnelle ni de téléphone.";
    SOURCE = "D’où le savez-vous\u{a0}?";
    SOURCE_HINT = "Un document et sa page, un site, votre structure\u{a0}: sans source, rien n’entre dans l’atlas.";
    MAIL = "Préparer le courriel";
    COPY = "Copier le texte";
    ERASE = "Effacer";
    COPIED = "Texte copié";
    NOT_COPIED = "Le navigateur a refusé\u{a0}: sélectionnez le texte et copiez-le à la main.";
    READY = "Le message tel qu’il partira";
    TO_CONTACT = "Rien ne part d’ici\u{a0}: votre messagerie s’ouvre, et vous envoyez.";
    TO_NOBODY = "Rien ne part d’ici\u{a0}: votre messagerie s’ouvre sans destinataire. Adressez le message à la CRESS de votre région ou à qui vous a fait connaître l’atlas\u{a0}:";
    TOO_LONG = "Ce message est long pour certaines messageries\u{a0}: copiez-le plutôt.";
}

/// What a message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Something is wrong or no longer so.
    #[default]
    Wrong,
    /// Something is missing.
    Missing,
    /// Anything else.
    Other,
}

impl About {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::Wrong, Self::Missing, Self::Other];

    /// As it is offered, and as the message tells it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Wrong => "Une information fausse ou dépassée",
            Self::Missing => "Une information qui manque",
            Self::Other => "Autre chose",
        }
    }
}

/// The record that a message is about.
pub struct Subject<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its id.
    pub id: &'a str,
    /// The address of its page.
    pub address: &'a str,
}

/// The subject of the message, in one line.
pub fn subject(record: &Subject, about: About) -> String {
    format!("Atlas PTCE – {}\u{a0}: {}", record.title, about.label().to_lowercase())
}

/// The message: what the reader wrote, and what it takes to find the record again, with the date of the data.
pub fn message(record: &Subject, data: PartialDate, about: About, text: &str, source: &str) -> String {
    let source = if source.trim().is_empty() { "non indiquée" } else { source.trim() };
    format!(
        "Bonjour,\n\n{}\u{a0}:\n{}\n\nSource\u{a0}: {source}\n\n---\nFiche\u{a0}: {} ({})\nAdresse\u{a0}: {}\nDonnées du {}\n",
        about.label(),
        text.trim(),
        record.title,
        record.id,
        record.address,
        in_words(data),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_tells_what_was_written_and_of_which_record() {
        let record = Subject { title: "ALISS", id: "aliss", address: "https://atlas.example/ptce/aliss" };
        let data = "2026-11-22".parse().unwrap_or_else(|_| unreachable!("a date"));
        let message = message(&record, data, About::Missing, " Il a déménagé. ", "");
        assert!(message.contains("Une information qui manque\u{a0}:\nIl a déménagé.\n"), "{message}");
        assert!(message.contains("Source\u{a0}: non indiquée"), "{message}");
        assert!(
            message.contains("Fiche\u{a0}: ALISS (aliss)\nAdresse\u{a0}: https://atlas.example/ptce/aliss"),
            "{message}"
        );
        assert_eq!(subject(&record, About::Other), "Atlas PTCE – ALISS\u{a0}: autre chose");
    }
}
