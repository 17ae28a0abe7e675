//! Where words begin and end. Apostrophes and hyphens part words («Hénin-Carvin» is two), and an
//! elided article is not a word («l’eau» is «eau»).

use unicode_normalization::char::is_combining_mark;

/// A word of a text: its letters and where they stand, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
}

/// What French elides before a vowel.
const ELIDED: [&str; 14] =
    ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"];

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '`' | '´')
}

/// A text cut where its words begin and end: words, elided ones too, and what stands between them, in
/// turns. Put together again, they are the text.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let within = is_word(rest);
        let first = rest.chars().next()?.len_utf8();
        let ends = |c: char| {
            let goes_on = c.is_alphanumeric() || within && !c.is_ascii() && is_combining_mark(c);
            goes_on != within
        };
        let end = rest[first..].find(ends).map_or(rest.len(), |place| first + place);
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// True for a piece that is a word.
pub fn is_word(piece: &str) -> bool {
    piece.starts_with(char::is_alphanumeric)
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, _) = rest.find(|(_, c)| c.is_alphanumeric())?;
            while rest.next_if(|(_, c)| c.is_alphanumeric() || !c.is_ascii() && is_combining_mark(*c)).is_some() {}
            let end = rest.peek().map_or(text.len(), |(place, _)| *place);
            let word = &text[start..end];
            let elided = rest.peek().is_some_and(|(_, c)| is_apostrophe(*c))
                && ELIDED.iter().any(|elided| word.eq_ignore_ascii_case(elided))
                && text[end..].chars().nth(1).is_some_and(char::is_alphanumeric);
            if !elided {
                return Some(Word { text: word, start });
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn both_apostrophes_elide() {
        assert_eq!(cut("l'eau d’ici, qu'Amiens"), ["eau", "ici", "Amiens"]);
        assert_eq!(cut("L’Oise jusqu’à Creil"), ["Oise", "à", "Creil"]);
    }

    #[test]
    fn an_apostrophe_inside_a_name_parts_it() {
        assert_eq!(cut("l'Auton’Homme"), ["Auton", "Homme"]);
    }

    #[test]
    fn hyphens_and_signs_part_words() {
        assert_eq!(cut("Hénin-Carvin (62) : 100 000 €"), ["Hénin", "Carvin", "62", "100", "000"]);
    }

    #[test]
    fn a_letter_before_nothing_is_kept() {
        assert_eq!(cut("plan d’"), ["plan", "d"]);
        assert_eq!(cut("’’ — !"), Vec::<&str>::new());
    }

    #[test]
    fn pieces_are_the_whole_text() {
        for text in ["L’eau, d’ici — (62)\u{a0}!", " de\u{301}chets  ", "\u{301}a", "", "où ?"] {
            assert_eq!(pieces(text).collect::<String>(), text);
        }
        assert_eq!(pieces("L’eau, de\u{301}s 2").collect::<Vec<_>>(), ["L", "’", "eau", ", ", "de\u{301}s", " ", "2"]);
        let words = |text| pieces(text).filter(|piece| is_word(piece)).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words("Hénin-Carvin : l’été"), ["Hénin", "Carvin", "l", "été"]);
    }

    #[test]
    fn an_accent_of_its_own_stays_with_its_letter() {
        assert_eq!(cut("de\u{301}chets"), ["de\u{301}chets"]);
    }
}
