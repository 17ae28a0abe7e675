//! How each column is read from a record.

use super::{
    About, Cell,
    geojson::rounded,
    lists::{grade_id, graded, once, seats, texts, wider},
    record_address,
};
use crate::{
    domain::{
        Grade, PartialDate, Record, TerritoryCode, TerritoryLevel, Vocabulary,
        record::{Name, NameSort},
    },
    wording::record::short_grade,
};

/// A record, and what its cells take beside it.
pub struct Reading<'a> {
    pub(super) record: &'a Record,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) about: &'a About,
    pub(super) site: &'a str,
}

pub(super) fn id(of: &Reading<'_>) -> Cell {
    Cell::text(of.record.id.as_str())
}

pub(super) fn name(of: &Reading<'_>) -> Cell {
    Cell::text(&of.record.title)
}

pub(super) fn kind(of: &Reading<'_>) -> Cell {
    Cell::text(of.vocabulary.kind(&of.record.kind).map_or(of.record.kind.as_str(), |kind| &kind.label))
}

pub(super) fn other_names(of: &Reading<'_>) -> Cell {
    let used = of.record.names.iter().filter(|claim| claim.value.sort == NameSort::Usage);
    let names = once(used.map(|claim| graded(&claim.value.text, claim.grade)));
    Cell::list(names)
}

pub(super) fn date(of: &Reading<'_>) -> Cell {
    Cell::text(&written(of.record.date))
}

pub(super) fn summary(of: &Reading<'_>) -> Cell {
    Cell::text(&texts(&of.record.summary).collect::<Vec<_>>().join(" "))
}

pub(super) fn seat_codes(of: &Reading<'_>) -> Cell {
    Cell::list(seats(of.record).iter().map(|(seat, _)| seat.commune.code()))
}

pub(super) fn seat_names(of: &Reading<'_>) -> Cell {
    Cell::list(seats(of.record).iter().map(|(seat, _)| seat.name.as_str()))
}

pub(super) fn seat_grades(of: &Reading<'_>) -> Cell {
    Cell::list(seats(of.record).iter().map(|(_, grade)| grade_id(*grade)))
}

/// The territories of a level in which the seats lie.
fn around_seats(of: &Reading<'_>, level: TerritoryLevel) -> Vec<TerritoryCode> {
    wider(seats(of.record).iter().map(|(seat, _)| &seat.commune), level, of.vocabulary)
}

fn codes_around(of: &Reading<'_>, level: TerritoryLevel) -> Cell {
    Cell::list(around_seats(of, level).iter().map(TerritoryCode::code))
}

fn names_around(of: &Reading<'_>, level: TerritoryLevel) -> Cell {
    Cell::list(around_seats(of, level).iter().map(|code| of.vocabulary.territory_name(code).unwrap_or_default()))
}

pub(super) fn seat_epci_codes(of: &Reading<'_>) -> Cell {
    codes_around(of, TerritoryLevel::Epci)
}

pub(super) fn seat_epci_names(of: &Reading<'_>) -> Cell {
    names_around(of, TerritoryLevel::Epci)
}

pub(super) fn seat_departement_codes(of: &Reading<'_>) -> Cell {
    codes_around(of, TerritoryLevel::Departement)
}

pub(super) fn seat_departement_names(of: &Reading<'_>) -> Cell {
    names_around(of, TerritoryLevel::Departement)
}

pub(super) fn seat_region_codes(of: &Reading<'_>) -> Cell {
    codes_around(of, TerritoryLevel::Region)
}

pub(super) fn seat_region_names(of: &Reading<'_>) -> Cell {
    names_around(of, TerritoryLevel::Region)
}

/// A number of the one seat; none where documents give several.
fn of_only_seat(of: &Reading<'_>, degrees: impl Fn(crate::geo::Point) -> f64) -> Cell {
    match seats(of.record).as_slice() {
        [(seat, _)] => seat.point.map_or(Cell::Empty, |point| Cell::Number(rounded(degrees(point)))),
        _ => Cell::Empty,
    }
}

pub(super) fn latitude(of: &Reading<'_>) -> Cell {
    of_only_seat(of, |point| point.lat)
}

pub(super) fn longitude(of: &Reading<'_>) -> Cell {
    of_only_seat(of, |point| point.lon)
}

pub(super) fn territory_codes(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.territories.iter().map(|claim| claim.value.to_string()))
}

pub(super) fn territory_names(of: &Reading<'_>) -> Cell {
    Cell::list(
        of.record
            .territories
            .iter()
            .map(|claim| graded(of.vocabulary.territory_name(&claim.value).unwrap_or_default(), claim.grade)),
    )
}

pub(super) fn area_labels(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.areas.iter().map(|claim| graded(&claim.value.label, claim.grade)))
}

pub(super) fn area_codes(of: &Reading<'_>) -> Cell {
    Cell::list(once(of.record.areas.iter().flat_map(|claim| &claim.value.codes)).iter().map(ToString::to_string))
}

