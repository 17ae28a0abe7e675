//! The rules of the seeds, each with the smallest dataset that breaks it: `seeds/good` and one
//! change. The last tests hold the real dataset to all of them.

#![allow(clippy::expect_used, reason = "a test that cannot prepare its files has failed")]

#[path = "seeds/case.rs"]
mod case;

#[path = "seeds/form.rs"]
mod form;

#[path = "seeds/terms.rs"]
mod terms;

#[path = "seeds/deeds.rs"]
mod deeds;

#[path = "seeds/contours.rs"]
mod contours;

#[path = "seeds/geography.rs"]
mod geography;

#[path = "seeds/text.rs"]
mod text;

#[path = "seeds/documents.rs"]
mod documents;

#[path = "seeds/compiled.rs"]
mod compiled;

#[path = "seeds/real.rs"]
mod real;
