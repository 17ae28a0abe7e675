//! The page that makes the code of a frame: what the list shows, the code to copy, and the list itself. What is
//! chosen stands in the address.

use crate::{
    catalogue::{Catalogue, SearchRequest},
    domain::TerritoryCode,
    route::Route,
    ui::{
        browser,
        component::{Choice, PageHead, awaited, block, button, choice},
        markup::{Markup, html},
        state::{Atlas, HEIGHTS, History, Navigator, Offline, Session, Shared, frame_code, held, regions},
    },
    wording::{embed as words, title},
};
use leptos::prelude::*;

/// The page.
#[component(transparent)]
pub fn EmbedMakerPage() -> Markup {
    let atlas = held::<Atlas>();
    html! {
        <div class="about">
            <PageHead eyebrow=words::EYEBROW title=words::TITLE lead=words::LEAD/>
            <div class="about__main wrap">{awaited(move || atlas.catalogue(), "", maker)}</div>
        </div>
    }
}

/// What is being made.
#[derive(Clone, Copy)]
struct Maker {
    catalogue: StoredValue<Shared<Catalogue>>,
    navigator: Navigator,
    request: Memo<SearchRequest>,
    height: RwSignal<u32>,
    /// The absolute address of the site: empty until the browser is asked.
    site: RwSignal<String>,
}

impl Maker {
    /// Changes what the list shows.
    fn change(self, change: impl FnOnce(&mut SearchRequest)) {
        // A field that was changed tells so when its page is left, too.
        let Some(mut request) = self.request.try_get_untracked() else { return };
        change(&mut request);
        self.navigator.go(&Route::EmbedMaker(request.normalised()), History::Replace);
    }

    /// What the list shows, in words (tracked).
    fn title(self) -> String {
        let name_of = |code: &TerritoryCode| {
            self.catalogue.with_value(|catalogue| catalogue.vocabulary.territory_name(code).map(str::to_owned))
        };
        let list = self
            .catalogue
            .with_value(|catalogue| self.request.with(|request| title::of_list(request, Some(catalogue), &name_of)));
        words::frame_title(&list)
    }

    /// The code to copy (tracked).
    fn code(self) -> String {
        let title = self.title();
        self.site.with(|site| self.request.with(|request| frame_code(site, request, &title, self.height.get())))
    }
}

fn maker(catalogue: Shared<Catalogue>) -> Markup {
    let navigator = held::<Navigator>();
    let request = Memo::new(move |before: Option<&SearchRequest>| {
        navigator.with(|route| match route {
            Route::EmbedMaker(request) => request.clone(),
            _ => before.cloned().unwrap_or_default(),
        })
    });
    let maker = Maker {
        catalogue: StoredValue::new(catalogue),
        navigator,
        request,
        height: RwSignal::new(HEIGHTS[1]),
        site: RwSignal::default(),
    };
    browser::after_paint(move || drop(maker.site.try_set(browser::site_address())));
    html! {
        {block("h-liste", words::CHOICE, choices(maker))}
        {block("h-code", words::CODE, code(maker))}
        {block("h-apercu", words::PREVIEW, preview(maker))}
    }
}

fn choices(maker: Maker) -> Markup {
    let themes = move || {
        let chosen = maker.request.with(|request| request.themes.first().cloned());
        let every = Choice { value: String::new(), label: words::EVERY_THEME.to_owned(), chosen: chosen.is_none() };
        let mut choices = vec![every];
        maker.catalogue.with_value(|catalogue| {
            choices.extend(catalogue.vocabulary.themes.iter().map(|theme| Choice {
                value: theme.id.to_string(),
                label: theme.label.clone(),
                chosen: chosen.as_ref() == Some(&theme.id),
            }));
        });
        choices
    };
    let places = move || {
        let chosen = maker.request.with(|request| request.territories.first().cloned());
        let every = Choice { value: String::new(), label: words::EVERYWHERE.to_owned(), chosen: chosen.is_none() };
        let mut choices = vec![every];
        let choice = |code: &TerritoryCode, label: String| Choice {
            value: code.to_string(),
            label,
            chosen: chosen.as_ref() == Some(code),
        };
        for region in maker.catalogue.with_value(|catalogue| regions(catalogue)) {
            choices.push(choice(&region.place.code, region.place.name));
            for place in &region.departements {
                choices.push(choice(&place.code, format!("– {} ({})", place.name, place.code.code())));
            }
        }
        choices
    };
    let heights = move || {
        let item = |height: u32| Choice {
            value: height.to_string(),
            label: words::height(height),
            chosen: maker.height.get() == height,
        };
        HEIGHTS.map(item).into()
    };
    let typed = move |event| maker.change(|request| request.text = event_target_value(&event));
    let text = move || maker.request.with(|request| request.text.clone());
    let one = |value: String| value.parse().ok().into_iter().collect();
    let one_place = |value: String| value.parse().ok().into_iter().collect();
    html! {
        <div class="maker">
            <div class="sort">
                <label class="sort__label" for="cadre-mots">{words::WORDS}</label>
                <input
                    class="report__field"
                    id="cadre-mots"
                    type="text"
                    maxlength="200"
                    autocomplete="off"
                    aria-describedby="cadre-mots-aide"
                    prop:value=text
                    on:change=typed
                />
                <p class="report__hint" id="cadre-mots-aide">{words::WORDS_HINT}</p>
            </div>
            {choice("cadre-theme", words::THEME, Box::new(themes), Box::new(move |value| {
                maker.change(|request| request.themes = one(value));
            }))}
            {choice("cadre-lieu", words::TERRITORY, Box::new(places), Box::new(move |value| {
                maker.change(|request| request.territories = one_place(value));
            }))}
            {choice("cadre-hauteur", words::HEIGHT, Box::new(heights), Box::new(move |value| {
                if let Ok(height) = value.parse() {
                    maker.height.set(height);
                }
            }))}
        </div>
    }
}

fn code(maker: Maker) -> Markup {
    let session = held::<Session>();
    let shown = move || if maker.site.with(String::is_empty) { String::new() } else { maker.code() };
    let copy = move || {
        let code = untrack(move || maker.code());
        browser::copy(&code, move |done| session.say(if done { words::COPIED } else { words::NOT_COPIED }));
    };
    html! {
        <p class="report__hint">{words::CODE_HINT}</p>
        <pre class="report__message maker__code" tabindex="0" role="group" aria-labelledby="h-code">{shown}</pre>
        <p class="row">{button("button button--primary", words::COPY, copy)}</p>
    }
}

/// The list in its frame. A frame that changed its address would add to what Back goes through: each is a new one.
fn preview(maker: Maker) -> Markup {
    let offline = held::<Offline>();
    let cut = Memo::new(move |_| offline.with(|state| state.cut));
    let frames = move || {
        let address = maker.request.with(|request| Route::Embed(request.clone()).href());
        (!cut.get()).then(|| (address, maker.height.get())).into_iter().collect::<Vec<_>>()
    };
    html! {
        <For each=frames key=Clone::clone let:frame>
            {
                let (address, height) = frame;
                html! {
                    <iframe class="maker__frame" src=address title=words::PREVIEW_OF height=height.to_string()></iframe>
                }
            }
        </For>
        {move || cut.get().then(|| html! { <p class="notice">{words::PREVIEW_CUT}</p> })}
    }
}
