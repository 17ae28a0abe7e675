//! Which deeds answer, and which values each filter offers.

use super::{Told, collect::LEVELS};
use crate::domain::{RecordId, TerritoryLevel, ThemeId};

/// What is asked for: nothing filters nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InspireRequest {
    /// Only what stands under this lever.
    pub lever: Option<RecordId>,
    /// Only what local governments of this level did.
    pub level: Option<TerritoryLevel>,
    /// Only what is about this theme.
    pub theme: Option<ThemeId>,
}

/// The values that the filters offer, each with the number of deeds that it would leave beside the other filters. A
/// filter with fewer than two values filters nothing: it is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// By lever, in the order given.
    pub levers: Vec<(RecordId, u32)>,
    /// By level, the smallest first.
    pub levels: Vec<(TerritoryLevel, u32)>,
    /// By theme, in the order given.
    pub themes: Vec<(ThemeId, u32)>,
}

impl InspireRequest {
    /// True when nothing is filtered.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// True for a deed that answers.
    pub fn takes(&self, told: &Told) -> bool {
        self.lever.as_ref().is_none_or(|lever| has_lever(told, lever))
            && self.level.is_none_or(|level| told.levels().contains(&level))
            && self.theme.as_ref().is_none_or(|theme| has_theme(told, theme))
    }

    fn count(&self, all: &[Told]) -> u32 {
        all.iter().filter(|told| self.takes(told)).count() as u32
    }

    /// What the filters offer of these levers and themes, beside what is asked for.
    pub fn choices<'a>(
        &self,
        all: &[Told],
        levers: impl Iterator<Item = &'a RecordId>,
        themes: impl Iterator<Item = &'a ThemeId>,
    ) -> Choices {
        let some = |has: &dyn Fn(&Told) -> bool| all.iter().any(has);
        let levers = levers.filter(|lever| some(&|told| has_lever(told, lever)));
        let themes = themes.filter(|theme| some(&|told| has_theme(told, theme)));
        let levels = LEVELS.into_iter().filter(|level| some(&|told| told.levels().contains(level)));
        Choices {
            levers: two_or_more(
                levers
                    .map(|lever| (lever.clone(), Self { lever: Some(lever.clone()), ..self.clone() }.count(all)))
                    .collect(),
            ),
            levels: two_or_more(
                levels.map(|level| (level, Self { level: Some(level), ..self.clone() }.count(all))).collect(),
            ),
            themes: two_or_more(
                themes
                    .map(|theme| (theme.clone(), Self { theme: Some(theme.clone()), ..self.clone() }.count(all)))
                    .collect(),
            ),
        }
    }
}

fn two_or_more<T>(values: Vec<T>) -> Vec<T> {
    if values.len() < 2 { Vec::new() } else { values }
}

fn has_lever(told: &Told, lever: &RecordId) -> bool {
    told.tellings.iter().any(|telling| telling.lever == *lever)
}

fn has_theme(told: &Told, theme: &ThemeId) -> bool {
    told.themes.iter().any(|known| known.theme == *theme)
}

/// A level as addresses and seeds spell it.
pub fn level_word(level: TerritoryLevel) -> &'static str {
    match level {
        TerritoryLevel::Region => "region",
        TerritoryLevel::Departement => "departement",
        TerritoryLevel::Epci => "intercommunalite",
        TerritoryLevel::Commune => "commune",
    }
}

/// The level that addresses and seeds spell so.
pub fn read_level(word: &str) -> Option<TerritoryLevel> {
    LEVELS.into_iter().find(|level| level_word(*level) == word)
}
