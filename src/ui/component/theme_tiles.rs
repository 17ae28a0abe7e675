//! The themes as ways in: the main ones as tiles, the others folded under «Tous les thèmes».

use super::{Icon, theme_href};
use crate::{
    catalogue::FacetCount,
    domain::{Theme, ThemeId},
    ui::markup::{Markup, html},
    wording::{home, search::Noun},
};
use leptos::prelude::*;

/// The themes with their counts.
#[component(transparent)]
pub fn ThemeTiles(
    /// All themes, in display order.
    themes: Vec<Theme>,
    /// How many each has.
    counts: FacetCount<ThemeId>,
    /// Of what.
    noun: Noun,
) -> Markup {
    let count = |theme: &Theme| counts.iter().find(|(id, _)| *id == theme.id).map_or(0, |(_, n)| *n);
    let (main, others): (Vec<&Theme>, Vec<&Theme>) = themes.iter().partition(|theme| theme.main);
    let tile = |theme: &&Theme| {
        html! {
            <li class=format!("tile hue-{}", theme.family)>
                <Icon name=theme.icon.clone() class="tile__icon"/>
                <a class="tile__link" href=theme_href(theme)>{theme.short.clone()}</a>
                <span class="tile__count">{home::tile(count(theme), &noun.one, &noun.many)}</span>
            </li>
        }
    };
    let line = |theme: &&Theme| {
        html! {
            <li class=format!("legend__item hue-{}", theme.family)>
                <Icon name=theme.icon.clone()/>
                <a class="legend__link" href=theme_href(theme)>{theme.label.clone()}</a>
                " "
                <span class="legend__count">{count(theme)}</span>
            </li>
        }
    };
    let more = (!others.is_empty()).then(|| {
        html! {
            <details class="more">
                <summary class="more__summary">
                    {home::ALL_THEMES}" "<span class="badge">{others.len()}</span>
                    <Icon name="chevron-down" class="more__chevron"/>
                </summary>
                <ul class="legend">{others.iter().map(line).collect_view()}</ul>
            </details>
        }
    });
    html! {
        <ul class="tiles">{main.iter().map(tile).collect_view()}</ul>
        {more}
    }
}
