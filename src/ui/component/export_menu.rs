//! «Exporter»: a button that opens the formats, each with what it is for. The engine makes the file, also without
//! network; what a file holds is not known here.

use super::Icon;
use crate::{
    protocol::{EngineFault, ExportFormat, ExportOrder, ExportScope, ExportedFile},
    route::Route,
    ui::{
        browser,
        markup::{Markup, html},
        part::Program,
        state::{Engine, Phase, Session, held},
    },
    wording::export as words,
};
use leptos::prelude::*;

/// The button and its formats.
#[component(transparent)]
pub fn ExportMenu(
    /// The id of the whole, which no other on the page has.
    id: &'static str,
    /// What is exported.
    #[prop(into)]
    scope: Signal<ExportScope>,
    /// Whether it is open at first.
    #[prop(optional)]
    opened: bool,
) -> Markup {
    let engine = held::<Engine>();
    let program = held::<Program>();
    let making = Making { engine, session: held(), going: RwSignal::new(None), problem: RwSignal::new(None) };
    let open = RwSignal::new(opened);
    let (button, panel) = (format!("{id}-bouton"), format!("{id}-formats"));
    let back = button.clone();
    let close = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            browser::focus_soon(back.clone());
        }
    };
    let content = move || open.get().then(|| program.sequel().show(move |sequel| (sequel.formats)(making, scope)));
    html! {
        <div
            class="export"
            id=id
            on:keydown=close
            on:focusout=move |_| browser::once_focus_left(id, move || open.set(false))
        >
            <button
                class="button export__open"
                id=button
                type="button"
                aria-expanded=move || open.get().to_string()
                aria-controls=panel.clone()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="download"/>" "{words::OPEN}
            </button>
            <div class="export__panel" id=panel>{content}</div>
        </div>
    }
}

/// What is under way, and what went wrong.
#[derive(Clone, Copy)]
pub struct Making {
    engine: Engine,
    session: Session,
    going: RwSignal<Option<ExportFormat>>,
    problem: RwSignal<Option<String>>,
}

impl Making {
    fn start(self, scope: ExportScope, format: ExportFormat) {
        if self.going.get_untracked().is_some() {
            return;
        }
        self.going.set(Some(format));
        self.problem.set(None);
        let order = ExportOrder { scope, format, site: browser::site_address() };
        self.engine.export(order, Box::new(move |result| self.end(result)));
    }

    /// The menu may be gone by then; the file is saved all the same.
    fn end(self, result: Result<ExportedFile, EngineFault>) {
        self.going.try_set(None);
        let problem = match result {
            Ok(file) if file.records == 0 => words::EMPTY.to_owned(),
            Ok(file) if browser::save_file(&file.name, &file.media_type, &file.bytes) => {
                return self.session.say(&words::saved(file.records, &file.name));
            }
            Ok(_) => words::REFUSED.to_owned(),
            Err(fault) => words::failed(&fault),
        };
        self.problem.try_set(Some(problem));
    }
}

/// The formats, or why there are none.
pub fn formats(making: Making, scope: Signal<ExportScope>) -> Markup {
    if let Phase::Failed(fault) = making.engine.phase().get() {
        return html! { <p class="export__problem">{words::down(&fault)}</p> };
    }
    let item = |format: ExportFormat| {
        let (name, why) = words::format(format);
        let label = move || if making.going.get() == Some(format) { words::GOING } else { name };
        html! {
            <li>
                <button
                    class="export__item"
                    type="button"
                    aria-disabled=move || making.going.get().is_some().then_some("true")
                    on:click=move |_| making.start(scope.get_untracked(), format)
                >
                    <span class="export__name">{label}</span>" "<span class="export__why">{why}</span>
                </button>
            </li>
        }
    };
    let problem = move || making.problem.get().map(|problem| html! { <p class="export__problem">{problem}</p> });
    let about = format!("{}#h-exports", Route::About.href());
    html! {
        <p class="export__lead">{words::LEAD}</p>
        <ul class="export__list">{ExportFormat::ALL.map(item).into_iter().collect::<Vec<_>>()}</ul>
        <div role="alert">{problem}</div>
        <p class="export__note">{words::NOTE}" "<a href=about>{words::COLUMNS}</a>"."</p>
    }
}
