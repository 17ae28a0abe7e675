//! What a visit keeps for itself, outside the address: the settings and the short message that
//! confirms an action.

use crate::ui::browser;
use leptos::prelude::*;

/// Where the setting of the «/» shortcut is kept.
const SLASH: &str = "atlas-raccourci";

/// How long a message stays, in ms (under 2,000: too short to read; over 10,000: in the way).
const MESSAGE_MS: u32 = 4_000;

/// What a visit keeps for itself, a context.
#[derive(Clone, Copy)]
pub struct Session {
    message: RwSignal<String>,
    slash: RwSignal<bool>,
    timer: StoredValue<Option<browser::Timer>, LocalStorage>,
}

impl Session {
    /// The settings as they were left.
    pub fn new() -> Self {
        Self {
            message: RwSignal::default(),
            slash: RwSignal::new(browser::stored(SLASH).as_deref() != Some("non")),
            timer: StoredValue::new_local(None),
        }
    }

    /// Whether «/» leads to the search (tracked).
    pub fn slash(self) -> bool {
        self.slash.get()
    }

    /// Whether «/» leads to the search, now.
    pub fn slash_now(self) -> bool {
        self.slash.get_untracked()
    }

    /// Turns the «/» shortcut on or off, for the visits to come as well.
    pub fn set_slash(self, on: bool) {
        self.slash.set(on);
        browser::store(SLASH, if on { "oui" } else { "non" });
    }

    /// The message that confirms an action; empty when silent (tracked).
    pub fn message(self) -> String {
        self.message.get()
    }

    /// Confirms an action for a few seconds.
    pub fn say(self, message: &str) {
        self.message.set(message.to_owned());
        self.timer.set_value(Some(browser::after(MESSAGE_MS, move || self.message.set(String::new()))));
    }
}
