//! The home page.

use super::count;

words! {
    EYEBROW = "L’atlas des pôles territoriaux de coopération économique";
    QUESTION = "Qui agit près de chez vous\u{a0}?";
    TITLE = "Atlas PTCE\u{a0}: qui agit près de chez vous\u{a0}?";
    LEAD = "Un PTCE réunit associations, entreprises, collectivités et habitants pour répondre aux besoins d’un territoire. Cherchez un besoin, un thème, un lieu.";
    TRIES = "Par exemple\u{a0}:\u{20}";
    BY_THEME = "Par thème";
    ALL_THEMES = "Tous les thèmes";
    BY_PLACE = "Par territoire";
    EVERYONE = "Tous les PTCE de l’atlas";
    FOR_COLLECTIVITES = "Pour les collectivités";
    FOR_COLLECTIVITES_TEXT = "Prêter un local, financer l’animation, entrer au capital d’une coopérative\u{a0}: ce que chaque échelon peut faire, et qui l’a déjà fait.";
    LEVERS = "Ce que d’autres ont fait, levier par levier";
    PANORAMA = "Le panorama des PTCE";
    REASONS = "Les raisons d’agir";
    APPLY = "Le parcours d’une candidature";
    WHAT_IS = "Un PTCE, c’est quoi\u{a0}?";
    WHAT_IS_TEXT = "Un pôle territorial de coopération économique (PTCE) réunit, sur un même territoire, des structures de l’économie sociale et solidaire (ESS), des entreprises, des collectivités, des chercheurs. Ensemble, ils portent des projets durables, utiles aux habitants. La loi du 31 juillet 2014 le définit.";
    WHAT_IS_MORE = "Comprendre les PTCE";
}

/// Everyday words to try.
pub const EXAMPLES: [&str; 4] = ["vélo", "cantine", "couture", "réparer"];

/// «12 PTCE» on a tile, or that there is none yet.
pub fn tile(n: u32, singular: &str, plural: &str) -> String {
    if n == 0 { format!("aucun {singular} connu") } else { count(n, singular, plural) }
}
