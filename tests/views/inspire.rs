//! «S'en inspirer» and the page of a deed.

use super::{
    dataset::with_levers,
    page::{has, has_not, page},
};
use atlas_ptce::ui::render_to_html;

fn with(address: &str) -> String {
    render_to_html(address, with_levers()).replace("<!>", "").replace('\u{a0}', " ")
}

#[test]
fn each_lever_is_there_with_its_examples_or_without() {
    let page = with("s-inspirer");
    has(
        &page,
        &[
            "href=\"savoir/lev-locaux\"",
            "s-inspirer?levier=lev-locaux#exemples",
            "1 exemple<",
            "href=\"s-inspirer#exemples\">Voir ",
            "href=\"savoir/lev-charte\"",
            "On peut y inciter.",
            "Aucun exemple dans les sources",
        ],
    );
}

#[test]
fn a_deed_says_who_did_what_with_whom() {
    let page = with("s-inspirer");
    has(
        &page,
        &[
            "Arras, Commune",
            "href=\"s-inspirer/arras-locaux\"",
            "En 2022, Arras prêtait un atelier.",
            "href=\"ptce/fil-d-arras\"",
            "thème du pôle",
        ],
    );
}

#[test]
fn a_filter_of_one_value_is_not_drawn_and_one_of_two_is() {
    let page = with("s-inspirer?theme=textile");
    has_not(&page, &["filtre-levier", "niveau=commune"]);
    has(&page, &["id=\"filtre-theme\"", "aria-current=\"true\"", "s-inspirer?theme=culture"]);
}

#[test]
fn what_the_address_gets_wrong_is_told_and_everything_is_shown() {
    let page = with("s-inspirer?levier=lev-rien&niveau=quartier");
    has(&page, &["« niveau=quartier »", "« levier=lev-rien »", "Arras prête des locaux"]);
}

#[test]
fn filters_that_leave_nothing_say_so_and_lead_back() {
    let page = with("s-inspirer?niveau=region");
    has(&page, &["Aucun exemple ne répond à ces filtres ensemble.", "Voir tous les exemples"]);
    has_not(&page, &["Arras prête des locaux"]);
}

#[test]
fn the_page_of_a_deed_tells_whom_to_ask() {
    let page = with("s-inspirer/arras-locaux");
    has(
        &page,
        &[
            "<title>Arras prête des locaux – Atlas PTCE</title>",
            "s-inspirer/arras-locaux#source-1",
            "href=\"territoire/com-62041\"",
            "href=\"territoire/dep-62\"",
            "href=\"savoir/lev-locaux\"",
            "href=\"ptce/fil-d-arras\"",
            "L’Aiguille",
            "Hauts-de-France : les sources ne nomment pas de cellule régionale d’animation.",
        ],
    );
}

#[test]
fn the_page_of_a_lever_leads_to_its_examples() {
    has(&with("savoir/lev-locaux"), &["s-inspirer?levier=lev-locaux#exemples", "Voir les exemples"]);
}

#[test]
fn a_dataset_without_levers_has_a_page_that_says_so() {
    has(&page("s-inspirer"), &["Aucun exemple"]);
}
