//! The dataset, read from the runtime files as the page reads them.

use crate::{
    bundle::{self, RECORDS_PER_FILE, names},
    catalogue::Catalogue,
    domain::{Record, Similar},
    outlines::Outlines,
    ui::{AtlasData, Drawing},
};
use std::{fs, io, path::Path, sync::Arc};

/// The dataset of this folder, or a sentence about the file that is not as it should be. Its map is
/// drawn later, by the app: in every page it would weigh more than all the rest.
pub fn read_dataset(folder: &Path) -> Result<AtlasData, String> {
    let read = |name: &str| fs::read(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let (name, _) = names::CATALOGUE;
    let catalogue = Catalogue::open(read(name)?).map_err(|error| format!("{name}: {error:?}"))?;
    let (mut records, mut similar) = (Vec::new(), Vec::new());
    for row in (0..catalogue.len()).step_by(RECORDS_PER_FILE) {
        let name = names::records_file(row);
        let file = read(&name)?;
        let (some, like): (Vec<Record>, Vec<Vec<Similar>>) =
            bundle::read(names::RECORDS_KIND, &file).map_err(|error| format!("{name}: {error:?}"))?;
        records.extend(some);
        similar.extend(like);
    }
    Ok(AtlasData {
        catalogue: Arc::new(catalogue),
        records: Arc::new(records),
        similar: Arc::new(similar),
        outlines: Drawing::Later,
    })
}

/// The drawing of the map of this folder; none where the dataset has no map.
pub fn read_outlines(folder: &Path) -> Result<Option<Outlines>, String> {
    let (name, _) = names::CONTOURS;
    match fs::read(folder.join(name)) {
        Ok(file) => Outlines::open(&file).map(Some).map_err(|error| format!("{name}: {error:?}")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
