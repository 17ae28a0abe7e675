//! Where the visitor is, asked of the browser once, when the visitor asks for it. The answer goes
//! to whoever asked and is kept nowhere.

use super::LocateFault;
use crate::geo::Point;
use leptos::prelude::window;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Position, PositionError, PositionOptions};

/// How long to wait for a position, in ms (1,000: phones need longer; 60,000: nobody waits).
const TIMEOUT_MS: u32 = 10_000;

/// How old a position may be, in ms: nobody changes commune in five minutes, and an old position
/// comes at once.
const MAX_AGE_MS: u32 = 300_000;

/// Who hears the answer.
type Heard = Box<dyn FnOnce(Result<Point, LocateFault>)>;

/// Asks where the visitor is, to the nearest kilometre or so; `done` hears it once.
pub fn locate(done: impl FnOnce(Result<Point, LocateFault>) + 'static) {
    let navigator = window().navigator();
    let there = js_sys::Reflect::get(&navigator, &"geolocation".into()).is_ok_and(|found| found.is_object());
    let Some(geolocation) = navigator.geolocation().ok().filter(|_| there) else {
        return done(Err(LocateFault::Unsupported));
    };
    let done: Rc<RefCell<Option<Heard>>> = Rc::new(RefCell::new(Some(Box::new(done))));
    let tell = move |answer| {
        let done = done.borrow_mut().take();
        if let Some(done) = done {
            done(answer);
        }
    };
    let failed = {
        let tell = tell.clone();
        Closure::once_into_js(move |error: PositionError| {
            tell(Err(match error.code() {
                PositionError::PERMISSION_DENIED => LocateFault::Refused,
                PositionError::TIMEOUT => LocateFault::TooLong,
                _ => LocateFault::Unavailable,
            }));
        })
    };
    let unheard = tell.clone();
    let found = Closure::once_into_js(move |position: Position| {
        let at = position.coords();
        tell(Point::new(at.latitude(), at.longitude()).map_err(|_| LocateFault::Unavailable));
    });
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(false);
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(MAX_AGE_MS);
    let function = |value: &JsValue| value.unchecked_ref::<js_sys::Function>().clone();
    let asked = geolocation.get_current_position_with_error_callback_and_options(
        &function(&found),
        Some(&function(&failed)),
        &options,
    );
    if asked.is_err() {
        unheard(Err(LocateFault::Unsupported));
    }
}
