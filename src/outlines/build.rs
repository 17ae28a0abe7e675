//! Draws a survey: arcs projected onto the sheet, each with its rank, régions put together from
//! their départements. The same survey always gives the same drawing.

use super::{
    Frame, Line, LineKind, Outlines, Shape, Survey, SurveyError, Surveyed, layout, pole, regions::outer_rings,
    survey::arc_of,
};
use crate::{domain::TerritoryCode, geo::Point};
use std::collections::{BTreeMap, BTreeSet};

/// Smallest ring that is drawn, square map units: an islet under 2 km² would be a speck.
const SPECK: i64 = 8;

/// Degrees between two lines of the graticule.
const GRATICULE: f64 = 2.0;

impl Outlines {
    /// The drawing of a survey.
    pub fn draw(survey: &Survey) -> Result<Self, SurveyError> {
        survey.check()?;
        let mut drawing = Drawing::start(survey)?;
        drawing.draw_arcs(survey);
        let shapes = drawing.shapes(survey)?;
        drawing.draw_graticule();
        Ok(Self { size: layout::size(), frames: drawing.frames, lines: drawing.lines, shapes })
    }
}

struct Drawing {
    frames: Vec<Frame>,
    lines: Vec<Line>,
    /// The lines that each arc became, in its order.
    parts: Vec<Vec<i32>>,
    /// The départements that have each arc.
    owners: Vec<Vec<usize>>,
}

impl Drawing {
    /// The frames, and whose each arc is.
    fn start(survey: &Survey) -> Result<Self, SurveyError> {
        let mut owners = vec![Vec::new(); survey.arcs.len()];
        for (place, departement) in survey.departements.iter().enumerate() {
            for reference in departement.rings.iter().flatten() {
                owners[arc_of(*reference).0].push(place);
            }
        }
        let mut frames = vec![layout::mainland()];
        for departement in survey.departements.iter().filter(|departement| departement.is_far()) {
            let arcs = departement.rings.iter().flatten().filter_map(|reference| survey.arcs.get(arc_of(*reference).0));
            let points: Vec<Point> = arcs.flatten().copied().collect();
            let frame = layout::boxed(&departement.code, &points);
            frames.push(frame.ok_or_else(|| SurveyError::Invisible(departement.code.clone()))?);
        }
        Ok(Self { frames, lines: Vec::new(), parts: Vec::new(), owners })
    }

    fn frame_of(&self, departement: &Surveyed) -> u8 {
        let own = self.frames.iter().position(|frame| frame.departement.as_ref() == Some(&departement.code));
        own.unwrap_or(0) as u8
    }

    fn draw_arcs(&mut self, survey: &Survey) {
        for (place, arc) in survey.arcs.iter().enumerate() {
            let owners: Vec<&Surveyed> =
                self.owners[place].iter().filter_map(|owner| survey.departements.get(*owner)).collect();
            let runs = match owners.as_slice() {
                [] => Vec::new(),
                [_] => along_the_sea(arc),
                [one, other, ..] if one.region == other.region => vec![(LineKind::Departement, arc.clone())],
                _ => vec![(LineKind::Region, arc.clone())],
            };
            let frame = owners.first().map_or(0, |owner| self.frame_of(owner));
            let mut parts = Vec::new();
            for (kind, points) in runs {
                parts.push(self.lines.len() as i32);
                let points = self.project(frame, &points);
                self.lines.push(Line { kind, frame, points });
            }
            self.parts.push(parts);
        }
    }

    /// Points on the sheet, without those that fall on the one before. The ends always stay.
    fn project(&self, frame: u8, points: &[Point]) -> Vec<(i32, i32)> {
        let part = &self.frames[usize::from(frame)];
        let mut line: Vec<(i32, i32)> = points.iter().map(|point| part.project(*point)).collect();
        line.dedup();
        if let [only] = line.as_slice() {
            line.push(*only);
        }
        line
    }

    /// The régions and the départements, by code. Specks are left out.
    fn shapes(&mut self, survey: &Survey) -> Result<Vec<Shape>, SurveyError> {
        let mut rings_of: BTreeMap<&TerritoryCode, Vec<Vec<i32>>> = BTreeMap::new();
        let mut regions: BTreeMap<&TerritoryCode, Vec<&Surveyed>> = BTreeMap::new();
        for departement in &survey.departements {
            let rings =
                departement.rings.iter().map(|ring| self.redirect(ring)).filter(|ring| self.area(ring) >= SPECK);
            rings_of.insert(&departement.code, rings.collect());
            regions.entry(&departement.region).or_default().push(departement);
        }
        let mut shapes = Vec::new();
        for departement in &survey.departements {
            let rings = rings_of.get(&departement.code).cloned().unwrap_or_default();
            shapes.push(self.shape(&departement.code, Some(&departement.region), self.frame_of(departement), rings)?);
        }
        for (code, departements) in regions {
            let rings: Vec<&Vec<Vec<i32>>> =
                departements.iter().filter_map(|departement| rings_of.get(&departement.code)).collect();
            let frame = departements.first().map_or(0, |departement| self.frame_of(departement));
            shapes.push(self.shape(code, None, frame, outer_rings(&rings, |reference| self.ends(reference)))?);
        }
        shapes.sort_by(|one, other| one.code.cmp(&other.code));
        self.forget_specks(&mut shapes);
        Ok(shapes)
    }

