//! The search: what is asked for and the list that answers. What is asked for is the address, and
//! for a moment the words that are being typed; the list is derived.

use super::{
    Atlas, Engine, History, Load, Navigator, Shared,
    engine::Phase,
    names::{Names, early},
    shown::{Answer, Asks, Shown, Worth, asks_of, show},
};
use crate::{
    catalogue::SearchRequest,
    domain::{Territory, TerritoryCode},
    protocol::{SearchResponse, ToEngine},
    route::{Notice, Route, keep_known},
    ui::browser,
};
use leptos::prelude::*;

/// After how long a pause in typing the address is rewritten, in ms (0: browsers refuse that
/// many; 1,000: a reload loses words).
const ADDRESS_MS: u32 = 120;

/// How many of the engine's answers are kept, so that Back shows a list at once.
const ANSWERS_KEPT: usize = 16;

/// Words being typed, which are worth nothing at another address than where they were typed.
#[derive(Clone)]
struct Typed {
    text: String,
    at: Route,
}

/// The search, a context.
#[derive(Clone, Copy)]
pub struct Search {
    atlas: Atlas,
    navigator: Navigator,
    request: Memo<SearchRequest>,
    notices: Memo<Vec<Notice>>,
    shown: Memo<Option<Shown>>,
    names: Memo<Option<Shared<Names>>>,
    /// The words being typed, until the address has them.
    typed: RwSignal<Option<Typed>>,
    typing: StoredValue<Option<browser::Timer>, LocalStorage>,
    engine: Engine,
    pub(super) answers: RwSignal<Vec<(SearchRequest, Answer)>>,
    /// The last question put and its number: an answer to an earlier one is dropped.
    question: StoredValue<(u32, SearchRequest)>,
}

impl Search {
    /// The search of this dataset at this address, answered by this engine.
    pub fn new(atlas: Atlas, navigator: Navigator, engine: Engine) -> Self {
        let typed = RwSignal::new(None::<Typed>);
        let answers = RwSignal::new(Vec::<(SearchRequest, Answer)>::new());

        // On another page the last list stays, so that Back finds it as it was.
        let asked = Memo::new(move |before: Option<&SearchRequest>| {
            navigator.with(|route| match route {
                Route::Search(request) | Route::Embed(request) => request.clone(),
                _ => before.cloned().unwrap_or_default(),
            })
        });
        let known = Memo::new(move |_| match atlas.catalogue() {
            Load::Ready(catalogue) => keep_known(asked.get(), &catalogue.vocabulary),
            Load::Loading | Load::Failed(_) => (asked.get(), Vec::new()),
        });
        let request = Memo::new(move |_| {
            let request = known.with(|(request, _)| request.clone());
            match typed.get() {
                Some(Typed { text, at }) if text != request.text && navigator.with(|here| *here == at) => {
                    SearchRequest { text, page: 0, ..request }
                }
                _ => request,
            }
        });
        // Made when something first asks for it: typing, or words that wait for the engine.
        let names = Memo::new(move |_| Some(Shared::new(Names::of(&*atlas.catalogue().ready()?))));
        let shown = Memo::new(move |before: Option<&Option<Shown>>| {
            let catalogue = atlas.catalogue().ready()?;
            let request = request.read();
            let phase = engine.phase().read();
            let answers = answers.read();
            let answer = answers.iter().find(|(to, _)| *to == *request).map(|(_, answer)| answer);
            let early = || early(&catalogue, names.get().as_deref()?, &request);
            show(&catalogue, &request, &phase, answer, before.and_then(Option::as_ref), &early)
        });
        let notices = Memo::new(move |_| {
            let mut notices = navigator.notices();
            known.with(|(_, unknown)| notices.extend_from_slice(unknown));
            shown.with(|shown| {
                let current = shown.as_ref().filter(|shown| shown.worth == Worth::Current);
                notices.extend(
                    current
                        .map(|shown| unknown_places(&shown.response.places.unknown, &shown.request))
                        .unwrap_or_default(),
                );
            });
            notices
        });
        let search = Self {
            atlas,
            navigator,
            request,
            notices,
            shown,
            names,
            typed,
            typing: StoredValue::new_local(None),
            engine,
            answers,
            question: StoredValue::default(),
        };
        Effect::new(move |_| search.ask());
        Effect::new(move |_| search.hear());
        search
    }

    /// What is asked for, the words being typed included (tracked).
    pub fn request(self) -> Memo<SearchRequest> {
        self.request
    }

    /// What the address asks for that does not exist.
    pub fn notices(self) -> Memo<Vec<Notice>> {
        self.notices
    }

    /// The list.
    pub fn shown(self) -> Memo<Option<Shown>> {
        self.shown
    }

    /// The names of the dataset, once it is there.
    pub fn names(self) -> Memo<Option<Shared<Names>>> {
        self.names
    }

