//! Every route rendered to HTML, without a browser, on a dataset small enough to be read here.
#![cfg(feature = "ssr")]

use atlas_ptce::{
    catalogue::Catalogue,
    domain::{
        Citation, Claim, Dataset, Grade, Kind, PartialDate, Proximity, Record, Similar, Source, StatusTerm, Territory,
        Theme, Vocabulary,
        record::{Area, Carrier, Name, NameSort, Position, Seat, Status, ThemeTag},
    },
    geo::Point,
    outlines::{Outlines, Survey, Surveyed},
    ui::{AtlasData, Drawing, render_to_html},
};
use std::{str::FromStr, sync::Arc};

/// An id, a code or a date that is written here, so that it must be right.
fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// A claim that lines of the only source make.
fn claim<T>(value: T, grade: Grade, line: u32) -> Claim<T> {
    Claim {
        value,
        grade,
        note: None,
        sources: vec![Citation { source: id("carte"), first: line, last: line, seal: None }],
    }
}

fn sure<T>(value: T, line: u32) -> Claim<T> {
    claim(value, Grade::Explicit, line)
}

fn theme(name: &str, short: &str, main: bool) -> Theme {
    Theme {
        id: id(name),
        label: format!("{short} et le reste"),
        short: short.into(),
        icon: "leaf".into(),
        family: name.into(),
        main,
        definition: format!("Ce que couvre {short}."),
    }
}

fn kind(name: &str, label: &str, plural: &str, hidden: bool) -> Kind {
    Kind { id: id(name), label: label.into(), plural: plural.into(), hidden, weight: 1.0 }
}

fn territory(code: &str, name: &str, within: &[&str]) -> Territory {
    Territory {
        code: id(code),
        name: name.into(),
        within: within.iter().map(|code| id(code)).collect(),
        centre: None,
        postal_codes: Vec::new(),
    }
}

fn vocabulary() -> Vocabulary {
    Vocabulary {
        dataset: Dataset {
            title: "Atlas d’essai".into(),
            version: id("2026-11-22"),
            licence: "Licence Ouverte 2.0".into(),
            licence_address: "https://example.org/licence".into(),
            credits: vec!["Le réseau".into()],
            contact: String::new(),
        },
        themes: vec![
            theme("textile", "Textile", true),
            theme("mobilite", "Mobilité", true),
            theme("culture", "Culture", false),
        ],
        kinds: vec![
            kind("ptce", "PTCE", "PTCE", false),
            kind("definition", "Définition", "Définitions", false),
            kind("divergence", "Divergence", "Divergences", false),
            kind("odd", "ODD", "ODD", true),
        ],
        statuses: vec![StatusTerm { id: id("laureat"), label: "Lauréat".into(), definition: "Retenu.".into() }],
        sources: vec![Source {
            id: id("carte"),
            file: "carte.txt".into(),
            title: "La carte commentée".into(),
            publisher: "Le réseau régional".into(),
            nature: "carte".into(),
            date: None,
            date_in_words: "document non daté".into(),
            lines: 99,
        }],
        territories: vec![
            territory("reg-32", "Hauts-de-France", &[]),
            territory("dep-59", "Nord", &["reg-32"]),
            territory("dep-62", "Pas-de-Calais", &["reg-32"]),
            territory("com-62041", "Arras", &["reg-32", "dep-62"]),
        ]
        .into_iter()
        .collect(),
        thesaurus: Vec::new(),
    }
}

/// A PTCE with most of what one can have.
fn full() -> Record {
    let mut record = Record::new(id("fil-d-arras"), id("ptce"), "Le Fil d’Arras".into());
    let name = |text: &str, sort| sure(Name { text: text.into(), sort }, 1);
    record.names = vec![name("Le Fil d’Arras", NameSort::Main), name("Le Filموd’Arras", NameSort::Misprint)];
    record.summary = vec![sure("On y recoud des vêtements.".into(), 2)];
    record.carriers =
        vec![sure(Carrier { name: "L’Aiguille".into(), form: Some("association".into()), actor: None }, 3)];
    record.seats = vec![sure(
        Seat {
            commune: id("com-62041"),
            name: "Arras".into(),
            departement: "Pas-de-Calais".into(),
            point: Point::new(50.29, 2.78).ok(),
            printed: Some("ARRAS (62)".into()),
        },
        3,
    )];
    record.areas = vec![claim(Area { label: "Artois".into(), codes: vec![id("dep-62")] }, Grade::Inferred, 4)];
    let status = Status { status: id("laureat"), date: Some(id("2021-07")), text: "Lauréat en juillet 2021.".into() };
    record.statuses = vec![sure(status, 5)];
    let tag = |theme: &str, words: Option<&str>| ThemeTag { theme: id(theme), words: words.map(Into::into) };
    record.themes = vec![sure(tag("textile", Some("recoudre")), 2), claim(tag("culture", None), Grade::FromName, 1)];
    record.divergences = vec![id("c-date")];
    record.related = vec![id("def-ptce")];
    record
}

