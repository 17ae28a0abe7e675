//! The pages of records.

use super::page::{has, has_not, page};

#[test]
fn a_ptce_says_what_is_known_and_whence() {
    let page = page("ptce/fil-d-arras");
    has(
        &page,
        &[
            "<title>Le Fil d’Arras – Atlas PTCE</title>",
            "On y recoud des vêtements.",
            "href=\"ptce/fil-d-arras#source-1\"",
            "id=\"source-1\"",
            "La carte commentée",
            "Le réseau régional",
            "document non daté, ligne 5",
            "50° 17′ N · 2° 47′ E",
            "imprimé « ARRAS (62) »",
            "Artois <span class=\"facts__hint\">lue comme : <a href=\"territoire/dep-62\">Pas-de-Calais</a></span>",
            "Lauréat, juillet 2021",
            "« recoudre »",
            "d’après le seul nom",
            "Probable : déduit, aucun document ne le prouve",
            "<bdi>Le Filموd’Arras</bdi>",
            "Les sources divergent",
            "2013 ou 2014 ?",
            "Selon la carte, 2014.",
            "href=\"savoir/def-ptce\"",
            "Copier le lien",
        ],
    );
}

#[test]
fn a_ptce_leads_to_those_that_are_like_it_and_says_why() {
    let page = page("ptce/fil-d-arras");
    has(
        &page,
        &[
            "<h2 class=\"block__title\" id=\"h-proches\">Démarches proches</h2>",
            "class=\"card__link\" href=\"ptce/sans-rien\">Sans rien</a>",
            "Nord, à 34 km",
            "Même thème : Textile<",
            "Thème commun probable : Culture<",
            "Mots communs : vêtements, aiguille<",
            "class=\"more-link\" href=\"./?pres=com-62041\">Qui agit près d’Arras ?",
            "class=\"more-link\" href=\"comparer?ids=fil-d-arras,sans-rien\">",
            " Comparer avec ce PTCE</a>",
        ],
    );
    assert_eq!(page.matches("class=\"card\"").count(), 1, "{page}");
    has_not(&self::page("ptce/sans-rien"), &["h-proches", "class=\"card\""]);
}

#[test]
fn a_ptce_can_be_compared_and_knowledge_cannot() {
    has(
        &page("ptce/sans-rien"),
        &["class=\"actions__item\" href=\"comparer?ids=sans-rien\">", "<span>Comparer</span>"],
    );
    has_not(&page("savoir/c-date"), &["comparer?ids="]);
}

#[test]
fn what_no_document_says_is_said_to_be_unknown() {
    let page = page("ptce/sans-rien");
    has(&page, &["Siège non renseigné dans les sources", "href=\"territoire/dep-59\">Nord</a>"]);
    assert!(page.matches("Non renseigné dans les sources").count() >= 6, "{page}");
    has_not(&page, &["class=\"coords\"", "Les sources divergent"]);
}

#[test]
fn a_contradiction_shows_its_versions_side_by_side() {
    has(
        &page("savoir/c-date"),
        &["class=\"positions\"", "Selon la carte, 2013.", "Selon la carte, 2014.", "Divergence</p>"],
    );
}
