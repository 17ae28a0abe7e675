//! What this device has seen of the dataset: its fingerprints at this visit and, when it changed, those of
//! before. It tells what changed between the two; nothing of it leaves the device.

use super::Atlas;
use crate::{
    bundle::names,
    news::{Changes, Fingerprints, changes},
    ui::browser,
    wording,
};
use leptos::{prelude::*, task::spawn_local};

/// Where it is kept: the dataset seen last, by its version; its fingerprints and its date, in words; and
/// the two of the dataset that was seen before it.
const SEEN: &str = "atlas-vu";
const NOW: [&str; 2] = ["atlas-vu-fiches", "atlas-vu-date"];
const BEFORE: [&str; 2] = ["atlas-avant-fiches", "atlas-avant-date"];

/// What changed since another dataset was seen here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The date of that dataset, in words.
    pub since: String,
    /// What changed.
    pub changes: Changes,
}

/// Notes the dataset of this visit, if it is not the one of the last.
pub fn note_visit(atlas: Atlas) {
    let version = browser::data_version();
    let is_noted = |version: &str| version.is_empty() || browser::stored(SEEN).as_deref() == Some(version);
    if is_noted(&version) {
        return;
    }
    spawn_local(async move {
        let Ok(file) = browser::fetch(names::FINGERPRINTS.0).await else { return };
        let Ok(now) = Fingerprints::open(&file) else { return };
        // Another page may have noted it while the file came.
        if is_noted(&version) {
            return;
        }
        let date = atlas.catalogue.with_untracked(|load| {
            let catalogue = load.clone().ready()?;
            Some(wording::in_words(catalogue.vocabulary.dataset.version))
        });
        // What was kept, if it can still be read, is of the visit before.
        for (from, to) in NOW.into_iter().zip(BEFORE) {
            if let Some(kept) = browser::stored(from) {
                browser::store(to, &kept);
            }
        }
        browser::store(NOW[0], &now.to_kept());
        browser::store(NOW[1], &date.unwrap_or_default());
        browser::store(SEEN, &version);
    });
}

/// What changed since another dataset was seen; nothing if none was.
pub fn news() -> Option<News> {
    let kept = |name| Fingerprints::from_kept(&browser::stored(name)?);
    let [was, is] = [kept(BEFORE[0])?, kept(NOW[0])?];
    Some(News { since: browser::stored(BEFORE[1])?, changes: changes(&was, &is) })
}
