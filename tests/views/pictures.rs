//! The panorama and the timeline of the small dataset.

use super::page::{has, has_not, page};

#[test]
fn a_cell_leads_to_the_list_it_counts() {
    let page = page("panorama");
    has(
        &page,
        &[
            "Les PTCE en images",
            "aria-label=\"Textile, Pas-de-Calais 1 (PTCE)\"",
            "href=\"theme/textile?territoire=dep-62\"",
            "aria-label=\"Nombre de PTCE par thème et par département\"",
            "Voir en tableau",
            "href=\"chronologie\"",
        ],
    );
    has_not(&page, &["style="]);
}

#[test]
fn the_timeline_of_a_few_dates_is_short() {
    let page = page("chronologie");
    has(&page, &["href=\"savoir/def-ptce\"", "id=\"annee-2014\"", "Chronologie</p>"]);
    has(&self::page("chronologie?de=2090"), &["Rien de daté dans ce choix.", "href=\"chronologie\""]);
}
