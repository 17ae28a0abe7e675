//! What the timeline shows, as its address says: `quoi`, `de`, `a`.

use super::Notice;
use crate::domain::{KindId, PartialDate};
use form_urlencoded::{Serializer, parse};

/// The part of the timeline that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Period {
    /// Only this kind of records.
    pub kind: Option<KindId>,
    years: (Option<u16>, Option<u16>),
}

impl Period {
    /// The same kind, from the first of these years to the last, in whichever order.
    #[must_use]
    pub fn between(&self, one: u16, other: u16) -> Self {
        Self { kind: self.kind.clone(), years: (Some(one.min(other)), Some(one.max(other))) }
    }

    /// The same kind, whatever the year.
    #[must_use]
    pub fn whenever(&self) -> Self {
        Self { kind: self.kind.clone(), years: (None, None) }
    }

    /// The same years, for this kind or for all.
    #[must_use]
    pub fn of(&self, kind: Option<KindId>) -> Self {
        Self { kind, years: self.years }
    }

    /// First and last year, included; none where it is open.
    pub fn years(&self) -> (Option<u16>, Option<u16>) {
        self.years
    }

    /// Whether something of this kind and date belongs to it.
    pub fn takes(&self, kind: &KindId, date: PartialDate) -> bool {
        self.kind.as_ref().is_none_or(|only| only == kind) && self.takes_year(date.year())
    }

    /// Whether this year belongs to it.
    pub fn takes_year(&self, year: u16) -> bool {
        let (from, to) = self.years;
        from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to)
    }

    pub(super) fn read(query: &str) -> (Self, Vec<Notice>) {
        let (mut period, mut notices) = (Self::default(), Vec::new());
        for (name, value) in parse(query.as_bytes()) {
            let fits = match name.as_ref() {
                "quoi" => value.parse().map(|kind| period.kind = Some(kind)).is_ok(),
                "de" => year(&value).map(|year| period.years.0 = Some(year)).is_some(),
                "a" => year(&value).map(|year| period.years.1 = Some(year)).is_some(),
                name => name.starts_with("utm_") || name.ends_with("clid"),
            };
            if !fits {
                notices.push(Notice::new(&name, &value));
            }
        }
        if let (Some(from), Some(to)) = period.years
            && from > to
        {
            period.years = (Some(to), Some(from));
        }
        (period, notices)
    }

    pub(super) fn write(&self) -> String {
        let mut query = Serializer::new(String::new());
        if let Some(kind) = &self.kind {
            query.append_pair("quoi", kind.as_str());
        }
        for (name, year) in [("de", self.years.0), ("a", self.years.1)] {
            if let Some(year) = year {
                query.append_pair(name, &year.to_string());
            }
        }
        query.finish()
    }
}

/// A year that a date can have.
fn year(text: &str) -> Option<u16> {
    text.parse::<PartialDate>().ok().filter(|date| date.month().is_none()).map(PartialDate::year)
}

#[cfg(test)]
mod tests {
    use crate::route::Route;

    #[test]
    fn a_period_is_written_as_it_is_read() {
        for (query, href) in [
            ("", "chronologie"),
            ("quoi=chiffre", "chronologie?quoi=chiffre"),
            ("a=2017&de=2014&utm_source=x", "chronologie?de=2014&a=2017"),
            ("de=2017&a=2014", "chronologie?de=2014&a=2017"),
            ("quoi=ptce&a=2015", "chronologie?quoi=ptce&a=2015"),
        ] {
            let (route, notices) = Route::parse("chronologie", query);
            assert_eq!((route.href().as_str(), notices.len()), (href, 0), "{query}");
        }
    }

    #[test]
    fn what_is_no_year_and_no_kind_is_told_and_left_out() {
        let (route, notices) =
            Route::parse("/chronologie", "de=hier&a=2014-07&quoi=%C3%89t%C3%A9&couleur=vert&de=99999");
        assert_eq!((route.href().as_str(), notices.len()), ("chronologie", 5), "{notices:?}");
    }
}
