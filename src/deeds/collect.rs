//! From levers to deeds: a lever tells several, one deed may be told under several levers.

use crate::domain::{
    Claim, Grade, Record, RecordId, TerritoryCode, TerritoryLevel, ThemeId,
    record::{Deed, Example},
};

/// What a local government did, with all that is told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it is called.
    pub deed: Deed,
    /// Where it is told: under which levers, in which words. At least once.
    pub tellings: Vec<Telling>,
    /// The PTCE behind it.
    pub poles: Vec<RecordId>,
    /// The local governments that did it.
    pub territories: Vec<TerritoryCode>,
    /// What it is about, and what says so, once each.
    pub themes: Vec<DeedTheme>,
}

/// A deed under one lever.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    /// The lever.
    pub lever: RecordId,
    /// What is told there.
    pub example: Claim<Example>,
}

/// A theme of a deed.
#[derive(Clone, Debug, PartialEq)]
pub struct DeedTheme {
    /// The theme.
    pub theme: ThemeId,
    /// How sure it is.
    pub grade: Grade,
    /// What has this theme.
    pub origin: ThemeOrigin,
}

/// What has the theme of a deed: the nearest that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeOrigin {
    /// What is told is about it.
    Deed,
    /// The PTCE behind it.
    Pole,
    /// The lever.
    Lever,
}

/// The themes of a PTCE, surest first.
pub type ThemesOf<'a> = &'a dyn Fn(&RecordId) -> Vec<(ThemeId, Grade)>;

impl Told {
    /// The levels of local government that did it, the smallest first.
    pub fn levels(&self) -> Vec<TerritoryLevel> {
        let did = |level: &TerritoryLevel| self.territories.iter().any(|code| code.level() == *level);
        LEVELS.into_iter().filter(did).collect()
    }

    fn add_theme(&mut self, theme: &ThemeId, grade: Grade, origin: ThemeOrigin) {
        if !self.themes.iter().any(|known| known.theme == *theme) {
            self.themes.push(DeedTheme { theme: theme.clone(), grade, origin });
        }
    }
}

/// The levels of local government, the nearest to people first.
pub(super) const LEVELS: [TerritoryLevel; 4] =
    [TerritoryLevel::Commune, TerritoryLevel::Epci, TerritoryLevel::Departement, TerritoryLevel::Region];

/// What these levers tell: communes first, régions last, those without a territory after them; in the order of the
/// levers within.
pub fn collect(levers: &[&Record], themes_of: ThemesOf) -> Vec<Told> {
    let mut all: Vec<Told> = Vec::new();
    for lever in levers {
        for claim in &lever.examples {
            let Some(deed) = &claim.value.deed else { continue };
            let telling = Telling { lever: lever.id.clone(), example: claim.clone() };
            match all.iter_mut().find(|told| told.deed.id == deed.id) {
                Some(told) => told.tellings.push(telling),
                None => all.push(Told {
                    deed: deed.clone(),
                    tellings: vec![telling],
                    poles: claim.value.poles.clone(),
                    territories: claim.value.territories.clone(),
                    themes: Vec::new(),
                }),
            }
        }
    }
    for told in &mut all {
        add_themes(told, levers, themes_of);
    }
    let mut ordered = Vec::with_capacity(all.len());
    for level in LEVELS.into_iter().map(Some).chain([None]) {
        ordered.extend(all.iter().filter(|told| told.levels().first().copied() == level).cloned());
    }
    ordered
}

/// The themes of what is told, then of the PTCE, then of the levers.
fn add_themes(told: &mut Told, levers: &[&Record], themes_of: ThemesOf) {
    for Telling { example, .. } in told.tellings.clone() {
        for theme in &example.value.themes {
            told.add_theme(theme, example.grade, ThemeOrigin::Deed);
        }
    }
    for pole in told.poles.clone() {
        for (theme, grade) in themes_of(&pole) {
            told.add_theme(&theme, grade, ThemeOrigin::Pole);
        }
    }
    for Telling { lever, .. } in told.tellings.clone() {
        let record = levers.iter().find(|record| record.id == lever);
        for claim in record.iter().flat_map(|record| &record.themes) {
            told.add_theme(&claim.value.theme, claim.grade, ThemeOrigin::Lever);
        }
    }
}
