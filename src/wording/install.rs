//! What the device says of the app once it is installed, and before: its name, its shortcuts.

words! {
    NAME = "Atlas PTCE";
    DESCRIPTION = "Les pôles territoriaux de coopération économique (PTCE)\u{a0}: qui fait quoi, où, avec qui. Une recherche par thème, par territoire ou par mot.";
    CAPTURE_HOME = "L’accueil\u{a0}: ce que l’on cherche, et où";
    CAPTURE_RESULTS = "Les PTCE d’un thème, avec leurs filtres et leur carte";
    AROUND_ME = "Autour de moi";
    AROUND_ME_TEXT = "Les PTCE les plus proches de votre commune.";
}
