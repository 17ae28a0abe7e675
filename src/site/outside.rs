//! What stands in a page only where there is no JavaScript, outside of what the app takes over: what
//! the search needs, and on two pages every record by its title.

use super::markup::escaped;
use crate::{
    catalogue::Catalogue,
    route::{Chapter, Route},
    ui::route_of,
    wording::site as words,
};
use xxhash_rust::xxh3::xxh3_64;

/// The style of pages that nothing acts on. It is a file, which only browsers without JavaScript ask for:
/// in the pages it would weigh in each, and their policy would have to name it.
const STYLE: &str = include_str!("without-script.css");

/// That file: its name, made of its content, relative to the site's folder, and its text.
pub(super) fn style() -> (String, String) {
    (format!("without-script-{:016x}.css", xxh3_64(STYLE.as_bytes())), STYLE.to_owned())
}

/// The anchor of the lists of records.
const ALL: &str = "fiches";

/// Before the page: what the search needs, and where every record is.
pub(super) fn before() -> String {
    let links: String = Shelf::ALL
        .iter()
        .map(|shelf| format!(" <a href=\"{}#{ALL}\">{}</a>.", shelf.page().href(), escaped(shelf.name())))
        .collect();
    format!(
        "<noscript><link rel=\"stylesheet\" href=\"./{}\"><p class=\"alone wrap\" role=\"note\">{}{links}</p></noscript>\n  ",
        style().0,
        escaped(words::NO_SCRIPT),
    )
}

/// Records that are listed on one page: the home page alone would be too heavy with all of them.
#[derive(Clone, Copy, PartialEq)]
enum Shelf {
    /// Those the atlas is of.
    Poles,
    /// Those that help to understand them.
    Knowledge,
}

impl Shelf {
    const ALL: [Self; 2] = [Self::Poles, Self::Knowledge];

    fn page(self) -> Route {
        match self {
            Self::Poles => Route::home(),
            Self::Knowledge => Route::Guide(Chapter::Understand),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Poles => words::ALL_POLES,
            Self::Knowledge => words::ALL_KNOWLEDGE,
        }
    }

    fn holds(self, record: &Route) -> bool {
        matches!(record, Route::Pole(_)) == (self == Self::Poles)
    }
}

/// After the page: every record by its title, kind by kind, on the two pages that share them.
pub(super) fn after(route: &Route, catalogue: &Catalogue) -> String {
    let Some(shelf) = Shelf::ALL.into_iter().find(|shelf| shelf.page() == *route) else { return String::new() };
    let vocabulary = &catalogue.vocabulary;
    let rows: Vec<_> = (0..catalogue.len() as u32).filter_map(|row| catalogue.row(row)).collect();
    let mut html = format!("\n  <noscript><nav class=\"alone wrap\" id=\"{ALL}\" aria-label=\"{}\">", shelf.name());
    for kind in &vocabulary.kinds {
        let of = rows.iter().filter(|row| row.kind == kind.id);
        let items: String = of
            .map(|row| (row, route_of(vocabulary, &row.kind, &row.id)))
            .filter(|(_, record)| shelf.holds(record))
            .map(|(row, record)| format!("<li><a href=\"{}\">{}</a></li>", record.href(), escaped(&row.title)))
            .collect();
        if !items.is_empty() {
            html.push_str(&format!("<h2>{}</h2><ul>{items}</ul>", escaped(&kind.plural)));
        }
    }
    html + "</nav></noscript>"
}
