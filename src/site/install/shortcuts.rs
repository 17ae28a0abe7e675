//! The shortcuts of the installed app: what is around the visitor, and four themes.

use super::{
    InstallError,
    icons::{Icon, of_shortcut},
};
use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::Theme,
    route::{AROUND_ME, Route},
    site::routes::folder,
    wording::install as words,
};

/// How many themes have a shortcut, at most. Devices show four or five shortcuts, the first ones.
const THEMES: usize = 4;

/// A shortcut.
pub(super) struct Shortcut {
    /// What it leads to, in a few words.
    pub name: String,
    /// In a sentence.
    pub description: String,
    /// Its address, relative to the site's folder.
    pub address: String,
    /// None where the style lacks it.
    pub icon: Option<Icon>,
}

/// Those of this dataset.
pub(super) fn of(catalogue: &Catalogue) -> Result<Vec<Shortcut>, InstallError> {
    let mut shortcuts = vec![Shortcut {
        name: words::AROUND_ME.to_owned(),
        description: words::AROUND_ME_TEXT.to_owned(),
        address: format!("./#{AROUND_ME}"),
        icon: of_shortcut("locate", "accent")?,
    }];
    for theme in themes(catalogue) {
        let request = SearchRequest { themes: vec![theme.id.clone()], ..SearchRequest::default() };
        shortcuts.push(Shortcut {
            name: theme.short.clone(),
            description: theme.definition.clone(),
            address: format!("./{}", folder(&Route::Search(request))),
            icon: of_shortcut(&theme.icon, &format!("hue-{}", theme.family))?,
        });
    }
    Ok(shortcuts)
}

/// The main themes of the vocabulary, as the home page shows them first.
fn themes(catalogue: &Catalogue) -> impl Iterator<Item = &Theme> {
    catalogue.vocabulary.themes.iter().filter(|theme| theme.main).take(THEMES)
}
