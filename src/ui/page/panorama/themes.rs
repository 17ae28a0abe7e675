//! Records by theme.

use super::{noun, tally, theme_head};
use crate::{
    catalogue::Catalogue,
    panorama::{Line, Table},
    ui::state::sort_few,
    ui::{
        component::{Bars, GridLine, picture},
        markup::{IntoMarkup, Markup, html},
    },
    wording::panorama as words,
};

/// The picture, the widest theme first; nothing without themes.
pub(super) fn part(catalogue: &Catalogue, coverage: &Table) -> Option<Markup> {
    let noun = noun(catalogue);
    let mut ranked: Vec<&Line> = coverage.lines.iter().collect();
    let key = |line: &Line| (line.at.is_some(), line.all.total());
    sort_few(&mut ranked, |one, other| key(one) > key(other));
    let line = |line: &&Line| {
        let head = theme_head(catalogue, line.at);
        GridLine { all: tally(&line.all, &[&head.label], &noun), head, cells: Vec::new(), inside: false }
    };
    let lines: Vec<GridLine> = ranked.iter().map(line).collect();
    let first = lines.first()?;
    let without = ranked.last().filter(|line| line.at.is_none()).map_or(0, |line| line.all.total());
    let told = words::themes(&first.head.label, first.all.total(), without);
    let bars = html! { <Bars id="themes" label=words::THEMES_LABEL corner=words::THEME lines/> };
    Some(picture("h-themes", words::THEMES, told, vec![words::HOW_PROBABLE.to_owned()], bars.into_markup()))
}
