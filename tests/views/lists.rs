//! Home, lists, territories, and the two fields that ask for them.

use super::page::{has, has_not, page, page_of};

#[test]
fn home_asks_and_lists() {
    let page = page("./");
    has(
        &page,
        &[
            "<title>Atlas PTCE : qui agit près de chez vous ?</title>",
            "Qui agit près de chez vous ?",
            "role=\"search\"",
            "<label class=\"search-card__label\" for=\"q\">Quoi ?</label>",
            "<a class=\"tile__link\" href=\"theme/textile\">Textile</a><span class=\"tile__count\">1 PTCE</span>",
            "aucun PTCE connu",
            "Tous les thèmes",
            "data-id=\"fil-d-arras\"",
            "href=\"ptce/fil-d-arras\"",
            "data-id=\"def-ptce\"",
            "Pour les collectivités",
            "Un PTCE, c’est quoi ?",
        ],
    );
    // The count of the list, what both fields offer, what becomes of «Autour de moi», the network, a new version.
    assert_eq!(page.matches("role=\"status\"").count(), 6);
    has_not(&page, &["data-id=\"odd-1\""]);
}

#[test]
fn filters_are_read_from_the_address() {
    let page = page("theme/textile?territoire=dep-62");
    has(
        &page,
        &[
            "<title>Textile, Pas-de-Calais – Atlas PTCE</title>",
            "Textile et le reste</h1>",
            "Ce que couvre Textile.",
            "aria-label=\"Retirer le filtre Textile\"",
            "aria-label=\"Retirer le filtre Pas-de-Calais\"",
            "data-id=\"fil-d-arras\"",
            "1 PTCE",
        ],
    );
    has_not(&page, &["data-id=\"sans-rien\"", "class=\"tiles\""]);
    assert_eq!(page.matches(" checked").count(), 2, "{page}");
    // Mobilité would find nothing: it stays, disabled.
    has(&page, &["disabled", "Mobilité et le reste"]);
}

#[test]
fn a_territory_says_where_it_lies() {
    let page = page("territoire/com-62041");
    has(
        &page,
        &[
            "Commune</p>",
            "Arras</h1>",
            "<a class=\"crumbs__link\" href=\"territoire/reg-32\">Hauts-de-France</a>",
            "<a class=\"crumbs__link\" href=\"territoire/dep-62\">Pas-de-Calais</a>",
            "Code INSEE 62041",
            "1 PTCE y est situé ou y agit",
            "data-id=\"fil-d-arras\"",
        ],
    );
}

#[test]
fn the_field_of_words_is_a_combobox_with_a_closed_list() {
    let home = page("./");
    has(
        &home,
        &[
            "<label class=\"search-card__label\" for=\"q\">Quoi ?</label>",
            "id=\"q\" name=\"q\" type=\"text\" role=\"combobox\"",
            "aria-controls=\"q-liste\"",
            "class=\"combobox__options\" id=\"q-liste\" role=\"listbox\" aria-label=\"Suggestions\"></ul>",
        ],
    );
    has_not(&home, &["Effacer la recherche"]);
    let asked = page("./?q=couture");
    has(&asked, &["value=\"couture\"", "aria-label=\"Effacer la recherche\""]);
    has_not(&asked, &["role=\"option\""]);
}

#[test]
fn words_are_answered_from_names_until_the_engine_answers() {
    let page = page("./?q=arras");
    has(
        &page,
        &[
            "<span class=\"results__n\">En cours…</span>",
            "data-id=\"fil-d-arras\"",
            "Le Fil d’<mark>Arras</mark>",
            "La recherche complète arrive.",
            "Voir les résultats",
        ],
    );
    has_not(&page, &["data-id=\"sans-rien\"", "1 PTCE</span>", "Aucun PTCE"]);
}

#[test]
fn the_place_field_is_a_combobox_with_a_closed_list() {
    let home = page("./");
    has(
        &home,
        &[
            "<label class=\"search-card__label\" for=\"ou\">Où ?</label>",
            "id=\"ou\"",
            "role=\"combobox\"",
            "aria-autocomplete=\"list\"",
            "aria-expanded=\"false\"",
            "aria-controls=\"ou-liste\"",
            "class=\"combobox__options\" id=\"ou-liste\" role=\"listbox\" aria-label=\"Lieux proposés\"></ul>",
            "Autour de moi",
        ],
    );
    has_not(&home, &["role=\"option\"", "Retirer le lieu", "aria-activedescendant"]);
    has(&page("territoire/dep-62"), &["value=\"Pas-de-Calais\"", "aria-label=\"Retirer le lieu Pas-de-Calais\""]);
    has(&page("./?territoire=dep-62&territoire=dep-59"), &["value=\"Plusieurs territoires\""]);
    has(&page("./?pres=com-62041"), &["value=\"Arras\""]);
}

