//! Numbers along one axis: bars, each a link to its list, and the same as a table.

use super::{GridLine, table::folded};
use crate::ui::markup::{IntoMarkup, Markup, html};
use leptos::prelude::*;

/// Bars.
#[component(transparent)]
pub fn Bars(
    /// The id of what it is made of, once a page.
    id: &'static str,
    /// What it shows, in a few words.
    label: &'static str,
    /// What its lines are.
    corner: &'static str,
    /// Its lines.
    lines: Vec<GridLine>,
) -> Markup {
    let most = lines.iter().map(|line| line.all.total()).max().unwrap_or(1).max(1);
    let bar = |line: &GridLine| {
        let rect = |class: &str, from: u32, n: u32| {
            if n == 0 {
                String::new()
            } else {
                format!("<rect class=\"bars__{class}\" x=\"{from}\" width=\"{n}\" height=\"1\"/>")
            }
        };
        let (sure, probable) = (line.all.sure, line.all.probable);
        let drawing = rect("sure", 0, sure) + &rect("probable", sure, probable);
        let text = html! {
            <span class="bars__label">{line.head.sign()}{line.head.label.clone()}</span>
            " "
            <svg class="bars__bar" viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true">
                <g inner_html=drawing></g>
            </svg>
            <span class="bars__n">{line.all.short.clone()}</span>
        };
        let inside = if line.inside { " bars__line--inside" } else { "" };
        let class = format!("bars__line{inside}{}", line.head.hue());
        html! { <li class=class>{line.all.link("bars__link", text.into_markup())}</li> }
    };
    let bars: Vec<Markup> = lines.iter().map(bar).collect();
    html! {
        <ul class="bars" aria-label=label>{bars}</ul>
        {folded(id, label, corner, &[], &lines)}
    }
}
