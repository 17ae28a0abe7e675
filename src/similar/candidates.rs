//! Who is compared with whom. In a small dataset, everybody with everybody. In a large one that would take n² steps:
//! records are compared when they hold the same handle (a stem, a theme, a place) that few hold, and only the best of
//! those by what the handles are worth. What thousands share makes nobody alike, so nothing is lost that would be
//! told; a record that has only such things is like nobody.

use super::{
    profile::Profile,
    weights::{NEARNESS, THEMES, WORDS},
};
use crate::{domain::TerritoryCode, geo::Point};
use std::collections::BTreeMap;

/// Up to so many records, everybody is compared with everybody (0: never; 100,000: 5·10⁹ comparisons).
const EVERYBODY: usize = 500;

/// Most records that hold a handle for it to lead to candidates (1: nobody meets; 100,000: n² steps).
const MOST_HOLDERS: usize = 200;

/// How many candidates are compared in full (6: by shared handles alone; 100,000: n² comparisons).
const COMPARED: usize = 64;

/// Side of the square on which two seats count as neighbours before they are measured, in degrees: about 55 km.
const SQUARE_DEGREES: f64 = 0.5;

/// What leads from a record to others.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Handle {
    Theme(u16),
    Stem(u32),
    Territory(TerritoryCode),
    /// A square of the globe: south to north, then west to east.
    Square(i16, i16),
}

/// Who holds which handle.
pub(super) struct Handles {
    holders: BTreeMap<Handle, Vec<(u32, f32)>>,
    /// What the handles of one record are worth to each other one; all 0 between two records.
    worth: Vec<f32>,
}

impl Handles {
    /// The handles of these profiles.
    pub(super) fn of(profiles: &[Profile]) -> Self {
        let mut holders: BTreeMap<Handle, Vec<(u32, f32)>> = BTreeMap::new();
        if profiles.len() > EVERYBODY {
            for (profile, place) in profiles.iter().zip(0_u32..) {
                for (handle, weight) in held(profile) {
                    holders.entry(handle).or_default().push((place, weight));
                }
            }
            holders.retain(|_, holders| (2..=MOST_HOLDERS).contains(&holders.len()));
        }
        Self { holders, worth: vec![0.0; profiles.len()] }
    }

    /// The places of the profiles to compare with the one at `place`, never itself.
    pub(super) fn candidates(&mut self, profiles: &[Profile], place: usize) -> Vec<usize> {
        if profiles.len() <= EVERYBODY {
            return (0..profiles.len()).filter(|other| *other != place).collect();
        }
        let mut met: Vec<usize> = Vec::new();
        for (handle, weight) in profiles.get(place).map(held).into_iter().flatten() {
            for (other, its_weight) in self.holders.get(&handle).into_iter().flatten() {
                let other = *other as usize;
                let Some(worth) = self.worth.get_mut(other).filter(|_| other != place) else { continue };
                if *worth == 0.0 {
                    met.push(other);
                }
                *worth += weight * its_weight;
            }
        }
        let worth = |other: &usize| self.worth.get(*other).copied().unwrap_or(0.0);
        let better = |one: &usize, other: &usize| worth(other).total_cmp(&worth(one)).then(one.cmp(other));
        let mut best = met.clone();
        if best.len() > COMPARED {
            best.select_nth_unstable_by(COMPARED, better);
            best.truncate(COMPARED);
        }
        for other in met {
            if let Some(worth) = self.worth.get_mut(other) {
                *worth = 0.0;
            }
        }
        best
    }
}

/// The handles of a profile, each with the root of what two such would add to a likeness.
fn held(profile: &Profile) -> Vec<(Handle, f32)> {
    let themes = profile.themes.iter().map(|theme| (Handle::Theme(theme.place), (THEMES.sqrt() * theme.weight) as f32));
    let words = profile.words.iter().map(|word| (Handle::Stem(word.stem), (WORDS.sqrt() * word.weight) as f32));
    let mut squares: Vec<Handle> = profile.seats.iter().map(square).collect();
    squares.sort();
    squares.dedup();
    let territories = profile.territories.iter().map(|(code, _)| Handle::Territory(code.clone()));
    let places = squares.into_iter().chain(territories).map(|place| (place, NEARNESS.sqrt() as f32));
    themes.chain(words).chain(places).collect()
}

fn square(point: &Point) -> Handle {
    Handle::Square((point.lat / SQUARE_DEGREES).floor() as i16, (point.lon / SQUARE_DEGREES).floor() as i16)
}
