//! A sentence that is heard and not seen, once nothing has changed it for a while.

use crate::ui::{
    browser,
    markup::{Markup, html},
};
use leptos::prelude::*;

/// After how long it is announced, in ms (0: each key is announced; 2,000: too late).
const ANNOUNCE_MS: u32 = 600;

/// Announces a sentence; none leaves the last one as it was, and says nothing of what was about to be said.
pub fn announced(sentence: Signal<Option<String>>) -> Markup {
    let heard = RwSignal::new(String::new());
    let timer = StoredValue::new_local(None::<browser::Timer>);
    Effect::new(move |_| {
        timer.set_value(sentence.get().map(|sentence| browser::after(ANNOUNCE_MS, move || heard.set(sentence))));
    });
    html! { <p class="vh" role="status">{heard}</p> }
}
