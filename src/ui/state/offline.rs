//! What works without network: how things stand, as the page's script tells it, and what the visitor
//! asks of it. It decides nothing of versions and files; `src/offline` does.

use crate::{
    offline::{Installing, Keeping, OfflineState},
    ui::browser,
};
use leptos::prelude::*;

/// Where it is kept that the installation is not to be proposed any more.
const NO_HINT: &str = "atlas-installer";

/// What works without network, a context.
#[derive(Clone, Copy)]
pub struct Offline {
    pub(super) state: RwSignal<OfflineState>,
    hint: RwSignal<bool>,
}

impl Offline {
    /// Follows how things stand.
    pub fn new() -> Self {
        let state = RwSignal::new(OfflineState::default());
        browser::on_offline(move |line| state.set(OfflineState::read(line)));
        Self { state, hint: RwSignal::new(browser::stored(NO_HINT).is_none()) }
    }

    /// Something read of how things stand (tracked).
    pub fn with<T>(self, read: impl FnOnce(&OfflineState) -> T) -> T {
        self.state.with(read)
    }

    /// Whether the installation is to be proposed (tracked): once everything is there, and until the visitor
    /// says no.
    pub fn proposes(self) -> bool {
        let fits = |state: &OfflineState| state.keeping == Keeping::Ready && state.installing == Installing::Offered;
        self.hint.get() && self.state.with(fits)
    }

    /// Never proposes the installation again on this device.
    pub fn never_propose(self) {
        self.hint.set(false);
        browser::store(NO_HINT, "non");
    }

    /// Asks the page's script for something.
    pub fn ask(self, wish: Wish) {
        browser::ask_offline(match wish {
            Wish::Tell => "tell",
            Wish::Apply => "apply",
            Wish::Later => "later",
            Wish::Check => "check",
            Wish::Mend => "mend",
            Wish::Install => "install",
            Wish::Reset => "reset",
        });
    }
}

/// What can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To tell how things stand, now that the app is there.
    Tell,
    /// To go to the version that waits, in every open page.
    Apply,
    /// To leave it until the next start.
    Later,
    /// To look for a new version.
    Check,
    /// To bring anew what is missing or damaged.
    Mend,
    /// To open the browser's own question about the installation.
    Install,
    /// To forget everything on this device and begin anew.
    Reset,
}
