//! The table of former communes: each leads to a current one.

use super::{
    collect::Collector,
    table::{FormerCells, Place},
};
use crate::domain::{FormerCommune, FormerSort, TerritoryCode, TerritoryLevel};
use std::collections::BTreeMap;

impl Collector<'_> {
    pub(super) fn former(&mut self) -> Vec<FormerCommune> {
        let mut former: BTreeMap<TerritoryCode, (FormerCommune, Place)> = BTreeMap::new();
        for (cells, place) in self.lines::<FormerCells>("anciennes.csv") {
            let sort = match cells.sorte.as_str() {
                "ancienne" => FormerSort::Gone,
                "deleguee" => FormerSort::Delegated,
                "associee" => FormerSort::Associated,
                "arrondissement" => FormerSort::Arrondissement,
                other => {
                    let message = format!(
                        "sorte « {other} » inconnue : choisir parmi ancienne, deleguee, associee, arrondissement"
                    );
                    self.problems.push(place.problem(message));
                    continue;
                }
            };
            let Some(code) = self.code(TerritoryLevel::Commune, &cells.code, &place) else { continue };
            let Some(successor) = self.known(TerritoryLevel::Commune, &cells.commune, &place) else { continue };
            // A delegated commune may bear the code of the whole, never that of another one.
            if code != successor && self.found.contains_key(&code) {
                let message = format!("{} est une commune actuelle : elle ne mène pas à {}", cells.code, cells.commune);
                self.problems.push(place.problem(message));
            }
            if let Some((_, first)) = former.get(&code) {
                let message = format!("code {} déjà donné ligne {}", cells.code, first.line);
                self.problems.push(place.problem(message));
                continue;
            }
            former.insert(code.clone(), (FormerCommune { code, name: cells.nom, sort, successor }, place));
        }
        former.into_values().map(|(former, _)| former).collect()
    }
}
