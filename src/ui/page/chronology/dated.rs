//! What the documents date: the records of knowledge that have a date, and the statuses of the main
//! kind, told together where they have one date.

use crate::{
    catalogue::Catalogue,
    domain::{Claim, Kind, KindId, PartialDate, Record, RecordId, record::Status},
    panorama::{Standings, standings},
    route::{Period, Route},
    ui::{
        component::{Moment, proof, route_of},
        markup::{IntoMarkup, Markup, html},
        state::{Atlas, Load, Notes, Shared, Statuses},
    },
    wording::chronology as words,
};

/// Everything dated.
#[derive(Clone, PartialEq)]
pub(super) struct Dated {
    statuses: Statuses,
    counted: Standings,
    records: Vec<Shared<Record>>,
}

impl Dated {
    /// Everything dated, once it is there (tracked).
    pub(super) fn load(atlas: Atlas) -> Load<Self> {
        Statuses::load(atlas).and_then(|statuses| {
            let catalogue = &statuses.catalogue;
            let shown = |kind: usize| kind > 0 && catalogue.vocabulary.kinds.get(kind).is_some_and(|kind| !kind.hidden);
            let dated = |row: &u32| {
                let at = *row as usize;
                let kind = catalogue.kinds.get(at).map_or(0, |kind| usize::from(*kind));
                shown(kind) && catalogue.dates.get(at).is_some_and(|date| *date > 0)
            };
            let rows = (0..catalogue.len() as u32).filter(dated);
            let ids: Vec<RecordId> = rows.filter_map(|row| Some(catalogue.row(row)?.id)).collect();
            let counted = standings(catalogue, &statuses.standings);
            atlas.records(&ids).and_then(|records| Load::Ready(Self { statuses, counted, records }))
        })
    }

    /// The vocabularies.
    pub(super) fn catalogue(&self) -> &Shared<Catalogue> {
        &self.statuses.catalogue
    }

    /// The kinds of what is dated, in the order of the vocabulary, with how many moments each has.
    pub(super) fn kinds(&self) -> Vec<(&Kind, u32)> {
        let kinds = self.catalogue().vocabulary.kinds.iter();
        let all = kinds.map(|kind| {
            let n = self.years(&Period::default().of(Some(kind.id.clone()))).iter().map(|(_, n)| n).sum();
            (kind, n)
        });
        all.filter(|(_, n)| *n > 0).collect()
    }

    /// The years of a period in which something is dated, with how many moments each has.
    pub(super) fn years(&self, period: &Period) -> Vec<(u16, u32)> {
        let mut years: Vec<(u16, u32)> = Vec::new();
        for date in self.dates(period) {
            match years.binary_search_by_key(&date.year(), |(year, _)| *year) {
                Ok(place) => years[place].1 += 1,
                Err(place) => years.insert(place, (date.year(), 1)),
            }
        }
        years
    }

    /// The date of each moment of a period.
    fn dates(&self, period: &Period) -> Vec<PartialDate> {
        let records = self.records.iter().filter_map(|record| Some((record.kind.clone(), record.date?)));
        let main = self.main();
        let cells = self.counted.table.lines.iter().flat_map(|line| line.cells.iter().zip(&self.counted.table.columns));
        let statuses = cells
            .filter(|(cell, _)| cell.total() > 0)
            .filter_map(|(_, column)| Some((main.clone()?, *self.counted.dates.get(column.at?)?)));
        records.chain(statuses).filter(|(kind, date)| period.takes(kind, *date)).map(|(_, date)| date).collect()
    }

    fn main(&self) -> Option<KindId> {
        self.catalogue().vocabulary.main_kind().map(|kind| kind.id.clone())
    }

    /// The notes of the whole page, whatever is chosen: they keep their numbers.
    pub(super) fn notes(&self) -> Notes {
        let notes = Notes::new(Route::Chronology(Period::default()).href());
        let notes = self.records.iter().fold(notes, |notes, record| notes.with(record.summary.first()));
        self.statuses.records.iter().fold(notes, |notes, record| notes.with(&record.statuses))
    }

    /// The moments of a year, or those without date; the latter only where no year is chosen.
    pub(super) fn moments(&self, period: &Period, year: Option<u16>, notes: &Notes) -> Vec<Moment> {
        let of_year = |date: Option<PartialDate>| date.map(PartialDate::year) == year;
        let wanted = |kind: &KindId, date: Option<PartialDate>| match date {
            Some(date) => period.takes(kind, date),
            None => period.years() == (None, None) && period.kind.as_ref().is_none_or(|only| only == kind),
        };
        let records = self.records.iter().filter(|record| of_year(record.date) && wanted(&record.kind, record.date));
        let mut moments: Vec<Moment> = records.map(|record| self.moment(record, notes)).collect();
        let Some(main) = self.main() else { return moments };
        let table = &self.counted.table;
        for (place, column) in table.columns.iter().enumerate() {
            let date = column.at.and_then(|at| self.counted.dates.get(at)).copied();
            if of_year(date) && wanted(&main, date) {
                let lines =
                    table.lines.iter().filter(|line| line.cells.get(place).is_some_and(|cell| cell.total() > 0));
                moments.extend(lines.filter_map(|line| self.standing(line.at?, place, date, notes)));
            }
        }
        moments
    }

    /// A record of knowledge: its kind, its title, its first sentence.
    fn moment(&self, record: &Shared<Record>, notes: &Notes) -> Moment {
        let vocabulary = &self.catalogue().vocabulary;
        let href = route_of(vocabulary, &record.kind, &record.id).href();
        let kind = vocabulary.kind(&record.kind).map(|kind| kind.label.clone());
        let sentence = record.summary.first().map(|claim| html! { {claim.value.clone()}{proof(notes, claim)} });
        Moment {
            date: record.date,
            title: html! { <a href=href>{record.title.clone()}</a> },
            body: html! { <span class="kind">{kind}</span>" "{sentence} },
        }
    }

    /// All that have a status at a date: how many, and each by name where the records are here.
    fn standing(&self, status: usize, column: usize, date: Option<PartialDate>, notes: &Notes) -> Option<Moment> {
        let vocabulary = &self.catalogue().vocabulary;
        let term = vocabulary.statuses.get(status)?;
        let line = self.counted.table.lines.iter().find(|line| line.at == Some(status))?;
        let cell = line.cells.get(column)?;
        let text = words::status(&term.label, cell.total());
        let title = match cell.list.clone() {
            Some(request) => html! { <a href=Route::Search(request).href()>{text}</a> },
            None => text.into_markup(),
        };
        let has = |claim: &&Claim<Status>| claim.value.status == term.id && claim.value.date == date;
        let name = |(place, (record, claim)): (usize, (&Shared<Record>, &Claim<Status>))| {
            let href = Route::Pole(record.id.clone()).href();
            html! { {(place > 0).then_some(", ")}<a href=href>{record.title.clone()}</a>{proof(notes, claim)} }
        };
        let those = self.statuses.records.iter().filter_map(|record| Some((record, record.statuses.iter().find(has)?)));
        let names: Vec<Markup> = those.enumerate().map(name).collect();
        let kind = vocabulary.main_kind().map(|kind| kind.label.clone());
        Some(Moment { date, title, body: html! { <span class="kind">{kind}</span>" "{names}"." } })
    }
}
