//! The list that other sites show in a frame, and the page that makes it.

words! {
    OPEN = "Ouvrir dans l’atlas";
    NEW_TAB = "(nouvel onglet)";
    EYEBROW = "Sur votre site";
    TITLE = "Intégrer une liste à votre site";
    LEAD = "Une liste de l’atlas, choisie par thème et par territoire, dans une page de votre collectivité, de votre réseau ou de votre association. Elle se met à jour avec l’atlas, sans cookie ni suivi.";
    CHOICE = "Ce que montre la liste";
    WORDS = "Mots cherchés";
    WORDS_HINT = "Facultatif\u{a0}: «\u{a0}vélo\u{a0}», «\u{a0}cantine\u{a0}».";
    THEME = "Thème";
    EVERY_THEME = "Tous les thèmes";
    TERRITORY = "Territoire";
    EVERYWHERE = "Tous les territoires";
    HEIGHT = "Hauteur";
    CODE = "Le code à copier";
    CODE_HINT = "À coller dans votre page, là où la liste doit paraître (bloc «\u{a0}HTML\u{a0}» ou «\u{a0}code personnalisé\u{a0}»).";
    COPY = "Copier le code";
    COPIED = "Code copié";
    NOT_COPIED = "Le navigateur a refusé\u{a0}: sélectionnez le code et copiez-le à la main.";
    PREVIEW = "L’aperçu";
    PREVIEW_CUT = "L’aperçu demande le réseau. Le code, lui, est déjà le bon.";
    PREVIEW_OF = "Aperçu de la liste";
    FRAME_LEAD = "Une liste de l’atlas des PTCE, faite pour la page d’un autre site\u{a0}: chaque fiche s’ouvre dans l’atlas.";
    IN_FOOT = "Intégrer à votre site";
}

/// «600 pixels», a height.
pub fn height(pixels: u32) -> String {
    format!("{pixels} pixels")
}

/// The title of the frame, for those who hear it: what the list shows.
pub fn frame_title(list: &str) -> String {
    format!("Atlas PTCE\u{a0}: {list}")
}
