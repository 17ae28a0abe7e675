//! The links to the other pages of the list.

use super::Icon;
use crate::{
    catalogue::{PAGE_SIZE, SearchRequest},
    route::Route,
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::{Search, held},
    },
    wording::search as words,
};
use leptos::prelude::*;

/// The links; nothing when all stands on one page.
#[component(transparent)]
pub fn Pages() -> Markup {
    let shown = held::<Search>().shown();
    (move || {
        let shown = shown.get()?;
        let last = shown.response.total.saturating_sub(1) / PAGE_SIZE;
        let here = shown.response.page;
        if last == 0 {
            return None;
        }
        let href = |page: u32| Route::Search(SearchRequest { page, ..shown.request.clone() }).href();
        let link = |page: Option<u32>| match page {
            None => html! { <li><span class="pages__gap">"…"</span></li> },
            Some(page) => html! {
                <li>
                    <a
                        class="pages__link"
                        href=href(page)
                        aria-current=(page == here).then_some("page")
                        aria-label=words::page(page + 1)
                    >
                        {page + 1}
                    </a>
                </li>
            },
        };
        let previous = html! { <Icon name="chevron-left"/>" "{words::PREVIOUS} };
        let next = html! { {words::NEXT}" "<Icon name="chevron-right"/> };
        let step = |page: Option<u32>, rel: &'static str, label: Markup| match page {
            Some(page) => html! { <a class="pages__step" rel=rel href=href(page)>{label}</a> },
            None => html! { <span class="pages__step" aria-disabled="true">{label}</span> },
        };
        Some(html! {
            <nav class="pages" aria-label=words::PAGES>
                {step(here.checked_sub(1), "prev", previous.into_markup())}
                <ol class="pages__list">{numbers(here, last).into_iter().map(link).collect_view()}</ol>
                {step((here < last).then_some(here + 1), "next", next.into_markup())}
            </nav>
        })
    })
    .into_markup()
}

/// The pages to name, from 0: the first, the last, those around this one; none for a gap.
fn numbers(here: u32, last: u32) -> Vec<Option<u32>> {
    let mut numbers = Vec::new();
    let mut before = None;
    for page in 0..=last {
        if page == 0 || page == last || page.abs_diff(here) <= 1 {
            if before.is_some_and(|before| page - before > 1) {
                numbers.push(None);
            }
            numbers.push(Some(page));
            before = Some(page);
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn far_pages_are_a_gap() {
        assert_eq!(numbers(0, 1), [Some(0), Some(1)]);
        assert_eq!(numbers(4, 9), [Some(0), None, Some(3), Some(4), Some(5), None, Some(9)]);
    }
}
