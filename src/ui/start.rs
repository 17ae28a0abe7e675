//! Puts the app into its page. Where the build has written a page, that stays until the app has
//! everything that it shows: the app begins with the same view.

use super::{
    app::App,
    browser::{self, Address},
    part::Program,
    state::{Atlas, Load},
};
use crate::{route::Route, ui::markup::html, wording};
use any_spawner::Executor;
use leptos::{mount::mount_to, prelude::*};

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
    Effect::new(move |done: Option<bool>| {
        if done == Some(true) {
            return true;
        }
        match program.load(atlas, &route) {
            Load::Loading => return false,
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

fn take_place(atlas: Atlas, program: Program, address: Address, stood: bool) {
    browser::take_place(move |place| mount_to(place, move || html! { <App atlas program address stood/> }).forget());
}
