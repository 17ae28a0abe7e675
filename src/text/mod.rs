//! French words: how a text falls into words, and what two words have in common. The index, the
//! query and the highlighting use this one analyser, so they cannot drift apart.
//!
//! ```text
//! text → word (cut, elision) → fold (case, accents, œ) → stop? → stem
//! ```
//!
//! Folding comes before stemming: «mobilité» and «mobilite» must meet, and a stemmer treats them
//! as two words. Names of places have a key of their own (`place`), and `typo` tells how far what was
//! typed is from a word. It never knows of documents, fields or weights.

mod analyse;
mod fold;
mod place;
mod stem;
mod stop;
mod typo;
mod word;

pub use analyse::{Token, analyse, folded_words};
pub use fold::fold;
pub use place::{after_article, place_key, push_place_key};
pub use stem::stem;
pub use stop::is_stop_word;
pub use typo::{Likeness, Typed, letter_set, tolerance};
pub use word::{is_word, pieces};
