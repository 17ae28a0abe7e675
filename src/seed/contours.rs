//! `geo/contours.json`: the outlines of the départements, written by `cargo xtask geo`. TopoJSON:
//! neighbours share their arcs, whose points are whole steps from one another.

use super::{Problem, file::Page};
use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
    outlines::{Outlines, Survey, Surveyed},
};
use serde::Deserialize;
use std::{fs, io, path::Path};

/// The file, in the folder `geo` of the seeds.
const FILE: &str = "contours.json";

/// The outlines that the seeds hold.
#[derive(Debug)]
pub struct Contours {
    /// The file.
    pub page: Page,
    /// What is drawn of it.
    pub outlines: Outlines,
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<(i64, i64)>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    departements: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: String,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Shape {
    Polygon { arcs: Vec<Vec<i32>> },
    MultiPolygon { arcs: Vec<Vec<Vec<i32>>> },
}

impl Contours {
    /// Reads the outlines in the folder `geo` of the seeds; none where there are none: the atlas
    /// then has no map. `path` is its path as problems print it, `region_of` says to which région
    /// a département belongs.
    pub fn read(
        folder: &Path,
        path: &str,
        region_of: impl Fn(&TerritoryCode) -> Option<TerritoryCode>,
    ) -> Result<Option<Self>, Problem> {
        let page = match fs::read_to_string(folder.join(FILE)) {
            Ok(text) => Page::new(format!("{path}/{FILE}"), text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                let (file, message) = (format!("{path}/{FILE}"), format!("fichier illisible : {error}"));
                return Err(Problem { file, line: 0, message, rule: "reading" });
            }
        };
        let refuse = |offset: usize, reason: String| {
            page.problem("reading", offset, format!("{reason} : relancez `cargo xtask geo`"))
        };
        let topology: Topology = serde_json::from_str(&page.text).map_err(|error| {
            let message = format!("contours illisibles ({error}) : relancez `cargo xtask geo`");
            Problem { file: page.path.clone(), line: error.line() as u32, message, rule: "reading" }
        })?;
        let departement = |geometry: Geometry| {
            let at = || page.text.find(&format!("\"id\":\"{}\"", geometry.id)).unwrap_or(0);
            let code = TerritoryCode::new(TerritoryLevel::Departement, &geometry.id);
            let code = code.map_err(|error| refuse(at(), error.to_string()))?;
            let unknown = || refuse(at(), format!("le département {} est inconnu de departements.csv", geometry.id));
            let region = region_of(&code).ok_or_else(unknown)?;
            let rings = match geometry.shape {
                Shape::Polygon { arcs } => arcs,
                Shape::MultiPolygon { arcs } => arcs.into_iter().flatten().collect(),
            };
            Ok(Surveyed { code, region, rings })
        };
        let arcs: Option<Vec<Vec<Point>>> = topology.arcs.iter().map(|arc| degrees(arc, &topology.transform)).collect();
        let survey = Survey {
            arcs: arcs.ok_or_else(|| refuse(0, "un point est hors du globe".to_owned()))?,
            departements: topology
                .objects
                .departements
                .geometries
                .into_iter()
                .map(departement)
                .collect::<Result<_, _>>()?,
        };
        let outlines = Outlines::draw(&survey).map_err(|error| refuse(0, error.to_string()))?;
        Ok(Some(Self { page, outlines }))
    }
}

/// The points of an arc, from its first point and the steps after it.
fn degrees(steps: &[(i64, i64)], transform: &Transform) -> Option<Vec<Point>> {
    let mut at = (0_i64, 0_i64);
    let point = |(x, y): &(i64, i64)| {
        at = (at.0.checked_add(*x)?, at.1.checked_add(*y)?);
        let lon = at.0 as f64 * transform.scale.0 + transform.translate.0;
        let lat = at.1 as f64 * transform.scale.1 + transform.translate.1;
        Point::new(lat, lon).ok()
    };
    steps.iter().map(point).collect()
}
