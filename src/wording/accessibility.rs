//! «Accessibilité»: what is aimed at, what was checked and how, what was not, where to turn.
//! The version it names is held by a test in the browser (`tests/browser/accessibility.test.mjs`).

words! {
    IN_FOOT = "Accessibilité\u{a0}: non audité";
    EYEBROW = "À propos";
    TITLE = "Accessibilité";
    LEAD = "Ce qui est fait pour que chacun puisse se servir de l’atlas, ce qui a été vérifié, et ce qui ne l’a pas été.";
    AIM = "L’engagement";
    AIM_TEXT = "L’atlas doit servir sans souris, sans voir l’écran, agrandi, en couleurs claires, sombres ou choisies par vous, sur un téléphone ancien comme sur un grand écran. Il vise le niveau AA des règles internationales WCAG 2.2 et du référentiel français, le RGAA 4.1.";
    STATE = "L’état de conformité n’est pas établi";
    STATE_TEXT = "Aucun audit n’a été mené\u{a0}: les 106 critères du RGAA 4.1 n’ont pas été relevés un à un. Cette page ne donne donc aucun taux, et n’est pas une déclaration de conformité. Elle dit seulement ce qui suit.";
    TESTED = "Ce que des tests vérifient à chaque version";
    TESTED_WITH = "Avec axe-core 4.14.1, dans le Chromium de la machine qui les lance, par la commande «\u{a0}cargo xtask test\u{a0}» du projet.";
    SEEN = "Ce qui a été regardé à l’œil";
    NOT_CHECKED = "Ce qui n’a pas été vérifié";
    NOT_CONFORM = "Ce qui n’est pas conforme, ou reste à améliorer";
    REPORT = "Signaler une difficulté";
    REPORT_TO = "Écrivez à\u{20}";
    REPORT_COPY = "Adressez-vous à qui vous a donné cet atlas.";
    REPORT_WHAT = "Dites à quelle adresse vous étiez, ce que vous vouliez faire et ce qui vous a arrêté, et avec quel outil si vous le voulez bien. Il n’y a rien à dire de vous.";
}

/// What tests check.
pub const TESTS: [&str; 7] = [
    "Les règles automatiques d’axe-core pour les niveaux A et AA des WCAG 2.0 à 2.2, et ses bonnes pratiques, sur chaque page et chacun de ses états\u{a0}: accueil, résultats, aucune réponse, suggestions ouvertes, filtres, carte, fiches, guide, erreurs.",
    "Chaque état à 360 et à 1280 pixels de large, en clair, en sombre et en couleurs forcées\u{a0}; les résultats et les fiches aussi sur papier.",
    "Rien ne dépasse de l’écran à 320 pixels de large, ce qui est aussi un agrandissement de 400\u{a0}%, ni avec un texte deux fois plus grand.",
    "Au clavier seul\u{a0}: chercher, filtrer, ouvrir une fiche, revenir\u{a0}; choisir un lieu, lire ce qui est proche\u{a0}; parcourir la carte. Le focus reste visible.",
    "En couleurs forcées, les champs, les boutons et ce qui a le focus gardent un contour.",
    "Quand vous demandez moins de mouvement, rien ne bouge.",
    "Ce qui change est annoncé en une phrase courte, une fois, et pas à chaque lettre.",
];

/// What was looked at.
pub const LOOKED_AT: [&str; 2] = [
    "Des captures d’écran des pages, à 360 et à 1280 pixels de large, en clair et en sombre.",
    "Les contrastes de chaque couleur sur chaque fond, mesurés\u{a0}: au moins 4,5 pour le texte, 3 pour les bords et le focus.",
];

/// What was not checked.
pub const UNCHECKED: [&str; 4] = [
    "Les 106 critères du RGAA 4.1. Des tests automatiques n’en voient qu’une partie.",
    "Les lecteurs d’écran\u{a0}: NVDA, JAWS, VoiceOver, TalkBack, Orca. Aucun n’a servi.",
    "Firefox et Safari, la commande vocale, la loupe, la plage braille.",
    "L’usage par des personnes handicapées. C’est ce qui manque le plus.",
];

/// What is known not to conform, or to be weak.
pub const WEAK: [&str; 2] = [
    "Sur la carte, les points des sièges ne s’atteignent pas au clavier. La liste des résultats mène aux mêmes fiches, et «\u{a0}Voir en tableau\u{a0}» dit ce que dit la carte.",
    "Les noms écrits sur la carte sont très petits\u{a0}: 9 à 12 pixels tant que vous n’agrandissez pas. Le tableau est de la taille du texte.",
];
