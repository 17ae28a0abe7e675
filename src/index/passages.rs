//! The sentences that excerpts are cut from, word by word: a sentence is the numbers of its pieces
//! in one dictionary. That is a fifth of the bytes in memory, a fifth less over the network, and a
//! word is found in a sentence by its number, without reading letters.
//!
//! ```text
//! «Réparer, donner.» → [Réparer][, ][donner][.] → 12 0x05 0xC3 0x1F 0x02
//! ```
//!
//! A space alone between two words is not written, nor what stands around a sentence.

use crate::{
    flat::Texts,
    text::{is_word, pieces},
};
use std::collections::BTreeMap;

/// Ends a sentence.
const END: u8 = 0;

/// The first byte of a number of two bytes, and of one of three; below, a byte is a whole number.
const TWO: u8 = 0xC0;
const THREE: u8 = 0xF8;

/// Numbers of one byte, then those of two.
const ONE_BYTE: u32 = TWO as u32 - 1;
const TWO_BYTES: u32 = (THREE - TWO) as u32 * 256;

/// The pieces of these sentences, in the order of their numbers: the frequent first, by halves, and
/// those of a kind in the order of the alphabet, which compresses better.
pub(super) fn dictionary<'a>(sentences: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for piece in sentences.flat_map(written) {
        *counts.entry(piece).or_default() += 1;
    }
    let mut pieces: Vec<(u32, &str)> =
        counts.into_iter().map(|(piece, count)| (count.leading_zeros(), piece)).collect();
    pieces.sort_unstable();
    pieces.into_iter().map(|(_, piece)| piece.to_owned()).collect()
}

/// The pieces of a sentence that are written.
fn written(sentence: &str) -> impl Iterator<Item = &str> {
    pieces(sentence.trim()).filter(|piece| *piece != " ")
}

/// Writes a sentence by the numbers of its pieces.
pub(super) fn write(sentence: &str, number: impl Fn(&str) -> Option<u32>, bytes: &mut Vec<u8>) {
    for code in written(sentence).filter_map(number) {
        if code < ONE_BYTE {
            bytes.push(code as u8 + 1);
        } else if let Some(code) = code.checked_sub(ONE_BYTE).filter(|code| *code < TWO_BYTES) {
            bytes.extend([TWO + (code >> 8) as u8, code as u8]);
        } else {
            let code = code - ONE_BYTE - TWO_BYTES;
            bytes.extend([THREE | (code >> 16) as u8 & 7, (code >> 8) as u8, code as u8]);
        }
    }
    bytes.push(END);
}

/// A sentence as it stands in memory.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a>(&'a [u8]);

/// The sentences of a row.
pub(super) fn passages(bytes: &[u8]) -> impl Iterator<Item = Passage<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        (!rest.is_empty()).then_some(())?;
        let mut at = 0;
        // A byte of 0 also stands inside longer numbers.
        while let Some(first) = rest.get(at).filter(|first| **first != END) {
            at += width(*first);
        }
        let (passage, after) = rest.split_at(at.min(rest.len()));
        rest = after.get(1..).unwrap_or_default();
        Some(Passage(passage))
    })
}

/// Bytes of the number that begins so.
fn width(first: u8) -> usize {
    1 + usize::from(first >= TWO) + usize::from(first >= THREE)
}

impl<'a> Passage<'a> {
    /// The numbers of its pieces.
    pub(super) fn codes(self) -> impl Iterator<Item = u32> + use<'a> {
        let mut bytes = self.0.iter().map(|byte| u32::from(*byte));
        std::iter::from_fn(move || {
            let first = bytes.next()?;
            let mut next = || bytes.next().unwrap_or_default();
            Some(if first < u32::from(TWO) {
                first.saturating_sub(1)
            } else if first < u32::from(THREE) {
                ONE_BYTE + (first - u32::from(TWO)) * 256 + next()
            } else {
                ONE_BYTE + TWO_BYTES + (first & 7) * 65_536 + next() * 256 + next()
            })
        })
    }

    /// Its text.
    pub(super) fn text(self, dictionary: &Texts) -> String {
        let mut text = String::new();
        let mut after_word = false;
        for code in self.codes() {
            let piece = dictionary.get(code as usize).unwrap_or_default();
            let word = is_word(piece);
            if word && after_word {
                text.push(' ');
            }
            text.push_str(piece);
            after_word = word;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn there_and_back(sentences: &[String]) -> Vec<String> {
        let words = dictionary(sentences.iter().map(String::as_str));
        let strings: Texts = words.iter().map(String::as_str).collect();
        let number = |piece: &str| words.iter().position(|other| other == piece).map(|place| place as u32);
        let mut bytes = Vec::new();
        sentences.iter().for_each(|sentence| write(sentence, number, &mut bytes));
        passages(&bytes).map(|passage| passage.text(&strings)).collect()
    }

    #[test]
    fn a_frequent_piece_has_a_small_number() {
        assert_eq!(
            dictionary(["de la terre, de l’eau, de l’air"].into_iter()),
            [", ", "de", "l", "’", "air", "eau", "la", "terre"]
        );
    }

    #[test]
    fn many_words_take_longer_numbers() {
        let sentences: Vec<String> = (0..16_000).map(|n| format!("mot{n} de {n}.")).collect();
        assert_eq!(there_and_back(&sentences[..500]), sentences[..500]);
        let mut bytes = Vec::new();
        let codes = [0, ONE_BYTE - 1, ONE_BYTE, ONE_BYTE + TWO_BYTES - 1, ONE_BYTE + TWO_BYTES, 500_000];
        for code in codes {
            write("mot", |_| Some(code), &mut bytes);
        }
        assert_eq!(passages(&bytes).flat_map(|passage| passage.codes().collect::<Vec<_>>()).collect::<Vec<_>>(), codes);
    }

    proptest! {
        #[test]
        fn sentences_come_back(sentences in prop::collection::vec("[a-zé’,. -]{0,30}", 0..6)) {
            let whole: Vec<&str> = sentences.iter().map(|sentence| sentence.trim()).collect();
            prop_assert_eq!(there_and_back(&sentences), whole);
        }

        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let strings: Texts = ["a", "b"].into_iter().collect();
            passages(&bytes).for_each(|passage| drop(passage.text(&strings)));
        }
    }
}