    /// A territory, as the engine told it or as the dataset names it (tracked).
    pub fn place(self, code: &TerritoryCode) -> Option<Territory> {
        let told = self
            .answers
            .with(|answers| answers.iter().find_map(|(_, answer)| answer.as_ref().ok()?.places.find(code).cloned()));
        told.or_else(|| self.atlas.catalogue().ready()?.vocabulary.territory(code))
    }

    /// The name of a territory; an ellipsis while it may still come, else its code (tracked).
    pub fn name_of(self, code: &TerritoryCode) -> String {
        let settled = || {
            let request = self.request.read();
            self.shown.with(|shown| {
                shown.as_ref().is_some_and(|shown| shown.worth != Worth::Stale && shown.request == *request)
            })
        };
        match self.place(code) {
            Some(place) => place.name,
            None if settled() => code.to_string(),
            None => "…".to_owned(),
        }
    }

    /// What was answered to a request, if it still is at hand (tracked).
    pub fn answer_to(self, request: &SearchRequest) -> Option<Shared<SearchResponse>> {
        self.answers.with(|answers| {
            let (_, answer) = answers.iter().find(|(to, _)| to == request)?;
            answer.as_ref().ok().cloned()
        })
    }

    /// Takes the words being typed: asked at once, written into the address after a pause.
    pub fn type_text(self, text: String) {
        self.typed.set(Some(Typed { text, at: self.navigator.here() }));
        self.typing.set_value(Some(browser::after(ADDRESS_MS, move || self.keep_typed())));
    }

    /// Writes the words being typed into the address now.
    pub fn keep_typed(self) {
        let Some(typed) = self.typed.get_untracked() else { return };
        if typed.at == self.navigator.here() {
            self.go(self.request.get_untracked(), History::Replace);
        } else {
            self.typed.set(None);
        }
    }

    /// Changes a filter, and returns to the first page.
    pub fn change(self, change: impl FnOnce(&mut SearchRequest)) {
        let mut request = SearchRequest { page: 0, ..self.request.get_untracked() };
        change(&mut request);
        self.go(request.normalised(), History::Push);
    }

    /// Takes all filters off; the words stay.
    pub fn clear_filters(self) {
        self.change(|request| {
            let (text, sort) = (std::mem::take(&mut request.text), request.sort);
            *request = SearchRequest { text, sort, ..SearchRequest::default() };
        });
    }

    /// Leaves for a page, as a link does: what is being typed stays behind.
    pub fn leave_for(self, route: &Route) {
        self.leave(route, History::Push);
        browser::reach_top();
    }

    fn go(self, request: SearchRequest, history: History) {
        self.leave(&Route::Search(request), history);
    }

    fn leave(self, route: &Route, history: History) {
        self.typing.set_value(None);
        self.navigator.go(route, history);
        self.typed.set(None);
    }

    /// Starts the engine, again if it had failed.
    pub fn start_engine(self) {
        self.forget_faults();
        self.engine.start();
    }

    /// Asks again what could not be answered, the places included.
    pub fn ask_again(self) {
        self.forget_faults();
    }

    fn forget_faults(self) {
        // The same question may be put anew.
        self.question.update_value(|(_, request)| *request = SearchRequest::default());
        let whole = |answer: &Answer| answer.as_ref().is_ok_and(|response| response.places.fault.is_none());
        self.answers.update(|answers| answers.retain(|(_, answer)| whole(answer)));
    }

    /// Puts what is asked for to the engine, unless it has been answered or needs none.
    fn ask(self) {
        let request = self.request.get();
        let Some(catalogue) = self.atlas.catalogue().ready() else { return };
        let answered = self.answers.with(|answers| answers.iter().any(|(to, _)| *to == request));
        let (turn, last) = self.question.get_value();
        let asked = turn > 0 && last == request;
        let ready = self.engine.phase().get() == Phase::Ready;
        if !ready || answered || asked || asks_of(&request, &catalogue.vocabulary) == Asks::Nothing {
            return;
        }
        let turn = turn.wrapping_add(1);
        self.question.set_value((turn, request.clone()));
        self.engine.ask(ToEngine::Search { turn, request });
    }

    /// Keeps the engine's answer, if it is to the last question.
    fn hear(self) {
        let Some((turn, result)) = self.engine.found().get() else { return };
        let (latest, request) = self.question.get_value();
        if turn == latest {
            browser::keep_result_focus();
            self.answers.update(|answers| {
                answers.retain(|(to, _)| *to != request);
                answers.truncate(ANSWERS_KEPT - 1);
                answers.insert(0, (request, result));
            });
        }
    }
}

/// The territories of an address that do not exist.
fn unknown_places(unknown: &[TerritoryCode], request: &SearchRequest) -> Vec<Notice> {
    let name = |code| if request.near.as_ref() == Some(code) { "pres" } else { "territoire" };
    unknown.iter().map(|code| Notice::new(name(code), &code.to_string())).collect()
}
