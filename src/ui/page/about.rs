//! «À propos des données»: documents, method, grades, licence, settings.

use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{Grade, Source},
    protocol::{ExportFormat, ExportScope, PUBLISHED_SCHEMA},
    route::Route,
    ui::{
        component::{ExportMenu, PageHead, awaited, block, licence},
        state::{Atlas, Session, Shared},
    },
    wording::{about as words, count, export, record},
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn AboutPage() -> impl IntoView {
    let atlas = expect_context::<Atlas>();
    view! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {awaited(move || atlas.catalogue(), "", |catalogue| content(&catalogue))}
                <Settings/>
            </div>
        </div>
    }
    .into_any()
}

fn content(catalogue: &Shared<Catalogue>) -> AnyView {
    let dataset = &catalogue.vocabulary.dataset;
    let method = view! {
        <div class="prose">
            <p>{words::METHOD_SOURCE}</p>
            <p>{words::METHOD_UNKNOWN}</p>
            <p>{words::METHOD_PLACE}</p>
        </div>
    };
    let reuse = view! {
        <div class="prose">
            <p>
                {words::REUSE}
                {licence(dataset)}
                "."
            </p>
            <ul>{dataset.credits.iter().map(|credit| view! { <li>{credit.clone()}</li> }).collect_view()}</ul>
        </div>
    };
    let report = if dataset.contact.is_empty() {
        words::REPORT_COPY.into_any()
    } else {
        view! { {words::REPORT_TO}{dataset.contact.clone()}"." }.into_any()
    };
    view! {
        {block("h-contenu", words::CONTENT, holdings(catalogue))}
        {block("h-documents", words::SOURCES, sources(&catalogue.vocabulary.sources))}
        {block("h-methode", words::METHOD, method.into_any())}
        {block("h-degres", words::GRADES, grades())}
        {block("h-licence", words::LICENCE, reuse.into_any())}
        {block("h-exports", export::TITLE, downloads())}
        {block("h-signaler", words::REPORT, view! { <p>{report}</p> }.into_any())}
        {block("h-vie-privee", words::PRIVACY, view! { <p>{words::PRIVACY_TEXT}</p> }.into_any())}
    }
    .into_any()
}

/// How many records of each kind, and the version.
fn holdings(catalogue: &Catalogue) -> AnyView {
    let line = |(place, kind): (usize, &crate::domain::Kind)| {
        let total = catalogue.kinds.iter().filter(|of| usize::from(**of) == place).count() as u32;
        let kinds = vec![KindFilter::Kind(kind.id.clone())];
        let href = Route::Search(SearchRequest { kinds, ..SearchRequest::default() }).href();
        (total > 0).then(|| {
            view! {
                <li class="gazetteer__item">
                    <a class="gazetteer__link" href=href>{kind.plural.clone()}</a>" "
                    <span class="gazetteer__count">{count(total, "fiche", "fiches")}</span>
                </li>
            }
        })
    };
    let kinds = catalogue.vocabulary.kinds.iter().enumerate().map(line).collect_view();
    view! {
        <p>{words::holds(catalogue.len() as u32, &catalogue.vocabulary.dataset)}</p>
        <ul class="gazetteer">{kinds}</ul>
    }
    .into_any()
}

/// The whole dataset as files: made here, or at an address of their own.
fn downloads() -> AnyView {
    let file = |format: ExportFormat| {
        view! { <li><a href=format.published_file() download="">{export::format(format).0}</a></li> }.into_any()
    };
    let files: Vec<AnyView> = ExportFormat::ALL.into_iter().map(file).collect();
    view! {
        <div class="prose"><p>{export::ALL}</p><p>{export::TO_READ}</p></div>
        <ExportMenu id="export" scope=Signal::stored(ExportScope::All)/>
        <div class="prose">
            <p>{export::FIXED}</p>
            <ul>{files}<li><a href=PUBLISHED_SCHEMA download="">{export::SCHEMA}</a></li></ul>
        </div>
    }
    .into_any()
}

fn sources(sources: &[Source]) -> AnyView {
    let line = |source: &Source| {
        view! {
            <tr>
                <th scope="row">{source.title.clone()}</th>
                <td>{source.publisher.clone()}</td>
                <td>{source.nature.clone()}</td>
                <td>{source.date_in_words.clone()}</td>
                <td class="table__num">{source.lines}</td>
            </tr>
        }
    };
    let head = [words::DOCUMENT, words::PUBLISHER, words::NATURE, words::DATE, words::LINES];
    view! {
        <div class="table-scroll" role="region" aria-labelledby="cap-sources" tabindex="0">
            <table class="table">
                <caption class="table__caption" id="cap-sources">{words::SOURCES_LEAD}</caption>
                <thead><tr>{head.map(|title| view! { <th scope="col">{title}</th> }).collect_view()}</tr></thead>
                <tbody>{sources.iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What each grade shows, and what it means.
fn grades() -> AnyView {
    let meanings = [
        (Grade::Explicit, words::EXPLICIT_MEANS),
        (Grade::FromName, words::FROM_NAME_MEANS),
        (Grade::Inferred, words::INFERRED_MEANS),
    ];
    let line = |(grade, means): (Grade, &'static str)| {
        view! {
            <div class="facts__row">
                <dt class="facts__term">{record::grade(grade).unwrap_or(words::EXPLICIT)}</dt>
                <dd class="facts__value">{means}</dd>
            </div>
        }
    };
    view! { <dl class="facts">{meanings.map(line).collect_view()}</dl> }.into_any()
}

/// What a visitor can choose.
#[component]
fn Settings() -> impl IntoView {
    let session = expect_context::<Session>();
    let on = move || session.slash();
    view! {
        <fieldset class="settings">
            <legend class="section-title">{words::SETTINGS}</legend>
            <label class="switch">
                <input
                    class="switch__box"
                    type="checkbox"
                    role="switch"
                    checked=on
                    prop:checked=on
                    on:change=move |event| session.set_slash(event_target_checked(&event))
                />
                <span class="switch__label">{words::SLASH}</span>
                <span class="switch__hint">{words::SLASH_HINT}</span>
            </label>
        </fieldset>
    }
    .into_any()
}
