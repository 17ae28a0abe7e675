//! Tells each PTCE what local governments did with it. Levers name the PTCE; the page of a PTCE would
//! need every lever to find that again.

use crate::domain::{Record, RecordId, record::Deed};

/// Gives the PTCE that examples of levers name what those tell, once each, in the order of the levers.
pub fn tell_poles(records: &mut [Record]) {
    let told: Vec<(RecordId, Deed)> = records
        .iter()
        .flat_map(|record| &record.examples)
        .flat_map(|claim| {
            let poles = claim.value.deed.iter().flat_map(|deed| claim.value.poles.iter().map(move |pole| (pole, deed)));
            poles.map(|(pole, deed)| (pole.clone(), deed.clone()))
        })
        .collect();
    for (pole, deed) in told {
        if let Some(record) = records.iter_mut().find(|record| record.id == pole)
            && !record.deeds.contains(&deed)
        {
            record.deeds.push(deed);
        }
    }
}
