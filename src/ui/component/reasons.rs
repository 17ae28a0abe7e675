//! «Pourquoi ce résultat ?»: a disclosure under a result. The engine is asked when it opens.

use crate::{
    catalogue::Catalogue,
    domain::{RecordId, Vocabulary},
    protocol::{EngineFault, Explanation},
    ui::state::{Engine, Reason, Reasons, Search, Shared, Told, held, reasons},
    ui::{
        markup::{Markup, html},
        part::Program,
    },
    wording::{self, why as words},
};
use leptos::prelude::*;

/// The button and what it opens. `title` tells one button from another to who hears them.
pub fn why_found(id: &RecordId, title: &str, catalogue: Shared<Catalogue>) -> Markup {
    let (engine, search) = (held::<Engine>(), held::<Search>());
    let program = held::<Program>();
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
            None => html! { <p>{words::WAITING}</p> },
            Some(Ok(Some(explanation))) => {
                let catalogue = catalogue.clone();
                program.sequel().show(move |sequel| (sequel.reasons)(&explanation, &catalogue.vocabulary))
            }
            Some(Ok(None)) => html! { <p>{wording::fault(&EngineFault::Request)}</p> },
            Some(Err(fault)) => html! { <p>{wording::fault(&fault)}</p> },
        })
    };
    html! {
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
}

/// Why a record answers, line by line.
pub fn reasons_told(explanation: &Explanation, vocabulary: &Vocabulary) -> Markup {
    lines(reasons(explanation, vocabulary))
}

fn lines(Reasons { lines, silent, leaning }: Reasons) -> Markup {
    let line = |Reason { place, found, most }: Reason| {
        let most = most.then(|| html! { " "<span class="reasons__most">{words::MOST}</span> });
        html! { <li><b>{place}</b>"\u{a0}: "{found}{most}</li> }
    };
    let silent = (!silent.is_empty()).then(|| html! { <li>{words::nothing_about(&silent)}</li> });
    let leaning = leaning.then(|| html! { <li>{words::LEANS}</li> });
    let nothing = (lines.is_empty()).then(|| html! { <li>{words::ONLY_THE_PLACE}</li> });
    let all: Vec<Markup> = lines.into_iter().map(line).chain(silent).chain(leaning).chain(nothing).collect();
    html! { <ul class="reasons__list">{all}</ul> }
}
