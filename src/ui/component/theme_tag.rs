//! A theme as a tag: hue, icon and word together, with its grade when it is not explicit.

use super::Icon;
use crate::{
    catalogue::SearchRequest,
    domain::{Grade, Theme},
    route::Route,
    ui::markup::{Markup, html},
    wording::record,
};
use leptos::prelude::*;

/// The address of a theme's page.
pub fn theme_href(theme: &Theme) -> String {
    Route::Search(SearchRequest { themes: vec![theme.id.clone()], ..Default::default() }).href()
}

/// A theme, as an item of a list of tags.
#[component(transparent)]
pub fn ThemeTag(
    /// The theme.
    theme: Theme,
    /// How sure it is.
    grade: Grade,
    /// Whether the word leads to the theme's page.
    linked: bool,
) -> Markup {
    let variant = match grade {
        Grade::Explicit => "",
        Grade::FromName => "theme-tag--name",
        Grade::Inferred => "theme-tag--inferred",
    };
    let word = if linked {
        html! { <a class="theme-tag__word" href=theme_href(&theme)>{theme.short.clone()}</a> }
    } else {
        html! { <span class="theme-tag__word">{theme.short.clone()}</span> }
    };
    html! {
        <li class=format!("theme-tag {variant} hue-{}", theme.family)>
            <Icon name=theme.icon/>
            {word}
            {record::short_grade(grade).map(|grade| html! { " "<span class="grade">{grade}</span> })}
        </li>
    }
}
