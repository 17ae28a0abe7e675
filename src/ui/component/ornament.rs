//! What is drawn behind the head of a page. It says nothing. It stands in the page as the icons do: an
//! image of the style would come a moment later, and count as the page's largest paint when the app
//! draws it again.

use crate::ui::markup::{Markup, html};

/// Meridians and parallels of France.
pub fn graticule() -> Markup {
    drawn("graticule", "#i-graticule")
}

/// Range rings around a place, and the poles near it.
pub fn rings() -> Markup {
    drawn("rings", "#i-rings")
}

fn drawn(class: &'static str, href: &'static str) -> Markup {
    html! {
        <svg class=class aria-hidden="true">
            <use href=href></use>
        </svg>
    }
}
