//! Which words of a query a record has to answer, and which only help to rank.

use super::{Plan, Sources};
use crate::query::weights;

impl Plan {
    /// Decides which words a record has to answer.
    pub(super) fn want(&mut self, text: &str, sources: &Sources<'_>) {
        let lexicon = sources.lexicon();
        let records = sources.index.searcher.num_docs() as f32;
        let mut ignored = Vec::new();
        let many = self.clauses.len() > 1;
        let holds = |stem: &String| self.clauses.iter().any(|clause| clause.word.stem == *stem);
        let spelt_out = !sources.main_stems.is_empty() && sources.main_stems.iter().all(holds);
        for clause in &mut self.clauses {
            let spread = lexicon.spread(&clause.word.stem);
            let common = spread as f32 > records * weights::COMMON_SHARE && clause.concepts.is_empty();
            let main = sources.is_main_kind(&clause.word.folded)
                || spelt_out && sources.main_stems.contains(&clause.word.stem);
            if main || many && common {
                clause.welcome(weights::WELCOME);
            }
            let nobody = clause.others.is_empty()
                && clause.concepts.is_empty()
                && spread == 0
                && !lexicon.has(&clause.word.folded)
                && !(clause.word.open && lexicon.begins(&clause.word.folded));
            if clause.wanted && nobody && many {
                clause.wanted = false;
                ignored.push(clause.word.clone());
            }
        }
        if self.clauses.iter().any(|clause| clause.wanted) {
            let typed = ignored.iter().filter_map(|word| text.get(word.start..word.end));
            self.reading.ignored = typed.map(str::to_owned).collect();
            return;
        }
        let strongest = self.leanings.iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
        self.only = strongest.map(|(kind, _)| kind.clone());
        if self.only.is_none() && self.reading.place.is_some() {
            self.clauses.clear();
        } else if self.only.is_none() {
            for clause in &mut self.clauses {
                (clause.wanted, clause.share) = (true, 1.0);
            }
        }
    }
}
