//! The results of one page, the pages, and what stands there when nothing answers.

use super::{Meanwhile, Pages, ResultItem, Skeleton, Why, standing};
use crate::{
    catalogue::{Catalogue, PAGE_SIZE},
    domain::{KindId, RecordId},
    protocol::Hit,
    ui::state::{Search, Shared, Shown, Worth, held},
    ui::{
        markup::{IntoMarkup, Markup, html},
        part::Program,
    },
    wording::search as words,
};
use leptos::prelude::*;

/// The list.
#[component(transparent)]
pub fn ResultList(
    /// The catalogue, whose vocabularies name what results have.
    catalogue: Shared<Catalogue>,
) -> Markup {
    let program = held::<Program>();
    let shown = held::<Search>().shown();
    let main = StoredValue::new(catalogue.vocabulary.main_kind().map(|kind| kind.id.clone()));
    let ids = move || {
        shown.with(|shown| {
            let hits = shown.as_ref().map(|shown| shown.response.hits.as_slice()).unwrap_or_default();
            hits.iter().map(|hit| hit.row.id.clone()).collect::<Vec<_>>()
        })
    };
    let state = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.response.total > 0)));
    let stale = move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.worth == Worth::Stale));
    let early = move || shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.worth == Worth::Early));
    let start = move || shown.with(|shown| shown.as_ref().map_or(1, |shown| shown.response.page * PAGE_SIZE + 1));
    let list = StoredValue::new(catalogue);
    (move || match state.get() {
        None => html! { <Skeleton/> },
        Some(false) => {
            standing("vide", Meanwhile::Told(""), program.sequel(), move |sequel| (sequel.empty)(list.get_value()))
        }
        Some(true) => html! {
            <ol class="result-list" start=start aria-busy=move || stale().to_string()>
                <For each=ids key=RecordId::clone let:id>
                    {result(shown, id, main, list)}
                </For>
            </ol>
            {move || early().then(|| html! { <p class="result-list__early">{words::EARLY_WHY}</p> })}
            <Pages/>
        },
    })
    .into_markup()
}

/// A result, which stays where it is, with its focus, while what is shown of it changes: when the
/// engine's answer takes the place of a first one, and from one key to the next.
fn result(
    shown: Memo<Option<Shown>>,
    id: RecordId,
    main: StoredValue<Option<KindId>>,
    list: StoredValue<Shared<Catalogue>>,
) -> Markup {
    let found = Memo::new(move |before: Option<&Option<Found>>| {
        let now = shown.with(|shown| {
            let shown = shown.as_ref()?;
            let hit = shown.response.hits.iter().find(|hit| hit.row.id == id)?;
            let why = main.with_value(|main| Why::of(hit, shown, main.as_ref()));
            // A score is not shown.
            Some((Hit { score: 0.0, ..hit.clone() }, why, worded(shown)))
        });
        // One that leaves the list is shown as it was until it is gone.
        now.or_else(|| before.cloned().flatten())
    });
    let item = move || {
        let (hit, why, worded) = found.get()?;
        Some(html! { <ResultItem hit why worded=worded.is_some() catalogue=list.get_value()/> })
    };
    item.into_markup()
}

/// A result, why it is near, and what its words are asked with.
type Found = (Hit, Option<Why>, Option<Worded>);

/// The words of a request, and whether they are taken as they are.
type Worded = (String, bool);

/// The words that a list answers; none where only a place or filters chose it.
fn worded(shown: &Shown) -> Option<Worded> {
    let Shown { request, response, worth } = shown;
    let words = response.reading.place.as_ref().map_or(&request.text, |place| &place.rest);
    let asked = words.chars().any(char::is_alphanumeric) && !matches!(worth, Worth::WithoutEngine(_));
    asked.then(|| (request.text.clone(), request.literal))
}
