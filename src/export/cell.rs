//! What stands in a cell of a table: one line of text, or a number.

/// What stands between several values of one cell. A value that holds it has a slash instead.
pub const SEPARATOR: char = '|';

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// The documents do not say it.
    Empty,
    /// One line: no control character, no space at its ends.
    Text(String),
    /// A number.
    Number(f64),
}

impl Cell {
    /// A text as one line; empty when nothing is left of it.
    pub fn text(text: &str) -> Self {
        let line = one_line(text);
        if line.is_empty() { Self::Empty } else { Self::Text(line) }
    }

    /// Several values, in their order. A value that is not known keeps its place, so that two cells can be read side by
    /// side; a cell of such values alone is empty.
    pub fn list<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> Self {
        let mut text = String::new();
        let mut known = false;
        for (place, value) in values.into_iter().enumerate() {
            if place > 0 {
                text.push(SEPARATOR);
            }
            let value = one_line(value.as_ref()).replace(SEPARATOR, "/");
            known |= !value.is_empty();
            text.push_str(&value);
        }
        if known { Self::Text(text) } else { Self::Empty }
    }
}

/// The text without control characters, each space of any sort between words as it is, none at the ends.
fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_one_line() {
        assert_eq!(Cell::text(" un\r\ndeux\t"), Cell::Text("un  deux".into()));
        assert_eq!(Cell::text("\u{0}\n"), Cell::Empty);
    }

    #[test]
    fn values_keep_their_places() {
        assert_eq!(Cell::list(["a|b", "", "c"]), Cell::Text("a/b||c".into()));
        assert_eq!(Cell::list(["", ""]), Cell::Empty);
        assert_eq!(Cell::list([""; 0]), Cell::Empty);
    }
}
