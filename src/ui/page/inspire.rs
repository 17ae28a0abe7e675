//! «S'en inspirer»: what a local government can do, and who did it, by lever, level and theme.

use crate::{
    deeds::InspireRequest,
    route::Route,
    ui::{
        browser,
        component::{
            Icon, NoteList, PageHead, awaited, block, deed_card, deed_filters, lever_lists, notice_lines, to_examples,
        },
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Inspired, Load, Navigator, Notes, held},
    },
    wording::{inspire as words, record},
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn InspirePage() -> Markup {
    let atlas = held::<Atlas>();
    let navigator = held::<Navigator>();
    let asked = Memo::new(move |_| {
        navigator.with(|route| match route {
            Route::Inspire(request) => request.clone(),
            _ => InspireRequest::default(),
        })
    });
    let load = Memo::new(move |_| Inspired::load(atlas));
    Effect::new(move |_| {
        // The anchor of the address led nowhere yet.
        if load.with(|load| matches!(load, Load::Ready(_))) {
            browser::reach_anchor(!navigator.stands());
        }
    });
    let show = move |inspired: Inspired| {
        let notes = notes(&inspired);
        let sources = html! { <NoteList notes=notes.clone() catalogue=inspired.catalogue.clone()/> };
        // A phone has all that can be done above what was done.
        let all = format!("{}#exemples", Route::Inspire(InspireRequest::default()).href());
        let see = words::see(inspired.deeds.len() as u32);
        let down = to_examples("more-link", all, html! { {see}" "<Icon name="arrow-down"/> });
        html! {
            <p class="inspire__down">{down}</p>
            {block("leviers", words::WHAT_CAN_BE_DONE, lever_lists(&inspired, &notes))}
            <section class="block" aria-labelledby="exemples">
                <h2 class="block__title" id="exemples" tabindex="-1">{words::WHO_DID_IT}</h2>
                {deeds(inspired, notes, navigator, asked)}
            </section>
            {block("sources", record::SOURCES, sources.into_markup())}
        }
    };
    html! {
        <div class="inspire">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="inspire__main wrap">{awaited(move || load.get(), "", show)}</div>
        </div>
    }
}

/// What was done, as the address filters it. The numbers of the notes are those of the whole page: they do not change
/// with the filters.
fn deeds(inspired: Inspired, notes: Notes, navigator: Navigator, asked: Memo<InspireRequest>) -> Markup {
    let known = StoredValue::new(inspired);
    let notes = StoredValue::new(notes);
    let told = move || {
        let mut told = navigator.notices();
        told.extend(known.with_value(|inspired| inspired.known(asked.get()).1));
        notice_lines(&told)
    };
    let request = move || known.with_value(|inspired| inspired.known(asked.get()).0);
    let filters = move || known.with_value(|inspired| deed_filters(inspired, &request()));
    let count = move || {
        let request = request();
        let count = known.with_value(|inspired| inspired.deeds.iter().filter(|told| request.takes(told)).count());
        match count {
            0 => words::NOTHING.to_owned(),
            _ => words::examples(count as u32),
        }
    };
    let reset = move || {
        let all = Route::Inspire(InspireRequest::default()).href();
        (!request().is_blank()).then(|| html! { " "<a class="inspire__reset" href=all>{words::RESET}</a> })
    };
    let cards = move || {
        let request = request();
        let cards: Vec<Markup> = known.with_value(|inspired| {
            let taken = inspired.deeds.iter().filter(|told| request.takes(told));
            notes.with_value(|notes| taken.map(|told| deed_card(inspired, notes, told)).collect())
        });
        html! { <ul class="cards deeds">{cards}</ul> }
    };
    html! {
        {told}
        {filters}
        <p class="inspire__count"><span role="status">{count}</span>{reset}</p>
        {cards}
    }
}

/// The notes of the page, in its order.
fn notes(inspired: &Inspired) -> Notes {
    let notes = Notes::new(Route::Inspire(InspireRequest::default()).href());
    let notes = inspired.all_levers().fold(notes, |notes, lever| notes.with(lever.summary.first()));
    let tellings = inspired.deeds.iter().flat_map(|told| &told.tellings);
    tellings.fold(notes, |notes, telling| notes.with([&telling.example]))
}