#[test]
fn near_a_place_the_page_waits_for_the_engine_with_its_name_and_its_room() {
    let page = page("./?pres=com-62041&rayon=25");
    has(
        &page,
        &[
            "<title>Qui agit près d’Arras ? – Atlas PTCE</title>",
            "Autour d’un lieu</p>",
            "Qui agit près d’Arras ?</h1>",
            "<p class=\"page-head__lead\"></p>",
            "<a href=\"territoire/com-62041\">Voir la page de la commune</a>",
            "aria-label=\"Retirer le filtre Près d’Arras\"",
            "aria-label=\"Retirer le filtre Rayon de 25 km\"",
            "<label class=\"sort__label\" for=\"rayon\">Rayon</label>",
            // What the address asks for is offered even if the list does not have it.
            "<option value=\"25\" selected>25 km</option>",
            "<option value=\"distance\" selected>distance</option>",
            "class=\"skeleton\"",
        ],
    );
    // A commune that only the engine knows.
    has(&self::page("./?pres=com-13055"), &["Qui agit près de … ?</h1>", "value=\"…\""]);
    has_not(&self::page("./"), &["id=\"rayon\""]);
}

#[test]
fn a_territory_says_whom_to_ask() {
    let commune = page("territoire/com-62041");
    has(
        &commune,
        &[
            "Qui agit ici",
            "À qui s’adresser",
            // No record tells of a cell of this région.
            "Hauts-de-France : les sources ne nomment pas de cellule régionale d’animation.",
            "href=\"comprendre/acteurs\"",
            "À proximité",
            "class=\"more-link\" href=\"./?pres=com-62041\">Voir les plus proches",
        ],
    );
    has_not(&page("territoire/dep-62"), &["Voir les plus proches", "À proximité"]);
    has_not(&page("theme/textile?territoire=dep-62"), &["À qui s’adresser", "Qui agit ici"]);
}

#[test]
fn a_chosen_territory_that_the_tree_lacks_stands_above_it_checked() {
    let page = page("./?territoire=com-62041&territoire=dep-59");
    assert_eq!(page.matches(" checked").count(), 2, "{page}");
    has(&page, &["<span class=\"check__label\">Arras</span>", "Ajouter une commune ou une intercommunalité"]);
}

#[test]
fn what_the_address_gets_wrong_is_told() {
    let page = page("./?theme=astrologie&couleur=vert");
    has(&page, &["theme=astrologie", "couleur=vert", "c’est ignoré", "data-id=\"fil-d-arras\""]);
}

#[test]
fn an_empty_list_offers_ways_out() {
    let page = page("theme/mobilite?territoire=dep-62");
    has(
        &page,
        &[
            "Aucun PTCE ne réunit ces filtres",
            "class=\"empty__step\" href=\"territoire/dep-62\"><span>Sans le thème Mobilité</span> <span class=\"empty__count\">1 PTCE</span>",
            "class=\"empty__step\" href=\"./\"><span>Voir tout l’atlas</span> <span class=\"empty__count\">2 PTCE</span>",
        ],
    );
    // Nothing there either.
    has_not(&page, &["Partout en France", "Dans toute la région"]);
}

#[test]
fn an_empty_territory_leads_to_wider_ones() {
    let page = page("theme/textile?territoire=dep-59");
    has(
        &page,
        &["Dans toute la région Hauts-de-France", "href=\"theme/textile?territoire=reg-32\"", "Partout en France"],
    );
}

#[test]
fn long_lists_have_pages() {
    let page = page_of("./?page=2", 30);
    has(
        &page,
        &[
            "aria-label=\"Pages de résultats\"",
            "aria-label=\"Page 2\"",
            "aria-current=\"page\"",
            "start=\"21\"",
            "data-id=\"autre-29\"",
        ],
    );
    has_not(&page, &["data-id=\"fil-d-arras\""]);
}
