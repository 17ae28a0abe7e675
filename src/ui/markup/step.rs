//! The steps of a form: what `html!` wrote of a view that does not change. It never holds a value.

/// A step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// An element begins, of HTML or of SVG.
    Open { tag: &'static str, svg: bool },
    /// An attribute of it, with what it says; none for what the next hole says.
    Attribute { name: &'static str, value: Option<&'static str> },
    /// A text.
    Text(&'static str),
    /// What the next hole holds.
    Child,
    /// The element ends.
    Close,
}

/// The steps of a form, of which `html!` makes one character each and what follows it.
pub(super) fn steps(form: &'static str) -> impl Iterator<Item = Step> {
    let mut rest = form;
    let mut token = move || {
        let (kind, said) = rest.split_at_checked(1)?;
        let end = said.find(|c| c < '\u{9}').unwrap_or(said.len());
        rest = &said[end..];
        Some((kind.as_bytes()[0], &said[..end]))
    };
    std::iter::from_fn(move || {
        let (kind, said) = token()?;
        Some(match kind {
            1 => Step::Open { tag: said, svg: false },
            2 => Step::Open { tag: said, svg: true },
            3 => {
                let (kind, value) = token()?;
                Step::Attribute { name: said, value: (kind == 4).then_some(value) }
            }
            6 => Step::Text(said),
            7 => Step::Child,
            _ => Step::Close,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_it_was_written() {
        let form = "\u{1}li\u{3}class\u{4}a b\u{3}id\u{5}\u{6}été \u{7}\u{2}svg\u{8}\u{8}";
        let read: Vec<Step> = steps(form).collect();
        let expected = [
            Step::Open { tag: "li", svg: false },
            Step::Attribute { name: "class", value: Some("a b") },
            Step::Attribute { name: "id", value: None },
            Step::Text("été "),
            Step::Child,
            Step::Open { tag: "svg", svg: true },
            Step::Close,
            Step::Close,
        ];
        assert_eq!(read, expected);
        assert_eq!(steps("").count(), 0);
    }
}
