//! Compiles the vocabulary files.

use super::{parse, refuse, required};
use crate::{
    domain::{
        Dataset, Kind, Meaning, Source, StatusTerm, Territories, TerritoryCode, TerritoryLevel, Theme, ThesaurusEntry,
        Vocabulary,
    },
    seed::{
        Loaded, Problem,
        file::{
            DatasetShape, KindShape, Page, Sheet, SourceShape, StatusTermShape, Text, ThemeShape, ThesaurusFile,
            ThesaurusShape,
        },
    },
};
use std::collections::BTreeSet;

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
        territories: territories(loaded),
        thesaurus: thesaurus(sheet(loaded.thesaurus.as_ref())?)?,
    })
}

/// Every région and département; of EPCI and communes those that the seeds cite, and the EPCI of
/// these communes. The other 36,000 are the gazetteer's.
fn territories(loaded: &Loaded) -> Territories {
    let geography = &loaded.geography;
    let mut kept = BTreeSet::new();
    let sheets = loaded.records.iter().flat_map(|sheet| sheet.shape.entries());
    for code in sheets.flat_map(|entry| entry.fields).filter_map(|field| field.territory()) {
        kept.extend(geography.find(&code).into_iter().flat_map(|territory| territory.wider(TerritoryLevel::Epci)));
        kept.extend(geography.find(&code).map(|territory| &territory.code));
    }
    let wide = |code: &TerritoryCode| matches!(code.level(), TerritoryLevel::Region | TerritoryLevel::Departement);
    let territories = geography.places.territories.iter();
    territories.filter(|territory| wide(&territory.code) || kept.contains(&territory.code)).cloned().collect()
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
    })
}

fn kind(page: &Page, at: usize, shape: &KindShape) -> Result<Kind, Problem> {
    Ok(Kind {
        id: parse(page, required(page, at, shape.id.as_ref())?)?,
        label: text(page, at, &shape.label)?,
        plural: text(page, at, &shape.plural)?,
        hidden: shape.hidden,
        weight: shape.weight.as_ref().map_or(1.0, |weight| *weight.as_ref() as f32),
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

fn thesaurus(sheet: &Sheet<ThesaurusFile>) -> Result<Vec<ThesaurusEntry>, Problem> {
    let page = &sheet.page;
    let entry = |at: usize, shape: &ThesaurusShape| {
        let meaning = match (&shape.theme, &shape.kind, &shape.level) {
            (Some(theme), ..) => Meaning::Theme(parse(page, theme)?),
            (_, Some(kind), _) => Meaning::Kind(parse(page, kind)?),
            (.., Some(level)) => Meaning::Level(level.as_ref().clone()),
            _ if shape.empty => Meaning::Nothing,
            _ if shape.search.is_empty() => return Err(refuse(page, at, "cette entrée ne mène nulle part")),
            _ => Meaning::Words(texts(&shape.search)),
        };
        let weight = shape.weight.as_ref().map_or(1.0, |weight| *weight.as_ref() as f32);
        Ok(ThesaurusEntry { words: texts(&shape.words), meaning, weight })
    };
    sheet.shape.entries.iter().map(|shape| entry(shape.span().start, shape.as_ref())).collect()
}
