//! «À propos des données»: documents, method, grades, licence, settings.

use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{Grade, Source},
    protocol::{ExportFormat, ExportScope, PUBLISHED_SCHEMA},
    route::Route,
    ui::{
        component::{ExportMenu, PageHead, awaited, block, licence},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Session, Shared, held},
    },
    wording::{about as words, count, export, record},
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn AboutPage() -> Markup {
    let atlas = held::<Atlas>();
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">
                {awaited(move || atlas.catalogue(), "", |catalogue| content(&catalogue))}
                <Settings/>
            </div>
        </div>
    }
}

fn content(catalogue: &Shared<Catalogue>) -> Markup {
    let dataset = &catalogue.vocabulary.dataset;
    let method = html! {
        <div class="prose">
            <p>{words::METHOD_SOURCE}</p>
            <p>{words::METHOD_UNKNOWN}</p>
            <p>{words::METHOD_PLACE}</p>
        </div>
    };
    let reuse = html! {
        <div class="prose">
            <p>
                {words::REUSE}
                {licence(dataset)}
                "."
            </p>
            <ul>{dataset.credits.iter().map(|credit| html! { <li>{credit.clone()}</li> }).collect_view()}</ul>
        </div>
    };
    let report = if dataset.contact.is_empty() {
        words::REPORT_COPY.into_markup()
    } else {
        html! { {words::REPORT_TO}{dataset.contact.clone()}"." }
    };
    html! {
        {block("h-contenu", words::CONTENT, holdings(catalogue))}
        {block("h-documents", words::SOURCES, sources(&catalogue.vocabulary.sources))}
        {block("h-methode", words::METHOD, method.into_markup())}
        {block("h-degres", words::GRADES, grades())}
        {block("h-licence", words::LICENCE, reuse.into_markup())}
        {block("h-exports", export::TITLE, downloads())}
        {block("h-signaler", words::REPORT, html! { <p>{report}</p> })}
        {block("h-vie-privee", words::PRIVACY, html! { <p>{words::PRIVACY_TEXT}</p> })}
    }
}

/// How many records of each kind, and the version.
fn holdings(catalogue: &Catalogue) -> Markup {
    let line = |(place, kind): (usize, &crate::domain::Kind)| {
        let total = catalogue.kinds.iter().filter(|of| usize::from(**of) == place).count() as u32;
        let kinds = vec![KindFilter::Kind(kind.id.clone())];
        let href = Route::Search(SearchRequest { kinds, ..SearchRequest::default() }).href();
        (total > 0).then(|| {
            html! {
                <li class="gazetteer__item">
                    <a class="gazetteer__link" href=href>{kind.plural.clone()}</a>" "
                    <span class="gazetteer__count">{count(total, "fiche", "fiches")}</span>
                </li>
            }
        })
    };
    let kinds = catalogue.vocabulary.kinds.iter().enumerate().map(line).collect_view();
    html! {
        <p>{words::holds(catalogue.len() as u32, &catalogue.vocabulary.dataset)}</p>
        <ul class="gazetteer">{kinds}</ul>
    }
}

/// The whole dataset as files: made here, or at an address of their own.
fn downloads() -> Markup {
    let file = |format: ExportFormat| {
        html! { <li><a href=format.published_file() download="">{export::format(format).0}</a></li> }
    };
    let files: Vec<Markup> = ExportFormat::ALL.into_iter().map(file).collect();
    html! {
        <div class="prose"><p>{export::ALL}</p><p>{export::TO_READ}</p></div>
        <ExportMenu id="export" scope=Signal::stored(ExportScope::All)/>
        <div class="prose">
            <p>{export::FIXED}</p>
            <ul>{files}<li><a href=PUBLISHED_SCHEMA download="">{export::SCHEMA}</a></li></ul>
        </div>
    }
}

fn sources(sources: &[Source]) -> Markup {
    let line = |source: &Source| {
        html! {
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
    html! {
        <div class="table-scroll" role="region" aria-labelledby="cap-sources" tabindex="0">
            <table class="table">
                <caption class="table__caption" id="cap-sources">{words::SOURCES_LEAD}</caption>
                <thead><tr>{head.map(|title| html! { <th scope="col">{title}</th> }).collect_view()}</tr></thead>
                <tbody>{sources.iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What each grade shows, and what it means.
fn grades() -> Markup {
    let meanings = [
        (Grade::Explicit, words::EXPLICIT_MEANS),
        (Grade::FromName, words::FROM_NAME_MEANS),
        (Grade::Inferred, words::INFERRED_MEANS),
    ];
    let line = |(grade, means): (Grade, &'static str)| {
        html! {
            <div class="facts__row">
                <dt class="facts__term">{record::grade(grade).unwrap_or(words::EXPLICIT)}</dt>
                <dd class="facts__value">{means}</dd>
            </div>
        }
    };
    html! { <dl class="facts">{meanings.map(line).collect_view()}</dl> }
}

/// What a visitor can choose.
#[component(transparent)]
fn Settings() -> Markup {
    let session = held::<Session>();
    let on = move || session.slash();
    html! {
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
}
