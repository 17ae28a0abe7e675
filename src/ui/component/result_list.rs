//! The results of one page, the pages, and what stands there when nothing answers.

use super::{Empty, Pages, ResultItem, Skeleton};
use crate::{
    catalogue::{Catalogue, PAGE_SIZE},
    domain::RecordId,
    protocol::Hit,
    ui::state::{Search, Shared, Worth},
};
use leptos::prelude::*;

/// The list.
#[component]
pub fn ResultList(
    /// The catalogue, whose vocabularies name what results have.
    catalogue: Shared<Catalogue>,
) -> impl IntoView {
    let shown = expect_context::<Search>().shown();
    let hits = move || shown.with(|shown| shown.as_ref().map(|shown| shown.response.hits.clone())).unwrap_or_default();
    let state = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.response.total > 0)));
    let stale = move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.worth == Worth::Stale));
    let start = move || shown.with(|shown| shown.as_ref().map_or(1, |shown| shown.response.page * PAGE_SIZE + 1));
    let list = StoredValue::new(catalogue);
    move || match state.get() {
        None => view! { <Skeleton/> }.into_any(),
        Some(false) => view! { <Empty catalogue=list.get_value()/> }.into_any(),
        Some(true) => view! {
            <ol class="result-list" start=start aria-busy=move || stale().to_string()>
                <For each=hits key=key let:hit>
                    <ResultItem hit catalogue=list.get_value()/>
                </For>
            </ol>
            <Pages/>
        }
        .into_any(),
    }
}

type Marks = Vec<(u32, u32)>;

/// A result whose marks changed is another one.
fn key(hit: &Hit) -> (RecordId, Marks, String, Marks) {
    (hit.row.id.clone(), hit.title.marks.clone(), hit.excerpt.text.clone(), hit.excerpt.marks.clone())
}
