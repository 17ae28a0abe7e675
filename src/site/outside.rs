//! What stands in a page only where there is no JavaScript, outside of what the app takes over: what
//! the search needs, and on the home page every record by its title.

use super::markup::escaped;
use crate::{catalogue::Catalogue, route::Route, ui::route_of, wording::site as words};

/// The style of pages that nothing acts on: what only the app can do is not shown.
const STYLE: &str = "<style>\
    .search-card,.hero__tries,.filters,.filters-toggle,.map-toggle,.map,.map-pane,.results__order,.actions,\
    .settings,.active-filters,.pages,.skip__link[href$=recherche]{display:none!important}\
    .results{display:block!important}.alone{padding-block:1rem}\
    .alone ul{columns:18rem;margin:.5rem 0 1.5rem}.alone li{break-inside:avoid;padding:.3rem 0}\
    </style>";

/// The anchor of the list of records.
const ALL: &str = "fiches";

/// Before the page: what the search needs, and where every record is.
pub(super) fn before() -> String {
    format!(
        "<noscript>{STYLE}<p class=\"alone wrap\" role=\"note\">{} <a href=\"./#{ALL}\">{}</a></p></noscript>\n  ",
        escaped(words::NO_SCRIPT),
        escaped(words::ALL_RECORDS)
    )
}

/// After the page: on the home page every record by its title, kind by kind.
pub(super) fn after(route: &Route, catalogue: &Catalogue) -> String {
    if *route != Route::home() {
        return String::new();
    }
    let rows: Vec<_> = (0..catalogue.len() as u32).filter_map(|row| catalogue.row(row)).collect();
    let mut html =
        format!("\n  <noscript><nav class=\"alone wrap\" id=\"{ALL}\" aria-label=\"{}\">", words::ALL_RECORDS);
    for kind in &catalogue.vocabulary.kinds {
        let of = rows.iter().filter(|row| row.kind == kind.id);
        let items: String = of
            .map(|row| {
                let href = route_of(&catalogue.vocabulary, &row.kind, &row.id).href();
                format!("<li><a href=\"{href}\">{}</a></li>", escaped(&row.title))
            })
            .collect();
        if !items.is_empty() {
            html.push_str(&format!("<h2>{}</h2><ul>{items}</ul>", escaped(&kind.plural)));
        }
    }
    html + "</nav></noscript>"
}