    fn shape(
        &self,
        code: &TerritoryCode,
        region: Option<&TerritoryCode>,
        frame: u8,
        rings: Vec<Vec<i32>>,
    ) -> Result<Shape, SurveyError> {
        let points: Vec<_> = rings.iter().map(|ring| self.points(ring)).collect();
        let label = pole::label(&points).ok_or_else(|| SurveyError::Invisible(code.clone()))?;
        Ok(Shape { code: code.clone(), region: region.cloned(), frame, label, rings })
    }

    /// A ring of the survey, by the lines that its arcs became.
    fn redirect(&self, ring: &[i32]) -> Vec<i32> {
        let lines = |reference: &i32| {
            let (place, backwards) = arc_of(*reference);
            let parts = &self.parts[place];
            let taken: Vec<i32> =
                if backwards { parts.iter().rev().map(|line| !line).collect() } else { parts.clone() };
            taken
        };
        ring.iter().flat_map(lines).collect()
    }

    fn points(&self, ring: &[i32]) -> Vec<(i32, i32)> {
        let along = |reference: &i32| {
            let (place, backwards) = arc_of(*reference);
            let line = &self.lines[place];
            line.along(backwards).take(line.points.len() - 1).collect::<Vec<_>>()
        };
        ring.iter().flat_map(along).collect()
    }

    fn area(&self, ring: &[i32]) -> i64 {
        pole::area(&self.points(ring))
    }

    fn ends(&self, reference: i32) -> ((i32, i32), (i32, i32)) {
        let (place, backwards) = arc_of(reference);
        let points = &self.lines[place].points;
        let (first, last) = (points[0], points[points.len() - 1]);
        if backwards { (last, first) } else { (first, last) }
    }

    /// Drops the lines that no shape has any more, and renumbers the others.
    fn forget_specks(&mut self, shapes: &mut [Shape]) {
        let used: BTreeSet<usize> = shapes
            .iter()
            .flat_map(|shape| shape.rings.iter().flatten())
            .map(|reference| arc_of(*reference).0)
            .collect();
        let renumbered: BTreeMap<usize, i32> = used.iter().zip(0..).map(|(old, new)| (*old, new)).collect();
        for reference in shapes.iter_mut().flat_map(|shape| shape.rings.iter_mut().flatten()) {
            let (place, backwards) = arc_of(*reference);
            *reference = if backwards { !renumbered[&place] } else { renumbered[&place] };
        }
        let mut place = 0;
        self.lines.retain(|_| {
            place += 1;
            used.contains(&(place - 1))
        });
    }

    /// Meridians and parallels of the mainland.
    fn draw_graticule(&mut self) {
        let (mut west, mut south) = (-8.0, 40.0);
        while west <= 12.0 {
            let meridian: Vec<Point> = (0..=12).map(|i| Point { lat: 40.0 + f64::from(i), lon: west }).collect();
            self.add_graticule(&meridian);
            west += GRATICULE;
        }
        while south <= 52.0 {
            let parallel: Vec<Point> = (0..=20).map(|i| Point { lat: south, lon: f64::from(i) - 8.0 }).collect();
            self.add_graticule(&parallel);
            south += GRATICULE;
        }
    }

    fn add_graticule(&mut self, points: &[Point]) {
        let points = self.project(0, points);
        self.lines.push(Line { kind: LineKind::Graticule, frame: 0, points });
    }
}

/// An arc that France shares with no other département, in runs along the sea or another country.
fn along_the_sea(arc: &[Point]) -> Vec<(LineKind, Vec<Point>)> {
    let mut runs: Vec<(LineKind, Vec<Point>)> = Vec::new();
    for pair in arc.windows(2) {
        let middle = Point { lat: (pair[0].lat + pair[1].lat) / 2.0, lon: (pair[0].lon + pair[1].lon) / 2.0 };
        let kind = if is_frontier(middle) { LineKind::Frontier } else { LineKind::Coast };
        match runs.last_mut() {
            Some((last, points)) if *last == kind => points.push(pair[1]),
            _ => runs.push((kind, pair.to_vec())),
        }
    }
    runs
}

/// Whether a point of the outer line of France borders another country. Read off a map, to the
/// kilometre: from Bray-Dunes to Menton, from Cerbère to Hendaye, and all of Guyane but its coast.
fn is_frontier(Point { lat, lon }: Point) -> bool {
    let east = lon > 2.545 && lat > 43.785;
    let south = (-1.79..3.17).contains(&lon) && lat > 42.0 && (lat < 42.46 || lon < 2.9 && lat < 43.365);
    // Under a line from the mouth of the Maroni to that of the Oyapock.
    let guyane = (-55.0..-51.0).contains(&lon) && (0.0..6.0).contains(&lat) && lat < 5.6 - (lon + 54.0) * 0.625;
    east || south || guyane
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sea_is_told_from_the_neighbours() {
        let frontier = |lat, lon| is_frontier(Point { lat, lon });
        for (lat, lon) in [(49.8, 5.0), (48.5, 7.8), (46.2, 6.1), (43.9, 7.55), (42.7, 0.5), (42.44, 2.8), (3.0, -52.4)]
        {
            assert!(frontier(lat, lon), "{lat} {lon}");
        }
        for (lat, lon) in [
            (51.05, 2.4),
            (48.4, -4.7),
            (43.48, -1.56),
            (42.8, 3.04),
            (43.7, 7.27),
            (41.4, 9.2),
            (42.7, 9.45),
            (4.94, -52.3),
            (-21.0, 55.3),
        ] {
            assert!(!frontier(lat, lon), "{lat} {lon}");
        }
    }
}
