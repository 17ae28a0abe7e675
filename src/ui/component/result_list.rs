//! The results of one page, the pages, and what stands there when nothing answers.

use super::{Empty, Pages, ResultItem, Skeleton, Why};
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
    let main = catalogue.vocabulary.main_kind().map(|kind| kind.id.clone());
    let hits = move || {
        shown.with(|shown| {
            let Some(shown) = shown else { return Vec::new() };
            let found = |hit: &Hit| (hit.clone(), Why::of(hit, shown, main.as_ref()));
            shown.response.hits.iter().map(found).collect()
        })
    };
    let hits = StoredValue::new(hits);
    let state = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.response.total > 0)));
    let stale = move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.worth == Worth::Stale));
    let start = move || shown.with(|shown| shown.as_ref().map_or(1, |shown| shown.response.page * PAGE_SIZE + 1));
    let list = StoredValue::new(catalogue);
    move || match state.get() {
        None => view! { <Skeleton/> }.into_any(),
        Some(false) => view! { <Empty catalogue=list.get_value()/> }.into_any(),
        Some(true) => view! {
            <ol class="result-list" start=start aria-busy=move || stale().to_string()>
                <For each=move || hits.with_value(|hits| hits()) key=key let:found>
                    <ResultItem hit=found.0 why=found.1 catalogue=list.get_value()/>
                </For>
            </ol>
            <Pages/>
        }
        .into_any(),
    }
}

type Marks = Vec<(u32, u32)>;

/// A result whose marks or reason changed is another one.
fn key((hit, why): &(Hit, Option<Why>)) -> (RecordId, Marks, String, Marks, Option<Why>) {
    let Hit { row, title, excerpt, .. } = hit;
    (row.id.clone(), title.marks.clone(), excerpt.text.clone(), excerpt.marks.clone(), why.clone())
}
