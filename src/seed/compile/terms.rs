//! Compiles the vocabulary files.

use super::{parse, refuse, required};
use crate::{
    domain::{Dataset, Kind, Source, StatusTerm, Theme, Vocabulary},
    seed::{
        Loaded, Problem,
        file::{DatasetShape, KindShape, Page, Sheet, SourceShape, StatusTermShape, Text, ThemeShape},
    },
};

/// The vocabularies of checked seeds.
pub fn vocabulary(loaded: &Loaded) -> Result<Vocabulary, Problem> {
    let themes = sheet(loaded.themes.as_ref())?;
    let kinds = sheet(loaded.kinds.as_ref())?;
    let statuses = sheet(loaded.statuses.as_ref())?;
    let sources = sheet(loaded.sources.as_ref())?;
    Ok(Vocabulary {
        dataset: dataset(sheet(loaded.dataset.as_ref())?)?,
        themes: all(&themes.page, &themes.shape.themes, theme)?,
        kinds: all(&kinds.page, &kinds.shape.genres, kind)?,
        statuses: all(&statuses.page, &statuses.shape.statuts, status)?,
        sources: all(&sources.page, &sources.shape.sources, source)?,
        territories: loaded.geography.territories.clone(),
    })
}

fn sheet<T>(sheet: Option<&Sheet<T>>) -> Result<&Sheet<T>, Problem> {
    sheet.ok_or_else(|| Problem {
        file: String::new(),
        line: 0,
        message: "un fichier du vocabulaire manque".into(),
        rule: "compiling",
    })
}

fn all<S, T>(
    page: &Page,
    shapes: &[toml::Spanned<S>],
    compile: impl Fn(&Page, usize, &S) -> Result<T, Problem>,
) -> Result<Vec<T>, Problem> {
    shapes.iter().map(|shape| compile(page, shape.span().start, shape.as_ref())).collect()
}

/// A required text of a table.
fn text(page: &Page, at: usize, text: &Option<Text>) -> Result<String, Problem> {
    Ok(required(page, at, text.as_ref())?.as_ref().clone())
}

fn texts(list: &[Text]) -> Vec<String> {
    list.iter().map(|text| text.as_ref().clone()).collect()
}

fn dataset(sheet: &Sheet<DatasetShape>) -> Result<Dataset, Problem> {
    let (page, shape) = (&sheet.page, &sheet.shape);
    Ok(Dataset {
        title: text(page, 0, &shape.title)?,
        version: parse(page, required(page, 0, shape.version.as_ref())?)?,
        licence: text(page, 0, &shape.licence)?,
        licence_address: text(page, 0, &shape.licence_address)?,
        credits: texts(&shape.credits),
        contact: shape.contact.as_ref().map(|contact| contact.as_ref().clone()).unwrap_or_default(),
    })
}

fn theme(page: &Page, at: usize, shape: &ThemeShape) -> Result<Theme, Problem> {
    Ok(Theme {
        id: parse(page, required(page, at, shape.id.as_ref())?)?,
        label: text(page, at, &shape.label)?,
        short: text(page, at, &shape.short)?,
        icon: text(page, at, &shape.icon)?,
        family: text(page, at, &shape.family)?,
        main: shape.main,
        definition: text(page, at, &shape.definition)?,
        synonyms: texts(&shape.synonyms),
    })
}

fn kind(page: &Page, at: usize, shape: &KindShape) -> Result<Kind, Problem> {
    Ok(Kind {
        id: parse(page, required(page, at, shape.id.as_ref())?)?,
        label: text(page, at, &shape.label)?,
        plural: text(page, at, &shape.plural)?,
        hidden: shape.hidden,
    })
}

fn status(page: &Page, at: usize, shape: &StatusTermShape) -> Result<StatusTerm, Problem> {
    Ok(StatusTerm {
        id: parse(page, required(page, at, shape.id.as_ref())?)?,
        label: text(page, at, &shape.label)?,
        definition: text(page, at, &shape.definition)?,
    })
}

fn source(page: &Page, at: usize, shape: &SourceShape) -> Result<Source, Problem> {
    Ok(Source {
        id: parse(page, required(page, at, shape.id.as_ref())?)?,
        file: text(page, at, &shape.file)?,
        title: text(page, at, &shape.title)?,
        publisher: text(page, at, &shape.publisher)?,
        nature: text(page, at, &shape.nature)?,
        date: shape.date.as_ref().map(|date| parse(page, date)).transpose()?,
        date_in_words: text(page, at, &shape.date_in_words)?,
        lines: *shape.lines.as_ref().ok_or_else(|| refuse(page, at, "lignes manque"))?.as_ref(),
    })
}
