//! A deed in a list: who, what, by which lever, with which PTCE.

use crate::{
    catalogue::Catalogue,
    deeds::{ThemeOrigin, Told},
    domain::record::Deed,
    route::Route,
    ui::{
        component::{Icon, ThemeTag, proof},
        markup::{Markup, html},
        state::{Inspired, Notes, level_of_lever, name_of},
    },
    wording::{self, inspire as words},
};

/// The local governments that did it, each with its level: «Oise, Département».
pub fn who(catalogue: &Catalogue, told: &Told) -> String {
    let name = |code| format!("{}, {}", name_of(&catalogue.vocabulary, code), wording::level(code));
    told.territories.iter().map(name).collect::<Vec<_>>().join("\u{a0}; ")
}

/// The deed as a card.
pub fn deed_card(inspired: &Inspired, notes: &Notes, told: &Told) -> Markup {
    let catalogue = &inspired.catalogue;
    // What is told under a way to do it says more than what is told under a level.
    let first = told.tellings.iter().find(|telling| level_of_lever(&telling.lever).is_none());
    let text = first.or(told.tellings.first()).map(|telling| {
        html! {
            <p class="card__text">{telling.example.value.text.clone()}{proof(notes, &telling.example)}</p>
        }
    });
    let pole = |id| {
        let row = catalogue.row(catalogue.find(id)?)?;
        Some(html! { <a href=Route::Pole(id.clone()).href()>{row.title}</a>" " })
    };
    let poles: Vec<_> = told.poles.iter().filter_map(pole).collect();
    let poles = (!poles.is_empty()).then(|| html! { <p class="deed__fact"><Icon name="network"/>{poles}</p> });
    let levers = told.tellings.iter().filter_map(|telling| {
        let lever = inspired.lever(&telling.lever)?;
        level_of_lever(&lever.id).is_none().then(|| html! { <li>{lever.title.clone()}</li> })
    });
    let levers: Vec<_> = levers.collect();
    let levers = (!levers.is_empty()).then(|| html! { <ul class="deed__levers">{levers}</ul> });
    html! {
        <li class="card deed">
            <p class="deed__who">{who(catalogue, told)}</p>
            <h3 class="card__title">
                <a class="card__link" href=Route::Deed(told.deed.id.clone()).href()>{told.deed.title.clone()}</a>
            </h3>
            {text}
            {levers}
            {poles}
            {deed_themes(catalogue, told)}
        </li>
    }
}

/// The themes of a deed, each with what has it; none when there is none.
pub fn deed_themes(catalogue: &Catalogue, told: &Told) -> Option<Markup> {
    let of = |origin: ThemeOrigin| -> Vec<Markup> {
        let themes = told.themes.iter().filter(|theme| theme.origin == origin);
        themes
            .filter_map(|tag| {
                let theme = catalogue.vocabulary.theme(&tag.theme)?.clone();
                Some(html! { <ThemeTag theme grade=tag.grade linked=false/> })
            })
            .collect()
    };
    let group = |origin: ThemeOrigin| {
        let tags = of(origin);
        let said = words::origin(origin).map(|said| html! { <li class="theme-tags__rest">{said}</li> });
        (!tags.is_empty()).then(|| html! { <ul class="theme-tags">{tags}{said}</ul> })
    };
    let groups: Vec<Markup> =
        [ThemeOrigin::Deed, ThemeOrigin::Pole, ThemeOrigin::Lever].into_iter().filter_map(group).collect();
    (!groups.is_empty()).then(|| html! { <div class="deed__themes">{groups}</div> })
}

/// Links to deeds, by their titles; none when there is none.
pub fn deed_links(deeds: &[&Deed]) -> Option<Markup> {
    let item = |deed: &&Deed| {
        let href = Route::Deed(deed.id.clone()).href();
        html! { <li class="related__item"><a class="related__link" href=href>{deed.title.clone()}</a></li> }
    };
    let items: Vec<Markup> = deeds.iter().map(item).collect();
    (!items.is_empty()).then(|| html! { <ul class="related">{items}</ul> })
}
