//! «À propos des données» and the settings.

use super::{in_words, records};
use crate::domain::Dataset;

words! {
    EYEBROW = "À propos";
    TITLE = "À propos des données";
    LEAD = "D’où vient chaque fait, de quand il date, et ce qu’il vaut.";
    CONTENT = "Ce que l’atlas contient";
    SOURCES = "Les documents";
    SOURCES_LEAD = "Tout vient de ces documents, et de rien d’autre. Un fait a pu changer depuis leur date.";
    DOCUMENT = "Document";
    PUBLISHER = "Éditeur";
    NATURE = "Nature";
    DATE = "Date";
    LINES = "Lignes";
    METHOD = "Comment c’est fait";
    METHOD_SOURCE = "Chaque valeur porte sa propre source\u{a0}: le document et ses lignes, numérotés au bas de la fiche. Les phrases sont rédigées pour l’atlas\u{a0}; la seule citation est l’article 9 de la loi du 31 juillet 2014.";
    METHOD_UNKNOWN = "Ce qu’aucun document ne dit reste inconnu, et la fiche l’écrit. Quand les documents se contredisent, les versions sont montrées côte à côte.";
    METHOD_PLACE = "Le siège d’un pôle et sa zone d’action sont deux choses. Un point sur une carte est le centre de la commune du siège, jamais le centre d’un territoire.";
    GRADES = "Ce que vaut une valeur";
    EXPLICIT = "Rien de plus";
    EXPLICIT_MEANS = "Les lignes citées le disent.";
    FROM_NAME_MEANS = "On ne le sait que par son nom.";
    INFERRED_MEANS = "Une lecture vraisemblable, à prendre comme telle.";
    LICENCE = "Licence et crédits";
    REUSE = "Vous pouvez réutiliser ces données en citant leur source et leur date, sous\u{20}";
    REPORT = "Signaler une erreur";
    REPORT_TO = "Écrivez à\u{20}";
    REPORT_COPY = "Copiez l’adresse de la fiche et dites ce qui est faux, avec le document qui le prouve, à qui vous a donné cet atlas.";
    SETTINGS = "Réglages";
    SLASH_HINT = "La touche «\u{a0}/\u{a0}» mène au champ de recherche. Ctrl + K y mène toujours.";
    PRIVACY = "Vie privée";
    PRIVACY_TEXT = "La recherche se fait dans votre navigateur. Rien de ce que vous tapez n’est envoyé, aucun cookie n’est déposé, aucun autre site n’est appelé.";
}

/// The setting of the «/» shortcut.
pub const SLASH: &str = "Raccourci\u{a0}/";

/// «161 fiches, version du 22 novembre 2026.»
pub fn holds(n: u32, dataset: &Dataset) -> String {
    format!("{}, version du {}.", records(n), in_words(dataset.version))
}
