//! Every route rendered to HTML, without a browser, on a dataset small enough to be read here.
#![cfg(feature = "ssr")]

mod dataset;
mod inspire;
mod lists;
mod maps;
mod notebook;
mod page;
mod pictures;
mod records;

use page::{has, has_not, page};

#[test]
fn every_route_has_one_title_one_heading_and_the_ways_around() {
    for address in [
        "./",
        "theme/textile",
        "territoire/dep-62",
        "territoire/com-62041",
        "./?kind=definition",
        "./?theme=textile&theme=mobilite",
        "ptce/fil-d-arras",
        "ptce/sans-rien",
        "savoir/def-ptce",
        "savoir/c-date",
        "savoir/odd-1",
        "comprendre",
        "comprendre/candidater",
        "comprendre/acteurs",
        "a-propos",
        "accessibilite",
        "hors-ligne",
        "s-inspirer",
        "s-inspirer?levier=lev-rien",
        "s-inspirer/rien-de-tel",
        "carnet",
        "comparer",
        "comparer?ids=fil-d-arras,sans-rien",
        "comparer?ids=fil-d-arras,def-ptce,nulle-part",
        "panorama",
        "chronologie",
        "chronologie?quoi=definition&de=2014&a=2015",
        "ptce/inconnu",
        "nulle/part",
    ] {
        let page = page(address);
        for (tag, times) in [("<title>", 1), ("<h1 ", 1), ("<main ", 1), ("<header class=\"masthead\"", 1)] {
            assert_eq!(page.matches(tag).count(), times, "{tag} of {address}:\n{page}");
        }
        has(&page, &["Atlas PTCE", "aria-label=\"Accès rapide\"", ">Contenu</a>", ">Recherche</a>", "id=\"titre\""]);
        // Under a `<base>`, an address that starts with a slash or a bare anchor leaves the page; an icon is of the page.
        has_not(&page, &["href=\"/", "<a href=\"#", "href=\"\""]);
    }
}

#[test]
fn a_record_that_does_not_exist_says_so() {
    has(&page("ptce/inconnu"), &["Cette fiche n’existe pas", "« ptce/inconnu »", "Chercher dans l’atlas"]);
    // It exists, at another address.
    has(&page("savoir/fil-d-arras"), &["href=\"ptce/fil-d-arras\""]);
    has(&page("nulle/part"), &["Cette page n’existe pas", "nulle/part"]);
}

#[test]
fn the_guide_draws_from_the_records() {
    let page = page("comprendre");
    has(&page, &["href=\"savoir/def-ptce\"", "Un PTCE est un pôle.", "comprendre#source-1", "aria-current=\"page\""]);
}

#[test]
fn the_data_page_names_documents_grades_and_licence() {
    let page = page("a-propos");
    has(
        &page,
        &[
            "5 fiches, version du 22 novembre 2026.",
            "La carte commentée",
            "99",
            "D’après le seul nom du pôle",
            "Licence Ouverte 2.0",
            "role=\"switch\"",
        ],
    );
}