/// A PTCE of which nothing is known but its name and its département.
fn bare() -> Record {
    let mut record = Record::new(id("sans-rien"), id("ptce"), "Sans rien".into());
    record.names = vec![sure(Name { text: "Sans rien".into(), sort: NameSort::Main }, 9)];
    record.territories = vec![sure(id("dep-59"), 9)];
    record
}

fn knowledge() -> Vec<Record> {
    let mut definition = Record::new(id("def-ptce"), id("definition"), "Ce qu’est un PTCE".into());
    definition.summary = vec![sure("Un PTCE est un pôle.".into(), 20)];
    definition.date = PartialDate::from_str("2014-07-31").ok();
    let mut divergence = Record::new(id("c-date"), id("divergence"), "2013 ou 2014 ?".into());
    let position =
        |value: &str, line| sure(Position { value: value.into(), text: format!("Selon la carte, {value}.") }, line);
    divergence.positions = vec![position("2013", 30), position("2014", 31)];
    vec![definition, divergence, Record::new(id("odd-1"), id("odd"), "ODD 1".into())]
}

/// The dataset: 2 PTCE told here, `more` told by nothing, 3 records of knowledge.
fn atlas(more: usize) -> AtlasData {
    let mut records = vec![full(), bare()];
    let extra = |n| Record::new(id(&format!("autre-{n}")), id("ptce"), format!("Autre {n}"));
    records.extend((0..more).map(extra));
    records.extend(knowledge());
    let catalogue = Catalogue::build(vocabulary(), &records, str::to_lowercase);
    let mut similar = vec![Vec::new(); records.len()];
    similar[0] = vec![Similar {
        row: 1,
        themes: vec![(id("textile"), Grade::Explicit), (id("culture"), Grade::FromName)],
        words: vec!["vêtements".into(), "aiguille".into()],
        proximity: Some(Proximity::Apart(33.7)),
    }];
    AtlasData {
        catalogue: Arc::new(catalogue),
        records: Arc::new(records),
        similar: Arc::new(similar),
        outlines: Drawing::None,
    }
}

/// The drawing of Nord (59) and Pas-de-Calais (62) as two squares side by side.
fn outlines() -> Outlines {
    let at = |lat, lon| Point { lat, lon };
    let (a, b, c) = (at(51.0, 1.5), at(51.0, 2.9), at(51.0, 4.2));
    let (d, e, f) = (at(50.0, 1.5), at(50.0, 2.9), at(50.0, 4.2));
    let surveyed = |code, ring| Surveyed { code: id(code), region: id("reg-32"), rings: vec![ring] };
    let survey = Survey {
        arcs: vec![vec![b, a, d, e], vec![e, b], vec![b, c, f, e]],
        departements: vec![surveyed("dep-62", vec![0, 1]), surveyed("dep-59", vec![2, 1])],
    };
    Outlines::draw(&survey).unwrap_or_else(|error| panic!("{error}"))
}

/// The page of a dataset that has a map.
fn mapped(address: &str) -> String {
    let atlas = AtlasData { outlines: Drawing::There(Arc::new(outlines())), ..atlas(0) };
    render_to_html(address, atlas).replace("<!>", "").replace('\u{a0}', " ")
}

/// The page at this address, its spaces as a reader sees them and without the markers that
/// leptos leaves between texts.
fn page(address: &str) -> String {
    page_of(address, 0)
}

fn page_of(address: &str, more: usize) -> String {
    render_to_html(address, atlas(more)).replace("<!>", "").replace('\u{a0}', " ")
}

#[track_caller]
fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "« {part} » is not in:\n{page}");
    }
}

