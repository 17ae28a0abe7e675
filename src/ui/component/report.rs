//! «Signaler ou compléter»: what a reader has to say of a record, made into a message that the reader sends.
//! It sends nothing itself, and keeps what is written on the device until it is erased.

use super::{Icon, button};
use crate::{
    catalogue::Catalogue,
    domain::Record,
    route::{Chapter, Route},
    ui::{
        browser,
        markup::{IntoMarkup, Markup, html},
        state::{Report, Session, Shared, held, mail},
    },
    wording::{
        guide,
        report::{self as words, About, Subject},
    },
};
use leptos::prelude::*;

/// Longest message, in characters (a page; longer ones are letters).
const MOST: &str = "4000";

/// The disclosure.
#[component(transparent)]
pub fn ReportBox(
    /// The dataset, with whom to write to.
    catalogue: Shared<Catalogue>,
    /// What it is about.
    record: Shared<Record>,
) -> Markup {
    let report = Report::new(record.id.as_str());
    let begun = RwSignal::new(false);
    // The page of the build knows nothing of this device: what was left here comes after the view.
    browser::after_paint(move || {
        // Who goes on at once has left the record.
        if begun.try_get_untracked().is_some() {
            begun.set(report.resume());
        }
    });
    let summary = move || if begun.get() { words::BEGUN } else { words::SUMMARY };
    html! {
        <details class="report" id="signaler">
            <summary class="report__summary"><Icon name="flag"/>" "<span>{summary}</span></summary>
            <div class="report__form">
                {about(report)}
                {text(report)}
                {source(report)}
                <p class="report__hint">{words::KEPT}</p>
                {move || report.is_written().then(|| ready(report, &catalogue, &record))}
            </div>
        </details>
    }
}

fn about(report: Report) -> Markup {
    let item = |about: About| {
        let chosen = move || report.about.get() == about;
        let choose = move |_| {
            report.about.set(about);
            report.keep();
        };
        html! {
            <label class="check">
                <input
                    class="check__box"
                    type="radio"
                    name="signaler-quoi"
                    checked=chosen
                    prop:checked=chosen
                    on:change=choose
                />
                <span class="check__label">{about.label()}</span>
            </label>
        }
    };
    html! {
        <fieldset class="report__about">
            <legend class="report__label">{words::WHAT}</legend>
            {About::ALL.map(item).into_iter().collect_view()}
        </fieldset>
    }
}

fn text(report: Report) -> Markup {
    let typed = move |event| {
        report.text.set(event_target_value(&event));
        report.keep();
    };
    html! {
        <div>
            <label class="report__label" for="signaler-texte">{words::TEXT}</label>
            <p class="report__hint" id="signaler-texte-aide">{words::TEXT_HINT}</p>
            <textarea
                class="report__field"
                id="signaler-texte"
                rows="4"
                maxlength=MOST
                aria-describedby="signaler-texte-aide"
                prop:value=report.text
                on:input=typed
            ></textarea>
        </div>
    }
}

fn source(report: Report) -> Markup {
    let typed = move |event| {
        report.source.set(event_target_value(&event));
        report.keep();
    };
    html! {
        <div>
            <label class="report__label" for="signaler-source">{words::SOURCE}</label>
            <p class="report__hint" id="signaler-source-aide">{words::SOURCE_HINT}</p>
            <input
                class="report__field"
                id="signaler-source"
                type="text"
                maxlength="300"
                autocomplete="off"
                aria-describedby="signaler-source-aide"
                prop:value=report.source
                on:input=typed
            />
        </div>
    }
}

/// The message and what can be done with it.
fn ready(report: Report, catalogue: &Catalogue, record: &Record) -> Markup {
    let session = held::<Session>();
    let dataset = &catalogue.vocabulary.dataset;
    let address = browser::page_address();
    let of = Subject { title: &record.title, id: record.id.as_str(), address: &address };
    let about = report.about.get();
    let message =
        report.text.with(|text| report.source.with(|source| words::message(&of, dataset.version, about, text, source)));
    let (mail, fits) = mail(&dataset.contact, &words::subject(&of, about), &message);
    let to = if dataset.contact.contains('@') {
        words::TO_CONTACT.into_markup()
    } else {
        let actors = Route::Guide(Chapter::Actors);
        html! { {words::TO_NOBODY}" "<a href=actors.href()>{guide::title(Chapter::Actors)}</a>"." }
    };
    let copied = message.clone();
    let copy = move || {
        browser::copy(&copied, move |done| session.say(if done { words::COPIED } else { words::NOT_COPIED }));
    };
    html! {
        <p class="report__label" id="signaler-message">{words::READY}</p>
        <pre class="report__message" tabindex="0" role="region" aria-labelledby="signaler-message">{message}</pre>
        <p class="report__hint">{to}{(!fits).then(|| html! { " "{words::TOO_LONG} })}</p>
        <p class="row">
            <a class="button button--primary" href=mail>{words::MAIL}</a>
            {button("button", words::COPY, copy)}
            {button("button", words::ERASE, move || report.erase())}
        </p>
    }
}
