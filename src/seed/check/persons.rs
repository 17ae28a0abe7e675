//! Rule about personal data: the atlas names organisations and functions, never people.

use super::context::{Context, Report};

/// The words that announce a person's name.
const CIVILITIES: &[&str] = &["M.", "MM.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Messieurs", "Mesdames"];

/// An e-mail address, a telephone number or a person's name.
pub fn personal_data(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        // The address for reports of errors is there to be published.
        for field in entry.fields.iter().filter(|field| field.key != "contact") {
            let text = field.value();
            let found = if has_email(text) {
                "un courriel"
            } else if has_phone(text) {
                "un numéro de téléphone"
            } else if has_civility(text) {
                "un nom de personne"
            } else {
                continue;
            };
            report.add(
                page,
                field.at(),
                format!("« {} » contient {found} : donnez la fonction et l’organisme", field.key),
            );
        }
    }
}

fn has_email(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let domain = text[at + 1..].split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-')).next();
        before.is_some_and(char::is_alphanumeric) && domain.is_some_and(|d| d.trim_end_matches('.').contains('.'))
    })
}

/// Ten digits that start with 0, in pairs or not, or the same after +33.
fn has_phone(text: &str) -> bool {
    let chars: Vec<char> = text.replace("+33", "0").chars().collect();
    (0..chars.len()).any(|start| {
        let alone = start == 0 || !chars[start - 1].is_alphanumeric();
        alone && chars[start] == '0' && digits_from(&chars[start..]) == 10
    })
}

/// How many digits follow each other, with at most one blank, dot or hyphen after each.
fn digits_from(chars: &[char]) -> usize {
    let mut count = 0;
    let mut parted = false;
    for c in chars {
        match c {
            c if c.is_ascii_digit() => {
                count += 1;
                parted = false;
            }
            ' ' | '.' | '-' | '\u{a0}' | '\u{202f}' if !parted => parted = true,
            c if c.is_alphanumeric() && !parted => return 0,
            _ => break,
        }
    }
    count
}

fn has_civility(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let civility = pair[0].trim_start_matches(|c: char| !c.is_alphanumeric());
        CIVILITIES.contains(&civility) && pair[1].starts_with(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_found_and_organisations_are_not() {
        for text in ["écrire à jean.dupont@exemple.fr.", "(a@b-c.org)"] {
            assert!(has_email(text), "{text}");
        }
        for text in ["07.68.66.67.85", "au 0102030405", "+33 7 68 66 67 85", "01 02 03 04 05."] {
            assert!(has_phone(text), "{text}");
        }
        assert!(has_civility("selon Mme Dupont") && has_civility("(M. Dupont)"));
        for text in ["@exemple", "le 0 à 10", "2021-07-01", "SIREN 246200364", "Madame la maire", "S.A.T. M. le", "0,5"]
        {
            assert!(!has_email(text) && !has_phone(text) && !has_civility(text), "{text}");
        }
    }
}