#[track_caller]
fn has_not(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "« {part} » is in:\n{page}");
    }
}

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
fn home_asks_and_lists() {
    let page = page("./");
    has(
        &page,
        &[
            "<title>Atlas PTCE : qui agit près de chez vous ?</title>",
            "Qui agit près de chez vous ?",
            "role=\"search\"",
            "<label for=\"q\" class=\"search-card__label\">Quoi ?</label>",
            "<a href=\"theme/textile\" class=\"tile__link\">Textile</a><span class=\"tile__count\">1 PTCE</span>",
            "aucun PTCE connu",
            "Tous les thèmes",
            "data-id=\"fil-d-arras\"",
            "href=\"ptce/fil-d-arras\"",
            "data-id=\"def-ptce\"",
            "Pour les collectivités",
            "Un PTCE, c’est quoi ?",
        ],
    );
    // The count of the list, what both fields offer, what becomes of «Autour de moi».
    assert_eq!(page.matches("role=\"status\"").count(), 4);
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
            "<a href=\"territoire/reg-32\" class=\"crumbs__link\">Hauts-de-France</a>",
            "<a href=\"territoire/dep-62\" class=\"crumbs__link\">Pas-de-Calais</a>",
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
            "<label for=\"q\" class=\"search-card__label\">Quoi ?</label>",
            "id=\"q\" name=\"q\" type=\"text\" role=\"combobox\"",
            "aria-controls=\"q-liste\"",
            "id=\"q-liste\" role=\"listbox\" aria-label=\"Suggestions\" class=\"combobox__options\"></ul>",
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
            "<label for=\"ou\" class=\"search-card__label\">Où ?</label>",
            "id=\"ou\"",
            "role=\"combobox\"",
            "aria-autocomplete=\"list\"",
            "aria-expanded=\"false\"",
            "aria-controls=\"ou-liste\"",
            "id=\"ou-liste\" role=\"listbox\" aria-label=\"Lieux proposés\" class=\"combobox__options\"></ul>",
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
            "<p class=\"page-head__lead\"> </p>",
            "<a href=\"territoire/com-62041\">Voir la page de la commune</a>",
            "aria-label=\"Retirer le filtre Près d’Arras\"",
            "aria-label=\"Retirer le filtre Rayon de 25 km\"",
            "<label for=\"rayon\" class=\"sort__label\">Rayon</label>",
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
            "href=\"./?pres=com-62041\" class=\"more-link\">Voir les plus proches",
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
            "href=\"territoire/dep-62\" class=\"empty__step\"><span>Sans le thème Mobilité</span> <span class=\"empty__count\">1 PTCE</span>",
            "href=\"./\" class=\"empty__step\"><span>Voir tout l’atlas</span> <span class=\"empty__count\">2 PTCE</span>",
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
            "<h2 id=\"h-proches\" class=\"block__title\">Démarches proches</h2>",
            "href=\"ptce/sans-rien\" class=\"card__link\">Sans rien</a>",
            "Nord, à 34 km",
            "Même thème : Textile<",
            "Thème commun probable : Culture<",
            "Mots communs : vêtements, aiguille<",
            "href=\"./?pres=com-62041\" class=\"more-link\">Qui agit près d’Arras ?",
        ],
    );
    assert_eq!(page.matches("class=\"card\"").count(), 1, "{page}");
    has_not(&self::page("ptce/sans-rien"), &["h-proches", "class=\"card\""]);
}

#[test]
fn what_no_document_says_is_said_to_be_unknown() {
    let page = page("ptce/sans-rien");
    has(&page, &["Siège non renseigné dans les sources", "href=\"territoire/dep-59\">Nord</a>"]);
    assert!(page.matches("Non renseigné dans les sources").count() >= 6, "{page}");
    has_not(&page, &["class=\"coords\"", "Les sources divergent"]);
}

#[test]
fn a_record_that_does_not_exist_says_so() {
    has(&page("ptce/inconnu"), &["Cette fiche n’existe pas", "« ptce/inconnu »", "Chercher dans l’atlas"]);
    // It exists, at another address.
    has(&page("savoir/fil-d-arras"), &["href=\"ptce/fil-d-arras\""]);
    has(&page("nulle/part"), &["Cette page n’existe pas", "nulle/part"]);
}

#[test]
fn a_contradiction_shows_its_versions_side_by_side() {
    has(
        &page("savoir/c-date"),
        &["class=\"positions\"", "Selon la carte, 2013.", "Selon la carte, 2014.", "Divergence</p>"],
    );
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
