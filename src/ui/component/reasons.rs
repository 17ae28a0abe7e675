//! «Pourquoi ce résultat ?»: a disclosure under a result. The engine is asked when it opens.

use crate::{
    catalogue::Catalogue,
    domain::{RecordId, Vocabulary},
    protocol::{EngineFault, Explanation},
    ui::part::Program,
    ui::state::{Engine, Reason, Reasons, Search, Shared, Told, reasons},
    wording::{self, why as words},
};
use leptos::prelude::*;

/// The button and what it opens. `title` tells one button from another to who hears them.
pub fn why_found(id: &RecordId, title: &str, catalogue: Shared<Catalogue>) -> AnyView {
    let (engine, search) = (expect_context::<Engine>(), expect_context::<Search>());
    let program = expect_context::<Program>();
    let open = RwSignal::new(false);
    let told: RwSignal<Told> = RwSignal::new(None);
    let panel = format!("pourquoi-{id}");
    let record = id.clone();
    let toggle = move |_| {
        open.update(|open| *open = !*open);
        let known = told.with_untracked(|told| matches!(told, Some(Ok(_))));
        if open.get_untracked()
            && !known
            && let Some(request) = search.shown().with_untracked(|shown| Some(shown.as_ref()?.request.clone()))
        {
            engine.explain(request, record.clone(), told);
        }
    };
    let content = move || {
        open.get().then(|| match told.get() {
            None => view! { <p>{words::WAITING}</p> }.into_any(),
            Some(Ok(Some(explanation))) => {
                let catalogue = catalogue.clone();
                program.sequel().show(move |sequel| (sequel.reasons)(&explanation, &catalogue.vocabulary))
            }
            Some(Ok(None)) => view! { <p>{wording::fault(&EngineFault::Request)}</p> }.into_any(),
            Some(Err(fault)) => view! { <p>{wording::fault(&fault)}</p> }.into_any(),
        })
    };
    view! {
        <button
            class="result__ask"
            type="button"
            aria-expanded=move || open.get().to_string()
            aria-controls=panel.clone()
            on:click=toggle
        >
            {words::ASK}<span class="vh">" "{title.to_owned()}</span>
        </button>
        <div class="reasons" id=panel>{content}</div>
    }
    .into_any()
}

/// Why a record answers, line by line.
pub fn reasons_told(explanation: &Explanation, vocabulary: &Vocabulary) -> AnyView {
    lines(reasons(explanation, vocabulary))
}

fn lines(Reasons { lines, silent, leaning }: Reasons) -> AnyView {
    let line = |Reason { place, found, most }: Reason| {
        let most = most.then(|| view! { " "<span class="reasons__most">{words::MOST}</span> });
        view! { <li><b>{place}</b>"\u{a0}: "{found}{most}</li> }.into_any()
    };
    let silent = (!silent.is_empty()).then(|| view! { <li>{words::nothing_about(&silent)}</li> }.into_any());
    let leaning = leaning.then(|| view! { <li>{words::LEANS}</li> }.into_any());
    let nothing = (lines.is_empty()).then(|| view! { <li>{words::ONLY_THE_PLACE}</li> }.into_any());
    let all: Vec<AnyView> = lines.into_iter().map(line).chain(silent).chain(leaning).chain(nothing).collect();
    view! { <ul class="reasons__list">{all}</ul> }.into_any()
}
