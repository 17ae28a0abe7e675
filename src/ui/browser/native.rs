//! The browser's verbs where there is none: pages rendered to text. Nothing happens.

use super::{Address, Key, LocateFault};
use crate::{
    domain::PartialDate,
    geo::Point,
    protocol::EngineFault,
    ui::{
        markup::Markup,
        state::{EngineLink, EngineListener},
    },
};

/// A delayed action, which never comes.
pub struct Timer;

/// No address changes.
pub fn write_address(_href: &str, _replace: bool) {}

/// The address is given to whoever renders.
pub fn address() -> Address {
    Address::default()
}

/// There is no history.
pub fn on_history(_changed: impl Fn(Address) + 'static) {}

/// No link is followed.
pub fn on_link(_follow: impl Fn(Address) -> bool + 'static) {}

/// Nothing scrolls.
pub fn reach_top() {}

/// Nothing can be fetched.
pub async fn fetch(file: &str) -> Result<Vec<u8>, EngineFault> {
    Err(EngineFault::Missing { file: file.to_owned(), status: 0 })
}

/// Nothing else is to be done.
pub async fn turn_if_large(_bytes: usize) {}

/// There is no engine.
pub fn start_engine(_on_event: EngineListener) -> Option<Box<dyn EngineLink>> {
    None
}

/// The title is part of the rendered page.
pub fn set_title(_title: &str) {}

/// No dataset is served.
pub fn data_version() -> String {
    String::new()
}

/// Nothing is told.
pub fn on_offline(_hear: impl Fn(&str) + 'static) {}

/// Nobody is asked.
pub fn ask_offline(_word: &str) {}

/// Nothing is kept.
pub async fn mend_files() -> bool {
    false
}

/// Nothing has the focus.
pub fn focus(_id: &'static str) {}

/// Nothing has the focus.
pub fn focus_filter(_place: usize, _otherwise: &'static str) {}

/// Nothing has the focus.
pub fn focus_quietly(_id: &'static str) {}

/// Nothing loses the focus.
pub fn focus_if_lost(_id: &'static str) {}

/// Nothing loses the focus.
pub fn once_focus_left(_id: &'static str, _then: impl FnOnce() + 'static) {}

/// Nothing has the focus.
pub fn focus_soon(_id: String) {}

/// No result is there to be shown.
pub fn focus_result(_id: &str) -> bool {
    false
}

/// Nothing has the focus.
pub fn keep_result_focus() {}

/// Nothing happens to anything.
pub fn map_part<E>(_event: &E) -> Option<String> {
    None
}

/// Nothing is near.
pub fn once_near(_id: &'static str, _action: impl FnOnce() + 'static) {}

/// Nothing has a width.
pub fn follow_width(_id: &'static str, _on_width: impl Fn(u32) + 'static) {}

/// Nothing scrolls.
pub fn reveal(_id: &str) {}

/// Nothing scrolls.
pub fn raise(_field: &'static str) {}

/// There is nowhere to be.
pub fn locate(done: impl FnOnce(Result<Point, LocateFault>) + 'static) {
    done(Err(LocateFault::Unsupported));
}

/// Nothing unfolds.
pub fn unfold(_id: &str) {}

/// There is no anchor in the address.
pub fn reach_anchor(_came: bool) {}

/// There is no address.
pub fn page_address() -> String {
    String::new()
}

/// There is no address.
pub fn site_address() -> String {
    String::new()
}

/// There is nowhere to copy to.
pub fn copy(_text: &str, _done: impl FnOnce(bool) + 'static) {}

/// Nothing was kept.
pub fn forget(_name: &str) {}

/// There is nowhere to copy to.
pub fn copy_address(_done: impl FnOnce(bool) + 'static) {}

/// There is no printer.
pub fn print() {}

/// No key is pressed.
pub fn on_key(_handle: impl Fn(Key) -> bool + 'static) {}

/// Nothing is kept.
pub fn stored(_name: &str) -> Option<String> {
    None
}

/// Nothing is kept.
pub fn store(_name: &str, _value: &str) {}

/// Time does not pass.
pub fn after(_ms: u32, _action: impl FnOnce() + 'static) -> Timer {
    Timer
}

/// Nothing is painted.
pub fn after_paint(_action: impl FnOnce() + 'static) {}

/// No finger touches.
pub fn is_touch() -> bool {
    false
}

/// There is nowhere to save to.
pub fn save_file(_name: &str, _media_type: &str, _bytes: &[u8]) -> bool {
    false
}
/// Nothing is kept.
pub fn keep(_name: &str, _value: &str) -> bool {
    false
}

/// There is no other tab.
pub fn on_kept_elsewhere(_name: &'static str, _changed: impl Fn() + 'static) {}

/// Nobody leaves.
pub fn on_leave(_leaving: impl Fn() + 'static) {}

/// No day is today.
pub fn today() -> Option<PartialDate> {
    None
}

/// Relative, as it was given.
pub fn whole_address(href: &str) -> String {
    href.to_owned()
}

/// No file is chosen.
pub fn read_chosen(_field: &'static str, _max: f64, _done: impl FnOnce(Option<String>) + 'static) {}

/// How a piece of a page is called that stands until the app's own is there.
pub fn written(name: &'static str) -> Option<&'static str> {
    Some(name)
}

/// Nothing stands anywhere.
pub fn standing(_name: &'static str) -> Option<Markup> {
    None
}

/// Nothing stands anywhere.
pub fn kept(_name: &'static str) -> Option<Markup> {
    None
}

/// No page stands where a view could fail to come.
pub fn tell_failure(_reason: &str) {}
