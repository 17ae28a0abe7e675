//! The exports that are under way: what was asked of the engine, and who hears of each file.

use crate::protocol::{EngineFault, ExportOrder, ExportedFile, ToEngine};
use leptos::prelude::*;

/// Who hears of an export.
pub type Delivery = Box<dyn FnOnce(Result<ExportedFile, EngineFault>)>;

/// One that is under way: the number of its question, the question, who hears of it.
type Waiting = (u32, ExportOrder, Delivery);

/// Those that are under way, and the last number given.
#[derive(Clone, Copy)]
pub(super) struct Exports(StoredValue<(u32, Vec<Waiting>), LocalStorage>);

impl Exports {
    pub(super) fn new() -> Self {
        Self(StoredValue::new_local((0, Vec::new())))
    }

    /// Takes an order; the question to be asked.
    pub(super) fn add(self, order: ExportOrder, delivery: Delivery) -> Option<ToEngine> {
        self.0.try_update_value(|(last, waiting)| {
            *last = last.wrapping_add(1);
            waiting.push((*last, order.clone(), delivery));
            ToEngine::Export { turn: *last, order }
        })
    }

    /// The questions without answer.
    pub(super) fn questions(self) -> Vec<ToEngine> {
        let question = |(turn, order, _): &Waiting| ToEngine::Export { turn: *turn, order: order.clone() };
        self.0.with_value(|(_, waiting)| waiting.iter().map(question).collect())
    }

    /// Gives the file of this question to whoever asked for it.
    pub(super) fn deliver(self, turn: u32, result: Result<ExportedFile, EngineFault>) {
        let found = self.0.try_update_value(|(_, waiting)| {
            let place = waiting.iter().position(|(asked, ..)| *asked == turn)?;
            Some(waiting.swap_remove(place))
        });
        // Outside of the list: whoever hears may ask again.
        if let Some((.., delivery)) = found.flatten() {
            delivery(result);
        }
    }

    /// None will come, and why.
    pub(super) fn fail(self, fault: &EngineFault) {
        let all = self.0.try_update_value(|(_, waiting)| std::mem::take(waiting)).unwrap_or_default();
        for (.., delivery) in all {
            delivery(Err(fault.clone()));
        }
    }
}
