//! Reads one TOML file into its shape. A key that no shape knows does not stop the reading: it
//! is kept with its place, so that all of them are reported at once.

use super::Page;
use crate::seed::Problem;
use serde::de::DeserializeOwned;
use serde_ignored::Path;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Deserializer},
};

/// A file, its shape, and the keys that the shape does not know.
#[derive(Debug)]
pub struct Sheet<T> {
    /// The text it was read from.
    pub page: Page,
    /// What it says.
    pub shape: T,
    /// The keys nobody knows.
    pub unknown: Vec<UnknownKey>,
}

/// A key that the schema does not have.
#[derive(Debug)]
pub struct UnknownKey {
    /// The key and the tables it stands in: `noms.note`.
    pub name: String,
    /// Where it stands, in bytes.
    pub at: usize,
}

/// A step from a table to what it holds.
enum Step {
    Key(String),
    Item(usize),
}

/// Reads a page. Broken TOML or a value of the wrong type is one problem for the whole file.
pub fn read<T: DeserializeOwned>(page: Page) -> Result<Sheet<T>, Problem> {
    let tree = DeTable::parse(&page.text).map_err(|error| {
        // The parser speaks English, and to people who know TOML.
        let detail = error.message();
        let message = format!("TOML illisible : voyez les guillemets, crochets et virgules de cette ligne ({detail})");
        page.problem("reading", error.span().map_or(0, |span| span.start), message)
    })?;
    let mut unknown_paths = Vec::new();
    let shape = serde_ignored::deserialize(Deserializer::from(tree.clone()), |path| {
        unknown_paths.push(steps(&path));
    })
    .map_err(|error: toml::de::Error| {
        let at = error.span().map_or(0, |span| span.start);
        page.problem("reading", at, in_french(error.message()))
    })?;
    let unknown = unknown_paths.iter().map(|path| UnknownKey { name: name(path), at: place(&tree, path) }).collect();
    drop(tree);
    Ok(Sheet { page, shape, unknown })
}

/// The steps of a path, without those that `Spanned` adds on its way.
fn steps(path: &Path<'_>) -> Vec<Step> {
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(Step::Item(*index))),
        Path::Map { parent, key } if key.starts_with("$__") => (parent, None),
        Path::Map { parent, key } => (parent, Some(Step::Key(key.clone()))),
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut all = steps(parent);
    all.extend(step);
    all
}

fn name(path: &[Step]) -> String {
    let keys: Vec<&str> = path
        .iter()
        .filter_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item(_) => None,
        })
        .collect();
    keys.join(".")
}

/// Where the last key of a path stands.
fn place(tree: &Spanned<DeTable<'_>>, path: &[Step]) -> usize {
    let mut table = Some(tree.as_ref());
    let mut array = None;
    let mut at = 0;
    for step in path {
        let value = match (step, table, array) {
            (Step::Key(key), Some(table), _) => {
                table.iter().find(|(name, _)| name.as_ref() == key).map(|(name, value)| {
                    at = name.span().start;
                    value.as_ref()
                })
            }
            (Step::Item(index), _, Some(array)) => array_item(array, *index),
            _ => None,
        };
        let Some(value) = value else { return at };
        table = value.as_table();
        array = Some(value);
    }
    at
}

fn array_item<'t, 'i>(value: &'t DeValue<'i>, index: usize) -> Option<&'t DeValue<'i>> {
    value.as_array().and_then(|array| array.get(index)).map(Spanned::as_ref)
}

/// Serde's sentence about a wrong type, for somebody who edits TOML.
fn in_french(message: &str) -> String {
    let expected = [
        ("expected a string", "un texte entre guillemets"),
        ("expected a sequence", "une liste, ou un tableau entre doubles crochets"),
        ("expected struct", "un tableau"),
        ("expected a boolean", "true ou false"),
        ("expected u32", "un nombre entier positif"),
        ("expected a spanned value", "une autre sorte de valeur"),
    ]
    .into_iter()
    .find(|(english, _)| message.contains(english))
    .map_or("une autre sorte de valeur", |(_, french)| french);
    format!("valeur d’un type inattendu : il faut {expected}, comme le montre LISEZMOI.md ({})", message.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::file::PoleShape;

    fn pole(text: &str) -> Result<Sheet<PoleShape>, Problem> {
        read(Page::new("seeds/poles/a.toml".into(), text.into()))
    }

    #[test]
    fn unknown_keys_are_all_found_with_their_line() {
        let sheet = pole("id = \"a\"\nnom = \"A\"\n\n[[noms]]\ntexte = \"A\"\n\n[[noms]]\nsort = \"usage\"\nx.y = 1\n");
        let found: Vec<(String, u32)> = sheet
            .map(|sheet| sheet.unknown.iter().map(|key| (key.name.clone(), sheet.page.line(key.at))).collect())
            .unwrap_or_default();
        assert_eq!(found, [("nom".into(), 2), ("noms.sort".into(), 8), ("noms.x".into(), 9)]);
    }

    #[test]
    fn broken_toml_and_wrong_types_say_where() {
        assert_eq!(pole("id = \"a\"\nvoir = [\n").err().map(|problem| problem.line), Some(2));
        let wrong = pole("id = \"a\"\n\n[[noms]]\ntexte = 12\n").err().map(|problem| problem.to_string());
        assert!(wrong.as_deref().is_some_and(|text| text.starts_with("seeds/poles/a.toml:4: valeur")), "{wrong:?}");
    }

    #[test]
    fn a_table_stands_where_its_header_stands() {
        let sheet = pole("id = \"a\"\n\n[[noms]]\ntexte = \"A\"\n\n[[noms]]\ntexte = \"B\"\n");
        let lines: Vec<u32> = sheet
            .map(|sheet| sheet.shape.names.iter().map(|name| sheet.page.line(name.span().start)).collect())
            .unwrap_or_default();
        assert_eq!(lines, [3, 6]);
    }
}
