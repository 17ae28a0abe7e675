//! Front coding: of each name only what differs from the one before, after a sign that tells how
//! much does not. Names stand by code, which is nearly alphabetical within a département.

use super::texts::Texts;

/// The signs are control characters, which no name has: this one for 0 bytes shared.
const FIRST_SIGN: u8 = 1;

/// Most bytes shared: all control characters are used then.
const MOST: usize = 30;

/// The texts, each as a sign and what it does not share with the one before.
pub(super) fn cut(texts: &Texts) -> String {
    let mut all = String::new();
    let mut before = "";
    for text in (0..texts.len()).map(|place| texts.get(place)) {
        let mut shared = text.bytes().zip(before.bytes()).take(MOST).take_while(|(a, b)| a == b).count();
        while !text.is_char_boundary(shared) {
            shared -= 1;
        }
        all.push(char::from(FIRST_SIGN + shared as u8));
        all.extend(text.get(shared..).unwrap_or_default().chars().filter(|c| !c.is_control()));
        before = text;
    }
    all
}

/// The texts again; none when a sign promises more than there is, or a text holds a control character that is no sign:
/// written anew without it, it would be shorter than the next sign promises.
pub(super) fn join(all: &str) -> Option<Texts> {
    let mut texts = Texts::default();
    let mut text = String::new();
    let mut rest = all;
    while let Some(sign) = rest.chars().next() {
        let shared = usize::from(u8::try_from(sign).ok()?.checked_sub(FIRST_SIGN)?);
        // A cut inside a letter would panic.
        text.get(..shared)?;
        text.truncate(shared);
        rest = rest.get(1..)?;
        let end = rest.bytes().position(|byte| byte < b' ').unwrap_or(rest.len());
        let (own, after) = rest.split_at_checked(end)?;
        if own.chars().any(char::is_control) {
            return None;
        }
        text.push_str(own);
        texts.push(&text);
        rest = after;
    }
    Some(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Texts {
        let mut texts = Texts::default();
        all.iter().for_each(|text| texts.push(text));
        texts
    }

    #[test]
    fn what_is_cut_can_be_joined() {
        let long = "a".repeat(100);
        for all in [
            &["Achères", "Achery", "Achê", "Ach", "", "", "Œuilly", "Y"][..],
            &[],
            &["", ""],
            &["é", "è"],
            &[&long, &long],
        ] {
            assert_eq!(join(&cut(&texts(all))), Some(texts(all)), "{all:?}");
        }
        assert_eq!(cut(&texts(&["Achères", "Achery"])), "\u{1}Achères\u{4}ery");
    }

    #[test]
    fn signs_that_promise_too_much_are_refused() {
        assert_eq!(join("\u{1}é\u{2}a"), None, "inside a letter");
        assert_eq!(join("\u{4}abc"), None, "longer than the one before");
        assert_eq!(join("abc"), None, "no sign");
        assert_eq!(join("é"), None);
        assert_eq!(join("\u{1}Lil\u{7f}le\u{5}s"), None, "a control character that is no sign");
    }
}
