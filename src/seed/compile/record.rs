//! Compiles one record file.

use super::{parse, refuse, required};
use crate::{
    domain::{
        Citation, Claim, Grade, Record, TerritoryCode, TerritoryLevel, Vocabulary,
        record::{
            Area, Carrier, Deed, Example, Figure, Link, LinkState, Name, NameSort, Partner, Position, Seat, Status,
            ThemeTag,
        },
    },
    seed::{
        Problem, citation,
        file::{
            ExampleShape, KnowledgeShape, POLE_KIND, Page, PoleShape, RecordShape, SeatShape, SentenceShape, Table,
            Text,
        },
    },
};
use std::str::FromStr;

/// The record of a checked file.
pub fn compile(page: &Page, shape: &RecordShape, vocabulary: &Vocabulary) -> Result<Record, Problem> {
    let maker = Maker { page, vocabulary };
    match shape {
        RecordShape::Pole(pole) => maker.pole(pole, shape.title()),
        RecordShape::Knowledge(knowledge) => maker.knowledge(knowledge),
    }
}

struct Maker<'a> {
    page: &'a Page,
    vocabulary: &'a Vocabulary,
}

/// Claims of a list of tables: what each claims is said by the closure; its grade, note and
/// sources are the same for all tables.
macro_rules! claims {
    ($maker:expr, $tables:expr, |$shape:ident, $at:ident| $value:expr) => {
        $tables
            .iter()
            .map(|table| {
                let ($at, $shape) = (table.span().start, table.as_ref());
                Ok(Claim {
                    value: $value,
                    grade: $maker.grade($shape.grade.as_ref())?,
                    note: plain($shape.note.as_ref()),
                    sources: $maker.sources(&$shape.sources)?,
                })
            })
            .collect::<Result<Vec<_>, Problem>>()
    };
}

