//! The guide: three chapters drawn from the records, kind by kind. It writes none of the facts;
//! a kind that the dataset does not have leaves its section out.

mod actors;
mod apply;
mod shelf;
mod understand;

use crate::{
    route::{Chapter, Route},
    ui::{
        component::{Icon, NoteList, PageHead, awaited, block},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Load, Notes, held},
    },
    wording::{guide, record},
};
use leptos::prelude::*;
use shelf::Shelf;

/// What a chapter is made of.
struct Plan {
    /// The kinds of records that it draws from.
    kinds: &'static [&'static str],
    /// Its notes, in the order in which it names them.
    notes: fn(&Shelf, Notes) -> Notes,
    /// What it tells.
    content: fn(&Shelf, &Notes) -> Markup,
}

/// The plan of a chapter.
fn plan(chapter: Chapter) -> Plan {
    match chapter {
        Chapter::Understand => understand::PLAN,
        Chapter::Apply => apply::PLAN,
        Chapter::Actors => actors::PLAN,
    }
}

/// Brings the records of a chapter (tracked).
pub(super) fn load(atlas: Atlas, chapter: Chapter) -> Load<()> {
    Shelf::load(atlas, plan(chapter).kinds).done()
}

/// A chapter of the guide.
#[component(transparent)]
pub fn GuidePage(
    /// Which one.
    chapter: Chapter,
) -> Markup {
    let atlas = held::<Atlas>();
    let Plan { kinds, notes, content } = plan(chapter);
    let show = move |shelf: Shelf| {
        let notes = notes(&shelf, Notes::new(Route::Guide(chapter).href()));
        let sources = (!notes.list().is_empty()).then(|| {
            let list = html! { <NoteList notes=notes.clone() catalogue=shelf.catalogue.clone()/> };
            block("sources", record::SOURCES, list.into_markup())
        });
        html! { {content(&shelf, &notes)}{next(chapter)}{sources} }
    };
    let link = |of: Chapter| {
        let current = (of == chapter).then_some("page");
        let href = Route::Guide(of).href();
        html! { <li><a class="chapters__link" href=href aria-current=current>{guide::short(of)}</a></li> }
    };
    html! {
        <div class="guide">
            <PageHead eyebrow=guide::EYEBROW title=guide::title(chapter) lead=guide::lead(chapter)/>
            <div class="guide__layout wrap">
                <nav class="chapters" aria-label=guide::CHAPTERS>
                    <ol class="chapters__list">{Chapter::ALL.map(link).collect_view()}</ol>
                </nav>
                <div class="guide__main">{awaited(move || Shelf::load(atlas, kinds), "", show)}</div>
            </div>
        </div>
    }
}

/// The way to the next chapter; none after the last.
fn next(chapter: Chapter) -> Option<Markup> {
    let next = Chapter::ALL.into_iter().skip_while(|other| *other != chapter).nth(1)?;
    Some(html! {
        <nav class="guide__next" aria-label=guide::NEXT>
            <a class="more-link" href=Route::Guide(next).href()>
                {guide::title(next)}" "<Icon name="arrow-right"/>
            </a>
        </nav>
    })
}
