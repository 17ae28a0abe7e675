//! What a page says of itself in its head: a description, what its records are for machines, and,
//! when the public address is known, where it is published.

use super::{
    linked::linked,
    markup::{cut, meta, property, script},
    published::Published,
    routes::folder,
};
use crate::{catalogue::Catalogue, domain::Record, route::Route, wording::site as words};

/// Longest description, in characters (search engines show some 160).
const LONGEST: usize = 200;

/// The head of a page.
pub(super) fn head(
    route: &Route,
    title: &str,
    record: Option<&Record>,
    catalogue: &Catalogue,
    published: Option<&Published>,
) -> String {
    let description = cut(&describe(route, catalogue), LONGEST);
    let mut lines = vec![meta("description", &description)];
    if matches!(route, Route::Embed(_)) {
        // What it shows stands on pages of its own.
        lines.push(meta("robots", "noindex"));
    }
    if let Some(published) = published {
        let address = format!("{}{}", published.origin, folder(route));
        lines.push(format!("<link rel=\"canonical\" href=\"{address}\">"));
        lines.push(property("type", "website"));
        lines.push(property("locale", "fr_FR"));
        lines.push(property("site_name", crate::wording::shell::SITE));
        lines.push(property("title", title));
        lines.push(property("description", &description));
        lines.push(property("url", &address));
        lines.extend(published.picture_lines());
    }
    let origin = published.map(|published| published.origin.as_str());
    lines.extend(linked(route, record, catalogue, origin).as_ref().map(script));
    lines.join("\n  ")
}

/// The page in a sentence or two.
fn describe(route: &Route, catalogue: &Catalogue) -> String {
    let vocabulary = &catalogue.vocabulary;
    match route {
        Route::Search(request) => match (request.themes.as_slice(), request.territories.as_slice()) {
            ([theme], _) => vocabulary.theme(theme).map(words::of_theme).unwrap_or_default(),
            ([], [code]) => {
                vocabulary.territory(code).map(|place| words::of_territory(&place.name)).unwrap_or_default()
            }
            _ => words::HOME.to_owned(),
        },
        Route::Pole(id) | Route::Knowledge(id) => {
            let row = catalogue.find(id).and_then(|row| catalogue.row(row));
            row.map(|row| {
                let kind = vocabulary.kind(&row.kind).map(|kind| kind.label.as_str()).unwrap_or_default();
                words::of_record(kind, &row)
            })
            .unwrap_or_default()
        }
        Route::Guide(chapter) => crate::wording::guide::lead(*chapter).to_owned(),
        Route::About => crate::wording::about::LEAD.to_owned(),
        Route::Accessibility => crate::wording::accessibility::LEAD.to_owned(),
        Route::Offline => crate::wording::offline::LEAD.to_owned(),
        Route::Embed(_) => crate::wording::embed::FRAME_LEAD.to_owned(),
        Route::EmbedMaker(_) => crate::wording::embed::LEAD.to_owned(),
        Route::Inspire(_) => crate::wording::inspire::LEAD.to_owned(),
        Route::Deed(id) => {
            catalogue.deed(id).map(|deed| crate::wording::inspire::of_deed(&deed.title)).unwrap_or_default()
        }
        Route::Notebook(_) => crate::wording::notebook::LEAD.to_owned(),
        Route::Compare(_) => crate::wording::compare::LEAD.to_owned(),
        Route::Panorama => crate::wording::panorama::LEAD.to_owned(),
        Route::Chronology(_) => crate::wording::chronology::LEAD.to_owned(),
        Route::Unknown(_) => String::new(),
    }
}