fn themes_worth(of: &Reading<'_>, explicit: bool) -> Cell {
    let claims = of.record.themes.iter().filter(|claim| (claim.grade == Grade::Explicit) == explicit);
    Cell::list(once(claims.map(|claim| {
        let id = &claim.value.theme;
        graded(of.vocabulary.theme(id).map_or(id.as_str(), |theme| &theme.label), claim.grade)
    })))
}

pub(super) fn themes(of: &Reading<'_>) -> Cell {
    themes_worth(of, true)
}

pub(super) fn inferred_themes(of: &Reading<'_>) -> Cell {
    themes_worth(of, false)
}

pub(super) fn statuses(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.statuses.iter().map(|claim| {
        let id = &claim.value.status;
        graded(of.vocabulary.status(id).map_or(id.as_str(), |term| &term.label), claim.grade)
    }))
}

pub(super) fn status_dates(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.statuses.iter().map(|claim| written(claim.value.date)))
}

pub(super) fn carriers(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.carriers.iter().map(|claim| graded(&claim.value.name, claim.grade)))
}

pub(super) fn carrier_forms(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.carriers.iter().map(|claim| claim.value.form.as_deref().unwrap_or_default()))
}

pub(super) fn partners(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.partners.iter().map(|claim| {
        let behind = [claim.value.role.as_deref(), short_grade(claim.grade)];
        let behind: Vec<&str> = behind.into_iter().flatten().collect();
        let name = &claim.value.name;
        if behind.is_empty() { name.clone() } else { format!("{name} ({})", behind.join(" ; ")) }
    }))
}

pub(super) fn actions(of: &Reading<'_>) -> Cell {
    Cell::list(texts(&of.record.actions))
}

pub(super) fn goals(of: &Reading<'_>) -> Cell {
    Cell::list(texts(&of.record.goals))
}

pub(super) fn figure(of: &Reading<'_>) -> Cell {
    let told = of
        .record
        .figure
        .as_ref()
        .map(|claim| graded(format!("{} {}", claim.value.value, claim.value.unit).trim(), claim.grade));
    Cell::text(&told.unwrap_or_default())
}

pub(super) fn positions(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.positions.iter().map(|claim| graded(&claim.value.text, claim.grade)))
}

pub(super) fn divergences(of: &Reading<'_>) -> Cell {
    Cell::list(of.record.divergences.iter().map(ToString::to_string))
}

pub(super) fn remarks(of: &Reading<'_>) -> Cell {
    let Record { names, carriers, seats, territories, areas, statuses, themes, partners, .. } = of.record;
    let notes =
        notes(names.iter().filter(|claim: &&crate::domain::Claim<Name>| claim.value.sort != NameSort::Misprint))
            .chain(notes(carriers))
            .chain(notes(seats))
            .chain(notes(territories))
            .chain(notes(areas))
            .chain(notes(statuses))
            .chain(notes(themes))
            .chain(notes(partners))
            .chain(notes(&of.record.summary))
            .chain(notes(&of.record.actions))
            .chain(notes(&of.record.goals))
            .chain(notes(&of.record.figure))
            .chain(notes(&of.record.positions));
    Cell::list(once(notes))
}

fn notes<'a, T: 'a>(claims: impl IntoIterator<Item = &'a crate::domain::Claim<T>>) -> impl Iterator<Item = &'a str> {
    claims.into_iter().filter_map(|claim| claim.note.as_deref())
}

/// «Carte régionale, éditeur, document non daté, lignes 3, 22-24», a document a value.
pub(super) fn sources(of: &Reading<'_>) -> Cell {
    let citations = of.record.citations();
    let told = of.vocabulary.sources.iter().filter_map(|source| {
        let lines = once(citations.iter().filter(|citation| citation.source == source.id).map(|citation| {
            if citation.first == citation.last {
                citation.first.to_string()
            } else {
                format!("{}-{}", citation.first, citation.last)
            }
        }));
        let word = if matches!(lines.as_slice(), [one] if !one.contains('-')) { "ligne" } else { "lignes" };
        (!lines.is_empty()).then(|| {
            format!("{}, {}, {}, {word} {}", source.title, source.publisher, source.date_in_words, lines.join(", "))
        })
    });
    Cell::list(told)
}

pub(super) fn address(of: &Reading<'_>) -> Cell {
    Cell::text(&record_address(of.record, of.vocabulary, of.site))
}

pub(super) fn version(of: &Reading<'_>) -> Cell {
    Cell::text(&of.about.version)
}

pub(super) fn licence(of: &Reading<'_>) -> Cell {
    Cell::text(&format!("{} ({})", of.about.licence, of.about.licence_address))
}

pub(super) fn attribution(of: &Reading<'_>) -> Cell {
    Cell::text(&of.about.attribution)
}

pub(super) fn request(of: &Reading<'_>) -> Cell {
    Cell::text(&of.about.request)
}

fn written(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
