//! Puts the app into its page.

use super::{app::App, browser};
use leptos::prelude::*;

/// Starts the app in the element of id `app`, in place of what stands there.
pub fn start() {
    console_error_panic_hook::set_once();
    if let Some(place) = browser::mount_point() {
        leptos::mount::mount_to(place, || view! { <App data=None address=browser::address()/> }).forget();
    }
}
