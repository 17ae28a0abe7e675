//! Words that nobody wrote, and what they were meant to be.

use super::{Other, Plan, Sources, words::Word};
use crate::{
    protocol::Correction,
    query::{lexicon::Lexicon, slips::meant, weights},
    text::stem,
};

impl Plan {
    /// What a word that no record holds was meant to be. The word becomes the likeliest, so that
    /// the thesaurus knows it too; the others answer as well.
    pub(super) fn correct(
        &mut self,
        text: &str,
        word: &mut Word,
        singles: &[String],
        sources: &Sources<'_>,
    ) -> Vec<Other> {
        let lexicon = sources.lexicon();
        let everyday = |word: &Word| {
            singles.iter().any(|single| *single == word.folded || word.open && single.starts_with(&word.folded))
                || sources.phrases.holds(&[word])
        };
        if word.stop
            || everyday(word)
            || lexicon.has(&word.folded)
            || lexicon.has_form(&word.stem)
            || word.open && lexicon.begins(&word.folded)
        {
            return Vec::new();
        }
        let meant = meant(lexicon, singles, &word.folded, word.open);
        let typed = text.get(word.start..word.end).unwrap_or_default().to_owned();
        let Some(first) = meant.first() else { return Vec::new() };
        let used = spelling(&lexicon, &first.folded, sources);
        let parts = [text.get(..word.start), Some(used.as_str()), text.get(word.end..)];
        let text = parts.into_iter().flatten().collect();
        self.reading.corrections.push(Correction { typed, used, text });
        word.folded.clone_from(&first.folded);
        word.stem = stem(&first.folded);
        (word.open, word.corrected) = (false, true);
        // What an open word may also become.
        let others = meant.iter().skip(1).map(|meant| Other {
            folded: meant.folded.clone(),
            stem: stem(&meant.folded),
            share: weights::OTHER_WORD,
            corrects: true,
        });
        others.collect()
    }
}

/// How records, else the thesaurus, spell a word.
fn spelling(lexicon: &Lexicon<'_>, folded: &str, sources: &Sources<'_>) -> String {
    lexicon.spelling(folded).or_else(|| sources.phrases.spelling(folded)).unwrap_or_else(|| folded.to_owned())
}
