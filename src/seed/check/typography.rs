//! Rules about French typography, for everything that somebody reads. What a document printed is
//! left as it is.

use super::context::{Context, Report};

/// A straight apostrophe or straight quotes.
pub fn apostrophes_and_quotes(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in entry.fields.iter().filter(|field| field.role.is_french()) {
            let text = field.value();
            for (sign, name, right) in [('\'', "apostrophe droite", "’"), ('"', "guillemets droits", "« »")] {
                if let Some(place) = text.find(sign) {
                    let message = format!("{name} dans « {} » : écrivez {right}", around(text, place));
                    report.add(page, field.at(), message);
                }
            }
        }
    }
}

/// A sign that lacks the no-break space before or after it.
pub fn no_break_spaces(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        for field in entry.fields.iter().filter(|field| field.role.is_french()) {
            if let Some((place, message)) = first_fault(field.value()) {
                let message = format!("{message} : « {} »", around(field.value(), place));
                report.add(page, field.at(), message);
            }
        }
    }
}

/// Where a no-break space is missing first, and before or after what.
fn first_fault(text: &str) -> Option<(usize, String)> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    chars.iter().enumerate().find_map(|(place, &(offset, sign))| {
        let before = place.checked_sub(1).and_then(|place| chars.get(place)).map(|(_, c)| *c);
        let after = chars.get(place + 1).map(|(_, c)| *c);
        let fault = match sign {
            '«' if !after.is_some_and(is_no_break) => "après",
            '»' if before.is_some_and(|c| !is_no_break(c)) => "avant",
            ':' | ';' | '?' | '!' if before.is_some_and(|c| !may_precede(c)) => "avant",
            _ => return None,
        };
        let time = sign == ':' && before.is_some_and(is_digit) && after.is_some_and(is_digit);
        (!time && !is_in_address(text, offset)).then(|| (offset, format!("espace insécable absente {fault} `{sign}`")))
    })
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// A no-break space, or another sign of the same group: «?!», «(?)».
fn may_precede(c: char) -> bool {
    is_no_break(c) || matches!(c, '?' | '!' | '(')
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// True inside an address of the web, whose signs are its own.
fn is_in_address(text: &str, offset: usize) -> bool {
    let start = text[..offset].rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    let word = text[start..].split_whitespace().next().unwrap_or_default();
    word.contains("://") || word.contains("www.")
}

/// A few signs on each side.
fn around(text: &str, place: usize) -> String {
    let reach = 12;
    let before: Vec<char> = text[..place].chars().rev().take(reach).collect();
    let excerpt: String = before.into_iter().rev().chain(text[place..].chars().take(reach + 1)).collect();
    excerpt.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_break_spaces_are_asked_for_where_french_has_them() {
        for good in ["Quoi\u{a0}? «\u{a0}Oui\u{202f}!\u{a0}»", "à 14:30, voir https://a.fr/?b", "Où\u{a0}?!", "(…)", ""]
        {
            assert_eq!(first_fault(good), None, "{good}");
        }
        for (bad, sign) in
            [("Quoi ?", '?'), ("ceci: cela", ':'), ("« oui\u{a0}»", '«'), ("«\u{a0}oui »", '»'), ("a;b", ';')]
        {
            assert!(first_fault(bad).is_some_and(|(place, _)| bad[place..].starts_with(sign)), "{bad}");
        }
    }
}
