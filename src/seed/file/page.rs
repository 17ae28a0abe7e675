//! The text of a file, and which line a byte of it stands on.

use crate::seed::Problem;

/// A file that was read.
#[derive(Debug)]
pub struct Page {
    /// Its path as problems print it: `seeds/poles/exemple.toml`.
    pub path: String,
    /// Its content.
    pub text: String,
    /// Where each line starts, in bytes.
    starts: Vec<usize>,
}

impl Page {
    /// The page of this path and content.
    pub fn new(path: String, text: String) -> Self {
        let after_newlines = text.match_indices('\n').map(|(place, _)| place + 1);
        let starts = std::iter::once(0).chain(after_newlines).collect();
        Self { path, text, starts }
    }

    /// The line of a byte, from 1.
    pub fn line(&self, offset: usize) -> u32 {
        self.starts.partition_point(|start| *start <= offset).max(1) as u32
    }

    /// A problem at this byte.
    pub fn problem(&self, rule: &'static str, offset: usize, message: String) -> Problem {
        Problem { file: self.path.clone(), line: self.line(offset), message, rule }
    }

    /// The name of the file without folder and extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// The name of the folder that holds the file.
    pub fn folder(&self) -> &str {
        self.path.rsplit('/').nth(1).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_stands_on_the_line_that_holds_it() {
        let page = Page::new("seeds/poles/a.toml".into(), "un\ndeux\n\nquatre".into());
        let lines: Vec<u32> = [0, 2, 3, 7, 8, 9, 99].into_iter().map(|offset| page.line(offset)).collect();
        assert_eq!(lines, [1, 1, 2, 2, 3, 4, 4]);
        assert_eq!((page.stem(), page.folder()), ("a", "poles"));
    }
}
