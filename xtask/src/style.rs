//! A style sheet in one file: `style/main.css`, or `style/print/main.css`, with each `@import` replaced by what it names.
//!
//! It knows two forms, `@import "x.css";` and `@import "x.css" layer(y);`, drops comments and
//! margins, and refuses anything else rather than guess. It never rewrites a rule or an address: `url()`s are
//! written relative to the published file.

use crate::step::Result;
use crate::{files, project::Project};
use std::path::{Path, PathBuf};

/// Writes the files that index.html links.
pub fn bundle(project: &Project) -> Result<()> {
    for (source, sheet) in project.stylesheets() {
        let css = inline(&source, &mut Vec::new(), &files::read)?;
        files::write_if_changed(&sheet, &without_margins(&css))?;
    }
    Ok(())
}

type Read<'a> = &'a dyn Fn(&Path) -> Result<String>;

/// One file's text, its imports in their places. `above` holds the files being read, to stop at a loop.
fn inline(file: &Path, above: &mut Vec<PathBuf>, read: Read) -> Result<String> {
    if above.iter().any(|other| other == file) {
        return Err(format!("{} imports itself.", file.display()));
    }
    above.push(file.to_owned());
    let text = without_comments(&read(file)?);
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut css = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("@import") {
        let (rule, after) =
            after.split_once(';').ok_or_else(|| format!("An @import of {} has no `;`.", file.display()))?;
        let import = Import::parse(rule).ok_or_else(|| {
            format!(
                "`@import{rule}` in {} is neither `@import \"file.css\";` nor `@import \"file.css\" layer(name);`.",
                file.display()
            )
        })?;
        css.push_str(before);
        let inner = inline(&folder.join(import.file), above, read)?;
        match import.layer {
            Some(layer) => css.push_str(&format!("@layer {layer} {{\n{}\n}}", inner.trim())),
            None => css.push_str(inner.trim()),
        }
        rest = after;
    }
    css.push_str(rest);
    above.pop();
    Ok(css)
}

/// What an `@import` rule says.
#[derive(Debug, PartialEq)]
struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    /// Reads what stands between `@import` and `;`.
    fn parse(rule: &'a str) -> Option<Self> {
        let (file, rest) = rule.trim().strip_prefix('"')?.split_once('"')?;
        if file.contains("//") {
            return None;
        }
        let rest = rest.trim();
        let layer = match rest {
            "" => None,
            _ => Some(rest.strip_prefix("layer(")?.strip_suffix(')')?.trim()),
        };
        Some(Self { file, layer })
    }
}

/// The text without its comments; what looks like one inside a string stays.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut quote = None;
    let mut characters = css.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '/') if characters.peek() == Some(&'*') => {
                characters.next();
                let mut star = false;
                for inside in characters.by_ref() {
                    if star && inside == '/' {
                        break;
                    }
                    star = inside == '*';
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (Some(_), '\\') => {
                kept.push(character);
                if let Some(escaped) = characters.next() {
                    kept.push(escaped);
                }
                continue;
            }
            _ => {}
        }
        kept.push(character);
    }
    kept
}

/// The text without indentation and empty lines.
fn without_margins(css: &str) -> String {
    let lines: Vec<&str> = css.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundled(files: &[(&str, &str)]) -> Result<String> {
        let read = |path: &Path| {
            files
                .iter()
                .find(|(name, _)| Path::new(name) == path)
                .map(|(_, text)| (*text).to_owned())
                .ok_or_else(|| format!("{} is not there.", path.display()))
        };
        inline(Path::new("style/main.css"), &mut Vec::new(), &read)
    }

    #[test]
    fn imports_take_their_place_in_order_and_in_their_layer() {
        let css = bundled(&[
            (
                "style/main.css",
                "/* order */@layer base, page;\n@import \"base.css\" layer(base);\n@import \"page/home.css\" layer( page );\n",
            ),
            ("style/base.css", "body { margin: 0 }\n"),
            ("style/page/home.css", "@import \"tile.css\";\nh1 { margin: 0 }"),
            ("style/page/tile.css", ".tile { color: red }"),
        ]);
        let wanted = "@layer base, page;\n@layer base {\nbody { margin: 0 }\n}\n@layer page {\n.tile { color: red }\nh1 { margin: 0 }\n}\n";
        assert_eq!(css, Ok(wanted.to_owned()));
    }

    #[test]
    fn what_it_does_not_know_is_refused() {
        for rule in [
            "@import url(a.css);",
            "@import \"a.css\" screen;",
            "@import \"https://example.org/a.css\";",
            "@import \"a.css\"",
            "@import \"absent.css\";",
            "@import \"main.css\";",
        ] {
            let refused = bundled(&[("style/main.css", rule), ("style/a.css", "")]);
            assert!(refused.is_err(), "{rule}: {refused:?}");
        }
    }

    #[test]
    fn indentation_goes() {
        assert_eq!(without_margins("a {\n\n  color: red;\n}\n"), "a {\ncolor: red;\n}\n");
    }

    #[test]
    fn comments_go_and_strings_stay() {
        assert_eq!(
            without_comments(r#"a/* b **/ { content: "/* \" kept */"; } /* open"#),
            r#"a { content: "/* \" kept */"; } "#
        );
    }
}
