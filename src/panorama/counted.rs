//! Counting records along two axes at once, in one pass, each number with its list.

use crate::catalogue::{Catalogue, SearchRequest};

/// Most ids in one address: as many as `route` reads back (0: what no filter says has no list; 1,000:
/// an address that hosts refuse).
pub const MOST_IDS: usize = 100;

/// Records counted together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Those of which the documents say it outright.
    pub sure: u32,
    /// Those of which it is only probable.
    pub probable: u32,
    /// The request that lists them; none when there is nothing to list, or too much to name one by one.
    pub list: Option<SearchRequest>,
}

impl Counted {
    /// How many there are.
    pub fn total(&self) -> u32 {
        self.sure + self.probable
    }
}

/// A table of numbers. A record counts in each line and in each column where it stands, once in the totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its lines, what has no value last.
    pub lines: Vec<Line>,
    /// Its columns, what has no value last.
    pub columns: Vec<Column>,
    /// Every record.
    pub all: Counted,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which value; none for what has none.
    pub at: Option<usize>,
    /// The whole line, each record once.
    pub all: Counted,
    /// Its cells, in the order of the columns.
    pub cells: Vec<Counted>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which value; none for what has none.
    pub at: Option<usize>,
    /// The whole column, each record once.
    pub all: Counted,
}

/// A part of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// This value.
    At(usize),
    /// No value.
    Unknown,
    /// Whatever the value.
    Any,
}

#[derive(Clone, Default)]
struct Group {
    sure: u32,
    probable: u32,
    /// The row that was counted last, which counts once.
    last: Option<u32>,
    /// The first of its rows, one more than can be named.
    rows: Vec<u32>,
}

/// The sums under way.
pub(super) struct Cross {
    lines: usize,
    columns: usize,
    groups: Vec<Group>,
}

impl Cross {
    /// Nothing counted yet, for so many values on each axis.
    pub(super) fn new(lines: usize, columns: usize) -> Self {
        Self { lines, columns, groups: vec![Group::default(); (lines + 2) * (columns + 2)] }
    }

    /// Counts a row in these lines (each with whether it is sure, the surest first) and columns. What is counted
    /// of one row comes together.
    pub(super) fn add(&mut self, row: u32, lines: &[(usize, bool)], columns: &[usize]) {
        let mut parts: Vec<(Part, bool)> = lines.iter().map(|(line, sure)| (Part::At(*line), *sure)).collect();
        if parts.is_empty() {
            parts.push((Part::Unknown, true));
        }
        parts.push((Part::Any, true));
        for (line, sure) in parts {
            let unknown = columns.is_empty().then_some(Part::Unknown);
            for column in columns.iter().map(|column| Part::At(*column)).chain(unknown).chain([Part::Any]) {
                let place = self.place(line, column);
                let Some(group) = self.groups.get_mut(place).filter(|group| group.last != Some(row)) else { continue };
                group.last = Some(row);
                if sure {
                    group.sure += 1;
                } else {
                    group.probable += 1;
                }
                if group.rows.len() <= MOST_IDS {
                    group.rows.push(row);
                }
            }
        }
    }

    fn place(&self, line: Part, column: Part) -> usize {
        let on = |part: Part, values: usize| match part {
            Part::At(value) => value,
            Part::Unknown => values,
            Part::Any => values + 1,
        };
        on(line, self.lines) * (self.columns + 2) + on(column, self.columns)
    }

    /// What was counted there. `filter` asks for it without naming records, where it can.
    pub(super) fn counted(
        &self,
        catalogue: &Catalogue,
        (line, column): (Part, Part),
        filter: &dyn Fn(Part, Part) -> Option<SearchRequest>,
    ) -> Counted {
        let Some(group) = self.groups.get(self.place(line, column)).filter(|group| !group.rows.is_empty()) else {
            return Counted::default();
        };
        let named = || {
            let rows = group.rows.iter().filter(|_| group.rows.len() <= MOST_IDS);
            let ids: Vec<_> = rows.filter_map(|row| Some(catalogue.row(*row)?.id)).collect();
            (!ids.is_empty()).then(|| SearchRequest { ids, ..SearchRequest::default() }.normalised())
        };
        Counted { sure: group.sure, probable: group.probable, list: filter(line, column).or_else(named) }
    }

    /// The whole table: every line, and the columns that hold something, most first if `by_count`.
    pub(super) fn table(
        &self,
        catalogue: &Catalogue,
        by_count: bool,
        filter: &dyn Fn(Part, Part) -> Option<SearchRequest>,
    ) -> Table {
        let counted = |line, column| self.counted(catalogue, (line, column), filter);
        let mut columns: Vec<Column> = Vec::new();
        for value in 0..self.columns {
            let all = counted(Part::Any, Part::At(value));
            if all.total() > 0 {
                let smaller = |other: &Column| by_count && other.all.total() < all.total();
                let place = columns.iter().position(smaller).unwrap_or(columns.len());
                columns.insert(place, Column { at: Some(value), all });
            }
        }
        let unknown = counted(Part::Any, Part::Unknown);
        if unknown.total() > 0 {
            columns.push(Column { at: None, all: unknown });
        }
        let part = |at: Option<usize>| at.map_or(Part::Unknown, Part::At);
        let line = |at: Option<usize>| Line {
            at,
            all: counted(part(at), Part::Any),
            cells: columns.iter().map(|column| counted(part(at), part(column.at))).collect(),
        };
        let mut lines: Vec<Line> = (0..self.lines).map(|value| line(Some(value))).collect();
        let unknown = line(None);
        if unknown.all.total() > 0 {
            lines.push(unknown);
        }
        Table { lines, columns, all: counted(Part::Any, Part::Any) }
    }
}

/// The rows of the main kind.
pub(super) fn main_rows(catalogue: &Catalogue) -> impl Iterator<Item = u32> {
    (0..catalogue.len() as u32).filter(|row| catalogue.kinds.get(*row as usize) == Some(&0))
}
