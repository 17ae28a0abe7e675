//! The files of the site, in memory: every page, what tells robots where to go, and the map of the
//! site when its public address is known.

use super::{
    document::{Document, Shell},
    head::head,
    outside,
    published::Published,
    routes::{folder, routes},
};
use crate::{
    domain::Record,
    route::Route,
    ui::{AtlasData, render},
};
use std::fmt;

/// A page that could not be rendered whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteError(
    /// Its address.
    pub String,
);

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page {} lacks a part of the dataset", self.0)
    }
}

impl std::error::Error for SiteError {}

/// Every file of text by its name, relative to the site's folder; what is said of a public address
/// only where there is one.
pub fn files(
    data: &AtlasData,
    shell: &Shell,
    published: Option<&Published>,
) -> Result<Vec<(String, String)>, SiteError> {
    let routes = routes(&data.catalogue);
    let mut files = Vec::new();
    for route in &routes {
        let document = document(route, data, published)?;
        files.push((format!("{}index.html", folder(route)), shell.document(&document)));
    }
    files.push(outside::style());
    let origin = published.map(|published| published.origin.as_str());
    files.push(("robots.txt".to_owned(), robots(origin)));
    files.extend(origin.map(|origin| ("sitemap.xml".to_owned(), sitemap(&routes, origin))));
    Ok(files)
}

fn document(route: &Route, data: &AtlasData, published: Option<&Published>) -> Result<Document, SiteError> {
    let page = render(&route.href(), data);
    if !page.whole {
        return Err(SiteError(route.href()));
    }
    let record = match route {
        Route::Pole(id) | Route::Knowledge(id) => data.records.iter().find(|record: &&Record| record.id == *id),
        _ => None,
    };
    Ok(Document {
        framed: matches!(route, Route::Embed(_)),
        path: folder(route).trim_end_matches('/').to_owned(),
        head: head(route, &page.title, record, &data.catalogue, published),
        title: page.title,
        parts: page.parts,
        asked: page.asked,
        body: page.body,
        before: outside::before(),
        after: outside::after(route, &data.catalogue),
    })
}

fn robots(origin: Option<&str>) -> String {
    let map = origin.map(|origin| format!("\nSitemap: {origin}sitemap.xml\n")).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{map}")
}

fn sitemap(routes: &[Route], origin: &str) -> String {
    let lines: String = routes
        .iter()
        .filter(|route| !matches!(route, Route::Embed(_)))
        .map(|route| format!("<url><loc>{origin}{}</loc></url>\n", folder(route)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{lines}</urlset>\n"
    )
}