impl Maker<'_> {
    fn pole(&self, pole: &PoleShape, title: &str) -> Result<Record, Problem> {
        let id = self.parse(0, pole.id.as_ref())?;
        let kind = POLE_KIND.parse().map_err(|error| refuse(self.page, 0, error))?;
        let mut record = Record::new(id, kind, title.to_owned());
        record.divergences = self.list(&pole.divergences)?;
        record.related = self.list(&pole.related)?;
        record.names = claims!(self, pole.names, |name, at| Name {
            text: self.text(at, name.text.as_ref())?,
            sort: self.sort(at, name.sort.as_ref())?,
        })?;
        // The title stands first.
        record.names.sort_by_key(|name| name.value.sort != NameSort::Main);
        record.carriers = claims!(self, pole.carriers, |carrier, at| Carrier {
            name: self.text(at, carrier.name.as_ref())?,
            form: plain(carrier.form.as_ref()),
            actor: self.option(carrier.actor.as_ref())?,
        })?;
        record.seats = claims!(self, pole.seats, |seat, at| self.seat(at, seat)?)?;
        record.territories =
            claims!(self, pole.territories, |territory, at| self.parse(at, territory.code.as_ref())?)?;
        record.areas = claims!(self, pole.areas, |area, at| Area {
            label: self.text(at, area.label.as_ref())?,
            codes: self.list(&area.codes)?,
        })?;
        record.statuses = claims!(self, pole.statuses, |status, at| Status {
            status: self.parse(at, status.status.as_ref())?,
            date: self.option(status.date.as_ref())?,
            text: self.text(at, status.text.as_ref())?,
        })?;
        record.themes = claims!(self, pole.themes, |theme, at| ThemeTag {
            theme: self.parse(at, theme.theme.as_ref())?,
            words: plain(theme.words.as_ref()),
        })?;
        record.summary = self.sentences(&pole.summary)?;
        record.actions = self.sentences(&pole.actions)?;
        record.goals = self.sentences(&pole.goals)?;
        record.partners = claims!(self, pole.partners, |partner, at| Partner {
            name: self.text(at, partner.name.as_ref())?,
            role: plain(partner.role.as_ref()),
        })?;
        record.links = claims!(self, pole.links, |link, at| self.link(
            at,
            link.label.as_ref(),
            link.address.as_ref(),
            link.state.as_ref()
        )?)?;
        Ok(record)
    }

    fn knowledge(&self, shape: &KnowledgeShape) -> Result<Record, Problem> {
        let id = self.parse(0, shape.id.as_ref())?;
        let kind = self.parse(0, shape.kind.as_ref())?;
        let mut record = Record::new(id, kind, self.text(0, shape.title.as_ref())?);
        record.date = self.option(shape.date.as_ref())?;
        record.related = self.list(&shape.related)?;
        record.levers = self.list(&shape.levers)?;
        record.levels = shape.levels.iter().map(|level| level.as_ref().clone()).collect();
        record.names = claims!(self, shape.names, |name, at| Name {
            text: self.text(at, name.text.as_ref())?,
            sort: self.sort(at, name.sort.as_ref())?,
        })?;
        record.summary = self.sentences(&shape.facts)?;
        record.positions = claims!(self, shape.positions, |position, at| Position {
            value: self.text(at, position.value.as_ref())?,
            text: self.text(at, position.text.as_ref())?,
        })?;
        record.examples = claims!(self, shape.examples, |example, at| Example {
            deed: self.deed(at, example)?,
            text: self.text(at, example.text.as_ref())?,
            poles: self.list(&example.poles)?,
            territories: self.list(&example.territories)?,
            themes: self.list(&example.themes)?,
        })?;
        record.figure = claims!(self, shape.figure, |figure, at| Figure {
            value: self.text(at, figure.value.as_ref())?,
            unit: self.text(at, figure.unit.as_ref())?,
            date: self.option(figure.date.as_ref())?,
        })?
        .pop();
        record.expansions = self.sentences(&shape.expansions)?;
        record.links = claims!(self, shape.links, |link, at| self.link(
            at,
            link.label.as_ref(),
            link.address.as_ref(),
            link.state.as_ref()
        )?)?;
        record.quotation = self.sentences(shape.quotation.as_slice())?.pop();

        // Themes and territories of knowledge are lists without sources of their own: they rest
        // on all that the record rests on.
        let sources: Vec<Citation> = record.citations().into_iter().cloned().collect();
        let themes = self.list(&shape.themes)?.into_iter().map(|theme| ThemeTag { theme, words: None });
        record.themes = themes.map(|theme| resting(theme, &sources)).collect();
        let territories = self.list(&shape.territories)?.into_iter();
        record.territories = territories.map(|territory| resting(territory, &sources)).collect();
        Ok(record)
    }

    fn sentences(&self, list: &[Table<SentenceShape>]) -> Result<Vec<Claim<String>>, Problem> {
        claims!(self, list, |sentence, at| self.text(at, sentence.text.as_ref())?)
    }

    fn seat(&self, at: usize, seat: &SeatShape) -> Result<Seat, Problem> {
        let text = required(self.page, at, seat.commune.as_ref())?;
        let refuse = |reason: String| refuse(self.page, text.span().start, reason);
        let commune =
            TerritoryCode::new(TerritoryLevel::Commune, text.as_ref()).map_err(|error| refuse(error.to_string()))?;
        let unknown = || refuse(format!("commune « {} » inconnue", text.as_ref()));
        let territory = self.vocabulary.territory(&commune).ok_or_else(unknown)?;
        let departement = territory.within.iter().find(|code| code.level() == TerritoryLevel::Departement);
        let departement = departement.and_then(|code| self.vocabulary.territory(code)).ok_or_else(unknown)?;
        Ok(Seat {
            name: territory.name.clone(),
            departement: departement.name.clone(),
            point: territory.centre,
            printed: plain(seat.printed.as_ref()),
            commune,
        })
    }

    fn deed(&self, at: usize, example: &ExampleShape) -> Result<Option<Deed>, Problem> {
        let id = self.option(example.key.as_ref())?;
        id.map(|id| Ok(Deed { id, title: self.text(at, example.title.as_ref())? })).transpose()
    }

    fn link(
        &self,
        at: usize,
        label: Option<&Text>,
        address: Option<&Text>,
        state: Option<&Text>,
    ) -> Result<Link, Problem> {
        let state = required(self.page, at, state)?;
        let state = match state.as_ref().as_str() {
            "non-verifie" => LinkState::Unverified,
            "perdu" => LinkState::Lost,
            "mort" => LinkState::Dead,
            other => return Err(refuse(self.page, state.span().start, format!("etat « {other} » inconnu"))),
        };
        Ok(Link { label: self.text(at, label)?, address: plain(address), state })
    }

    fn sort(&self, at: usize, text: Option<&Text>) -> Result<NameSort, Problem> {
        let text = required(self.page, at, text)?;
        match text.as_ref().as_str() {
            "principal" => Ok(NameSort::Main),
            "usage" => Ok(NameSort::Usage),
            "coquille" => Ok(NameSort::Misprint),
            other => Err(refuse(self.page, text.span().start, format!("sorte « {other} » inconnue"))),
        }
    }

    fn grade(&self, text: Option<&Text>) -> Result<Grade, Problem> {
        match text.map(|text| text.as_ref().as_str()) {
            None | Some("explicite") => Ok(Grade::Explicit),
            Some("nom") => Ok(Grade::FromName),
            Some("deduit") => Ok(Grade::Inferred),
            Some(other) => {
                let at = text.map_or(0, |text| text.span().start);
                Err(refuse(self.page, at, format!("grade « {other} » inconnu")))
            }
        }
    }

    fn sources(&self, list: &[Text]) -> Result<Vec<Citation>, Problem> {
        list.iter()
            .map(|text| citation::parse(text.as_ref()).map_err(|error| refuse(self.page, text.span().start, error)))
            .collect()
    }

    fn text(&self, at: usize, text: Option<&Text>) -> Result<String, Problem> {
        Ok(required(self.page, at, text)?.as_ref().clone())
    }

    fn parse<T: FromStr<Err: std::fmt::Display>>(&self, at: usize, text: Option<&Text>) -> Result<T, Problem> {
        parse(self.page, required(self.page, at, text)?)
    }

    fn option<T: FromStr<Err: std::fmt::Display>>(&self, text: Option<&Text>) -> Result<Option<T>, Problem> {
        text.map(|text| parse(self.page, text)).transpose()
    }

    fn list<T: FromStr<Err: std::fmt::Display>>(&self, list: &[Text]) -> Result<Vec<T>, Problem> {
        list.iter().map(|text| parse(self.page, text)).collect()
    }
}

/// A claim that the record as a whole carries.
fn resting<T>(value: T, sources: &[Citation]) -> Claim<T> {
    Claim { value, grade: Grade::Explicit, note: None, sources: sources.to_vec() }
}

fn plain(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.as_ref().clone())
}
