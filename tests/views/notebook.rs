//! The notebook and the comparison, as they stand before anyone's device is known, and of what addresses list.

use super::page::{has, has_not, page};

#[test]
fn the_page_of_the_notebook_knows_no_notebook() {
    let page = page("carnet");
    has(&page, &["<title>Carnet – Atlas PTCE</title>", "Votre carnet s’ouvre ici :"]);
    has_not(&page, &["class=\"entry", "class=\"dossier\"", "Votre carnet est vide", "Importer un carnet"]);
}

#[test]
fn a_record_can_be_kept_from_its_page_and_from_lists() {
    for address in ["ptce/fil-d-arras", "savoir/def-ptce", ""] {
        has(&page(address), &["aria-pressed=\"false\"", "Ajouter au carnet", "Dans le carnet"]);
    }
    has(&page(""), &["<span class=\"vh\"> : Le Fil d’Arras</span>"]);
}

#[test]
fn a_shared_list_shows_what_is_known_and_counts_the_rest() {
    let page = page("carnet?ids=fil-d-arras,nulle-part,A+B");
    has(
        &page,
        &[
            "Liste partagée",
            "href=\"ptce/fil-d-arras\"",
            "2 fiches de ce lien ne sont pas, ou plus, dans l’atlas.",
            "Ajouter à mon carnet",
            "class=\"dossier\"",
            "On y recoud des vêtements.",
            "carnet?ids=fil-d-arras",
        ],
    );
    has_not(&page, &["ptce/nulle-part", "class=\"dossier__note\""]);
    has(&self::page("carnet?ids=nulle-part"), &["Aucune fiche de ce lien n’est dans l’atlas."]);
}

#[test]
fn two_ptce_stand_side_by_side_with_their_sources() {
    let page = page("comparer?ids=fil-d-arras,sans-rien");
    has(
        &page,
        &[
            "role=\"table\"",
            "href=\"ptce/fil-d-arras\">Le Fil d’Arras</a>",
            "association",
            "L’Aiguille",
            "Lauréat en juillet 2021.",
            "D’après le seul nom du pôle",
            "comparer?ids=fil-d-arras,sans-rien#source-1",
            "Les sources ne leur donnent aucun thème commun à tous.",
            "Retirer",
        ],
    );
    assert!(page.matches("Non renseigné dans les sources").count() >= 7, "{page}");
}

#[test]
fn what_cannot_be_compared_is_said_and_something_else_can_be_chosen() {
    for (address, told) in [
        ("comparer", "Choisissez au moins deux PTCE"),
        ("comparer?ids=fil-d-arras", "Choisissez au moins deux PTCE"),
        ("comparer?ids=fil-d-arras,def-ptce", "Une fiche de ce lien n’est pas un PTCE"),
        ("comparer?ids=fil-d-arras,def-ptce,x,A+B", "3 fiches de ce lien ne sont pas des PTCE"),
    ] {
        let page = page(address);
        has(&page, &[told, "<option value=\"sans-rien\">Sans rien</option>"]);
        has_not(&page, &["role=\"table\""]);
    }
}
