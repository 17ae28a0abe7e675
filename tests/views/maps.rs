//! The map of the lists, and that of a record.

use super::page::{has, has_not, mapped, page};

#[test]
fn home_shows_a_map_and_the_same_as_a_table() {
    let page = mapped("./");
    has(
        &page,
        &[
            "role=\"group\" aria-label=\"Carte des PTCE\"",
            "aria-label=\"Hauts-de-France, 2 PTCE\"",
            "class=\"map__land map__land--some\"",
            "class=\"map__line map__line--departement\"",
            "aria-label=\"Le Fil d’Arras, Arras (Pas-de-Calais)\"",
            "Sans siège connu : <a href=\"ptce/sans-rien\">Sans rien</a>",
            "Voir en tableau",
            "<a href=\"territoire/reg-32\">Hauts-de-France</a></th><td class=\"table__num\">2</td>",
            "IGN Admin Express, INSEE, La Poste – Licence Ouverte",
        ],
    );
    assert_eq!(page.matches("tabindex=\"0\"").count(), 1, "{page}");
}

#[test]
fn a_map_opens_on_the_territory_that_is_asked_for() {
    let page = mapped("territoire/reg-32");
    has(
        &page,
        &[
            "aria-label=\"Pas-de-Calais, 1 PTCE\" aria-pressed=\"false\"",
            "aria-label=\"Nord, 1 PTCE\"",
            "map__land--open",
            "France entière",
        ],
    );
    has_not(&page, &["aria-label=\"Hauts-de-France, 2 PTCE\""]);
    // A commune lies in a département, which fills the map without being chosen.
    has(&mapped("territoire/com-62041"), &["aria-label=\"Pas-de-Calais, 1 PTCE\" aria-pressed=\"false\""]);
    has(&mapped("territoire/dep-62"), &["aria-label=\"Pas-de-Calais, 1 PTCE\" aria-pressed=\"true\""]);
}

#[test]
fn a_dataset_without_map_says_so_and_keeps_its_table() {
    let page = page("./");
    has(
        &page,
        &["La carte n’a pas pu s’ouvrir", "Voir en tableau", "href=\"territoire/reg-32\">Hauts-de-France</a></th>"],
    );
    has_not(&page, &["aria-label=\"Carte des PTCE\"", "class=\"map__ground\""]);
}

#[test]
fn a_ptce_shows_where_it_sits() {
    has(
        &mapped("ptce/fil-d-arras"),
        &["role=\"img\" aria-label=\"Carte de France : siège à Arras\"", "class=\"map__mark\""],
    );
    has_not(&mapped("ptce/sans-rien"), &["map--locator"]);
}
