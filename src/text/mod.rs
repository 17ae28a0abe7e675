//! French words: how a text falls into words, and what two words have in common. The index, the
//! query and the highlighting use this one analyser, so they cannot drift apart.
//!
//! ```text
//! text → word (cut, elision) → fold (case, accents, œ) → stop? → stem
//! ```
//!
//! Folding comes before stemming: «mobilité» and «mobilite» must meet, and a stemmer treats them
//! as two words. It never knows of documents, fields or weights.

mod analyse;
mod fold;
mod stem;
mod stop;
mod word;

pub use analyse::{Token, analyse};
pub use fold::fold;
pub use stem::stem;
pub use stop::is_stop_word;
