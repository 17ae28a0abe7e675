//! Puts the app into its page. Where the build has written a page, its pieces stay until the app has what it shows in
//! their place (`component::standing`). What a query asks for is not in that page: it comes when it is there, of a list
//! below the form.

use super::{
    app::App,
    browser::{self, Address},
    part::{Program, Room},
    state::{Atlas, Load},
};
use crate::{route::Route, ui::markup::html, wording};
use any_spawner::Executor;
use leptos::{mount::mount_to, prelude::*};

/// How long the rest of a page may still take, in milliseconds, for the app to come whole: to be put in place piece by piece
/// costs a slow device more, and a slow line less.
const PATIENCE_MS: u32 = 250;

/// Starts the app in the element of id `app`, in place of what stands there.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        // The program stops here: the page's script says so.
        browser::tell_stop(&panic.to_string());
    }));
    // What waits for the dataset begins before anything is mounted.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.with(begin);
    // The dataset lives as long as the page.
    std::mem::forget(owner);
}

fn begin() {
    let address = browser::address();
    let atlas = Atlas::new();
    let program = Program::new();
    atlas.fetch_catalogue();
    if !browser::page_stands() {
        take_place(atlas, program, address, false);
        return;
    }
    let (route, _) = Route::parse(&address.path, &address.query);
    let patient = RwSignal::new(true);
    let patience = StoredValue::new_local(None);
    Effect::new(move |done: Option<bool>| {
        if done == Some(true) {
            return true;
        }
        // Asked for now, whatever is waited for.
        let whole = program.load(atlas, &route);
        match least(program, atlas, &route) {
            Load::Loading => return false,
            Load::Ready(()) if whole == Load::Loading && patient.get() => {
                let lose = move || {
                    patient.try_set(false);
                };
                patience.update_value(|timer| {
                    timer.get_or_insert_with(|| browser::after(PATIENCE_MS, lose));
                });
                return false;
            }
            Load::Ready(()) => {
                let address = address.clone();
                // Outside of this effect, with which the app would end.
                queue_microtask(move || take_place(atlas, program, address, true));
            }
            // What stands there can be read: it stays.
            Load::Failed(fault) => browser::tell_failure(&wording::fault(&fault)),
        }
        true
    });
}

/// What the app has to have before it takes its place around the page of this route (tracked).
fn least(program: Program, atlas: Atlas, route: &Route) -> Load<()> {
    match Room::of(route) {
        // The head of a list holds the search form.
        Some(Room::List) => program.load_first(atlas, route),
        _ => atlas.catalogue().done(),
    }
}

fn take_place(atlas: Atlas, program: Program, address: Address, stood: bool) {
    browser::take_place(move |place| mount_to(place, move || html! { <App atlas program address stood/> }).forget());
}
