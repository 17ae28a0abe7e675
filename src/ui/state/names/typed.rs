//! Words that are typed, and whether a name has them: each has to begin a word of it. Pure.

use crate::{
    protocol::Marked,
    ui::state::fold::{fold, is_of_word, push_plain},
};

/// Words that link others: they find nothing by themselves.
const LINKING: [&str; 24] = [
    "a", "au", "aux", "c", "ce", "d", "de", "des", "du", "en", "et", "j", "l", "la", "le", "les", "m", "n", "par",
    "pour", "qu", "s", "un", "une",
];

/// How well a name has what is typed; the better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It begins so.
    Begins,
    /// Words inside it do.
    Inside,
}

/// The words that are typed, folded. Those that only link others are left out, but the last one
/// while it may grow into another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<String>);

impl Typed {
    /// The words of this text.
    pub fn of(text: &str) -> Self {
        let folded = fold(text);
        let grows = text.ends_with(is_of_word);
        let mut words: Vec<String> = Vec::new();
        let mut rest = folded.split(' ').peekable();
        while let Some(word) = rest.next() {
            let may_grow = grows && rest.peek().is_none();
            if !word.is_empty() && (may_grow || !LINKING.contains(&word)) {
                words.push(word.to_owned());
            }
        }
        Self(words)
    }

    /// True when there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// How a folded name has all the words, if it has.
    pub fn fit(&self, folded: &str) -> Option<Fit> {
        let first = self.0.first()?;
        if !self.0.iter().all(|word| has(folded, word)) {
            return None;
        }
        // An article does not count: «Le Fil» begins with «Fil» as well.
        let head = named_by(folded).next().is_some_and(|word| begins(word, first));
        Some(if head || folded.starts_with(first.as_str()) { Fit::Begins } else { Fit::Inside })
    }

    /// The name with what is typed marked in it.
    pub fn mark(&self, name: &str) -> Marked {
        let mut marks = Vec::new();
        let mut from = 0;
        for (place, word) in words_of(name) {
            let folded = fold(word);
            let is_head = from == 0;
            from = place + word.len();
            if !is_head && LINKING.contains(&folded.as_str()) {
                continue;
            }
            let letters = |typed: &String| if folded.starts_with(typed.as_str()) { typed.len() } else { folded.len() };
            let longest = self.0.iter().filter(|typed| begins(&folded, typed)).map(letters).max();
            if let Some(letters) = longest {
                marks.push((place as u32, (place + reach(word, letters)) as u32));
            }
        }
        Marked { text: name.to_owned(), marks }
    }
}

/// Whether a word of a folded name begins with this one.
pub fn has(folded: &str, typed: &str) -> bool {
    begins(folded, typed) || named_by(folded).any(|word| begins(word, typed))
}

/// The words of a folded name but those that only link.
fn named_by(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !LINKING.contains(word))
}

/// «st» is also how «saint» is written.
fn begins(word: &str, typed: &str) -> bool {
    word.starts_with(typed) || matches!((typed, word), ("st", "saint") | ("ste", "sainte"))
}

/// The words of a text, each with where it starts, in bytes.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(is_of_word)?;
        let word = text.get(start..)?;
        let end = start + word.find(|c| !is_of_word(c)).unwrap_or(word.len());
        from = end;
        Some((start, text.get(start..end)?))
    })
}

/// How many bytes of a word hold so many folded letters.
fn reach(word: &str, letters: usize) -> usize {
    let mut folded = String::new();
    for (place, c) in word.char_indices() {
        let before = folded.len();
        push_plain(c, &mut folded);
        // An accent that stands alone belongs to the letter before it.
        if before >= letters && folded.len() > before {
            return place;
        }
    }
    word.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, name: &str) -> Option<Fit> {
        Typed::of(typed).fit(&fold(name))
    }

    fn marked(typed: &str, name: &str) -> String {
        let piece = |(text, is_mark): (&str, bool)| if is_mark { format!("[{text}]") } else { text.to_owned() };
        Typed::of(typed).mark(name).pieces().into_iter().map(piece).collect()
    }

    #[test]
    fn every_word_begins_a_word_of_the_name() {
        for (typed, name, expected) in [
            ("e", "Écopôle", Some(Fit::Begins)),
            ("ECO", "L’écopal", Some(Fit::Begins)),
            ("l'éco", "Écopal", Some(Fit::Begins)),
            ("fil", "Le Fil d’Arras", Some(Fit::Begins)),
            ("le f", "Le Fil d’Arras", Some(Fit::Begins)),
            ("le", "Le Fil d’Arras", Some(Fit::Begins)),
            ("arras", "Le Fil d’Arras", Some(Fit::Inside)),
            ("d", "Le Fil d’Arras", None),
            ("arras fi", "Le Fil d’Arras", Some(Fit::Inside)),
            ("fil lens", "Le Fil d’Arras", None),
            ("st omer", "Saint-Omer", Some(Fit::Begins)),
            ("ras", "Le Fil d’Arras", None),
            ("tiers-l", "Lieux partagés et tiers-lieux", Some(Fit::Inside)),
            ("noeux", "Nœux environnement", Some(Fit::Begins)),
            ("", "Arras", None),
            ("de la ", "Maison de la paix", None),
            (" ?! ", "Arras", None),
            ("🚲", "Arras", None),
            ("مرحبا", "Arras", None),
        ] {
            assert_eq!(fit(typed, name), expected, "{typed:?} in {name:?}");
        }
    }

    #[test]
    fn what_is_typed_is_marked_as_it_is_written_in_the_name() {
        assert_eq!(marked("eco", "L’Écopôle alimentaire"), "L’[Éco]pôle alimentaire");
        assert_eq!(marked("ecopol", "E\u{301}copo\u{302}le"), "[E\u{301}copo\u{302}l]e");
        assert_eq!(marked("noe", "Nœux-les-Mines"), "[Nœ]ux-les-Mines");
        assert_eq!(marked("no", "Nœux-les-Mines"), "[Nœ]ux-les-Mines");
        assert_eq!(marked("st o", "Saint-Omer"), "[Saint]-[O]mer");
        assert_eq!(marked("l", "Le Fil de l’Aa"), "[L]e Fil de l’Aa");
        assert_eq!(marked("zzz", "🚲 مرحبا"), "🚲 مرحبا");
    }
}
