//! The drawing of the map: published coordinates, small surveys drawn, the outlines of the
//! dataset, and files that lie.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare its case has failed")]

use atlas_ptce::{
    bundle::{self, BundleError, names},
    domain::{TerritoryCode, TerritoryLevel},
    geo::{Point, Projection},
    outlines::{Direction, LineKind, Outlines, Survey, SurveyError, Surveyed},
    seed::{Loaded, load_dir},
};
use proptest::prelude::*;
use std::path::Path;

fn code(text: &str) -> TerritoryCode {
    text.parse().unwrap()
}

fn at(lat: f64, lon: f64) -> Point {
    Point { lat, lon }
}

/// Four départements in the middle of France: 01 and 02 (région 84) over 03 and 04 (région 32),
/// each 1° wide and high, and La Réunion (région 04), a triangle.
fn survey() -> Survey {
    let (a, b, c) = (at(48.0, 1.0), at(48.0, 2.0), at(48.0, 3.0));
    let (d, e, f) = (at(47.0, 1.0), at(47.0, 2.0), at(47.0, 3.0));
    let (g, h, i) = (at(46.0, 1.0), at(46.0, 2.0), at(46.0, 3.0));
    let island = vec![at(-21.0, 55.2), at(-21.0, 55.8), at(-21.4, 55.5), at(-21.0, 55.2)];
    let surveyed = |departement: &str, region: &str, ring: Vec<i32>| Surveyed {
        code: code(departement),
        region: code(region),
        rings: vec![ring],
    };
    Survey {
        arcs: vec![
            vec![d, a, b],
            vec![b, e],
            vec![e, d],
            vec![b, c, f],
            vec![f, e],
            vec![d, g, h],
            vec![h, e],
            vec![h, i, f],
            island,
        ],
        departements: vec![
            surveyed("dep-01", "reg-84", vec![0, 1, 2]),
            surveyed("dep-02", "reg-84", vec![3, 4, !1]),
            surveyed("dep-03", "reg-32", vec![5, 6, 2]),
            surveyed("dep-04", "reg-32", vec![7, 4, !6]),
            surveyed("dep-974", "reg-04", vec![8]),
        ],
    }
}

fn drawn() -> Outlines {
    Outlines::draw(&survey()).unwrap()
}

fn real() -> Loaded {
    load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds"))
}

#[test]
fn known_places_have_their_published_lambert_93_coordinates() {
    // Within 5 m. Tour Eiffel: gpsfrance.net; Paris 13e: the tests of proj4php; Oise: the tests of
    // a C# library, which agree with IGN's Circé to the centimetre.
    for (name, point, east, north) in [
        ("Tour Eiffel", at(48.8584, 2.2945), 648_237.0, 6_862_272.0),
        ("Paris 13e", at(48.831_938, 2.355_781), 652_709.401, 6_859_290.946),
        ("Oise", at(49.649_610_985_851_474, 2.568_653_632_605_174_3), 668_832.538_4, 6_950_138.728_5),
    ] {
        let (x, y) = Projection::Lambert93.km(point);
        let away = (x * 1000.0 - east).hypot(y * 1000.0 - north);
        assert!(away < 5.0, "{name}: {away} m");
    }
}

#[test]
fn a_drawing_survives_its_file() {
    let outlines = drawn();
    assert_eq!(Outlines::open(&outlines.seal()), Ok(outlines));
}

#[test]
fn the_same_survey_gives_the_same_bytes() {
    assert_eq!(drawn().seal(), drawn().seal());
}

#[test]
fn a_point_is_in_its_departement_and_in_its_region_and_in_no_other() {
    let outlines = drawn();
    let inside = |point: Point| -> Vec<String> {
        let all = ["dep-01", "dep-02", "dep-03", "dep-04", "dep-974", "reg-84", "reg-32", "reg-04"];
        all.into_iter().filter(|text| outlines.contains(&code(text), point)).map(str::to_owned).collect()
    };
    assert_eq!(inside(at(47.5, 1.5)), ["dep-01", "reg-84"]);
    assert_eq!(inside(at(46.5, 2.5)), ["dep-04", "reg-32"]);
    assert_eq!(inside(at(-21.1, 55.5)), ["dep-974", "reg-04"]);
    assert!(inside(at(48.5, 1.5)).is_empty());
    assert!(!outlines.contains(&code("dep-99"), at(47.5, 1.5)));
}

#[test]
fn a_region_has_no_border_inside() {
    let outlines = drawn();
    let region = outlines.shape(&code("reg-84")).unwrap();
    // Two squares side by side: six corners and two ends of arcs, one ring.
    assert_eq!(outlines.path(region).matches('z').count(), 1);
    assert_eq!(outlines.departements_of(&region.code).count(), 2);
    assert_eq!(outlines.regions().count(), 3);
}

#[test]
fn lines_are_sorted_by_what_they_part() {
    let outlines = drawn();
    let lines = |kind, frame| outlines.lines(kind, frame).matches('M').count();
    assert_eq!(lines(LineKind::Departement, 0), 2);
    assert_eq!(lines(LineKind::Region, 0), 2);
    assert_eq!(lines(LineKind::Coast, 0), 4);
    assert_eq!(lines(LineKind::Coast, 1), 1);
    assert!(lines(LineKind::Graticule, 0) > 10);
}

#[test]
fn a_place_stands_in_the_frame_that_shows_it() {
    let outlines = drawn();
    assert_eq!(outlines.place(at(48.85, 2.35)).unwrap().frame, 0);
    let island = outlines.place(at(-21.1, 55.5)).unwrap();
    let frame = &outlines.frames[island.frame];
    assert_eq!(frame.departement, Some(code("dep-974")));
    assert!(frame.bounds.contains((island.x, island.y)));
    for nowhere in [at(40.7, -74.0), at(-35.0, 149.0), at(90.0, 0.0), at(-90.0, 180.0)] {
        assert_eq!(outlines.place(nowhere), None, "{nowhere:?}");
    }
}

#[test]
fn arrows_lead_to_the_neighbour_on_that_side() {
    let outlines = drawn();
    let to = |from: &str, direction| {
        let all = ["dep-01", "dep-02", "dep-03", "dep-04"].map(code);
        let among = all.iter().filter_map(|code| outlines.shape(code));
        outlines.neighbour(&code(from), among, direction).map(|shape| shape.code.to_string())
    };
    assert_eq!(to("dep-01", Direction::Right).as_deref(), Some("dep-02"));
    assert_eq!(to("dep-01", Direction::Down).as_deref(), Some("dep-03"));
    assert_eq!(to("dep-04", Direction::Left).as_deref(), Some("dep-03"));
    assert_eq!(to("dep-04", Direction::Up).as_deref(), Some("dep-02"));
    assert_eq!(to("dep-01", Direction::Up), None);
    assert_eq!(to("dep-01", Direction::Left), None);
}

#[test]
fn a_survey_that_does_not_close_is_refused() {
    let spoilt = |spoil: fn(&mut Survey)| {
        let mut survey = survey();
        spoil(&mut survey);
        Outlines::draw(&survey).unwrap_err()
    };
    let broken = SurveyError::Broken(code("dep-01"));
    assert_eq!(spoilt(|survey| survey.departements.clear()), SurveyError::Empty);
    assert_eq!(spoilt(|survey| survey.departements[0].rings.clear()), broken);
    assert_eq!(spoilt(|survey| survey.departements[0].rings = vec![vec![]]), broken);
    assert_eq!(spoilt(|survey| survey.departements[0].rings = vec![vec![99]]), broken);
    assert_eq!(spoilt(|survey| survey.departements[0].rings = vec![vec![0, 1]]), broken);
    assert_eq!(spoilt(|survey| survey.arcs[0].truncate(1)), broken);
    let dot = |survey: &mut Survey| {
        survey.arcs[8] = vec![at(47.0, 5.0), at(47.0, 5.001), at(47.001, 5.0), at(47.0, 5.0)];
        survey.departements[4].code = code("dep-05");
    };
    assert_eq!(spoilt(dot), SurveyError::Invisible(code("dep-05")));
}

#[test]
fn a_file_that_is_empty_cut_or_damaged_says_so() {
    let good = drawn().seal();
    assert_eq!(Outlines::open(&[]), Err(BundleError::NotOurs));
    assert!(matches!(Outlines::open(&good[..good.len() / 2]), Err(BundleError::Cut { .. })));
    assert_eq!(Outlines::open(&bundle::seal(names::INDEX.1, &good[32..])), Err(BundleError::OtherKind));
    assert_eq!(Outlines::open(&bundle::seal(names::CONTOURS.1, b"")), Err(BundleError::Damaged));
}

#[test]
fn a_sealed_drawing_that_does_not_hold_together_is_refused() {
    let good = drawn();
    let spoilt: [fn(&mut Outlines); 6] = [
        |outlines| outlines.size = (0, 10),
        |outlines| outlines.frames.clear(),
        |outlines| outlines.frames[1].units_per_km = f32::NAN,
        |outlines| outlines.frames[1].bounds.width = -1,
        |outlines| outlines.frames[0].bounds.left = i32::MIN,
        |outlines| outlines.frames[1].centre = Some(Point { lat: 99.0, lon: 0.0 }),
    ];
    for spoil in spoilt {
        let mut outlines = good.clone();
        spoil(&mut outlines);
        assert_eq!(Outlines::open(&outlines.seal()), Err(BundleError::Damaged));
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_drawing_panic(place in 0_usize..2000, with in any::<[u8; 3]>()) {
        // Sealed anew, so that the hash is right and the content is what lies.
        let mut content = drawn().seal().split_off(32);
        let place = place % content.len();
        content.splice(place..(place + 3).min(content.len()), with);
        if let Ok(outlines) = Outlines::open(&bundle::seal(names::CONTOURS.1, &content)) {
            for shape in outlines.regions() {
                let _ = (outlines.path(shape), outlines.bounds(shape));
                let _ = outlines.neighbour(&shape.code, outlines.regions(), Direction::Up);
                let _ = outlines.contains(&shape.code, at(47.0, 2.0));
            }
            let _ = outlines.place(at(47.0, 2.0));
            let _ = outlines.lines(LineKind::Coast, 0);
        }
    }
}

#[test]
fn every_departement_and_region_has_an_outline_with_its_number_inside() {
    let loaded = real();
    let outlines = &loaded.contours.as_ref().expect("geo/contours.json").outlines;
    assert_eq!(outlines.regions().count(), 18);
    assert_eq!(outlines.regions().flat_map(|region| outlines.departements_of(&region.code)).count(), 101);
    assert_eq!(outlines.frames.len(), 6);
    for shape in outlines.regions() {
        assert!(outlines.bounds(shape).contains(shape.label), "{}", shape.code);
        assert!(outlines.path(shape).len() > 40, "{}", shape.code);
    }
}

#[test]
fn every_seat_lies_in_its_own_departement_on_the_map() {
    let loaded = real();
    let problems: Vec<String> = atlas_ptce::seed::check(&loaded, None).iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    // The rule has looked: towns that are seats, by hand.
    let outlines = &loaded.contours.as_ref().expect("geo/contours.json").outlines;
    for (town, departement, point) in [
        ("Arras", "dep-62", at(50.291, 2.777)),
        ("Hautmont", "dep-59", at(50.248, 3.919)),
        ("Vichy", "dep-03", at(46.127, 3.426)),
        ("Grasse", "dep-06", at(43.658, 6.924)),
    ] {
        assert!(outlines.contains(&code(departement), point), "{town}");
    }
}

#[test]
fn arrows_reach_every_territory_from_every_other() {
    let loaded = real();
    let outlines = &loaded.contours.as_ref().expect("geo/contours.json").outlines;
    let mut levels = vec![outlines.regions().collect::<Vec<_>>()];
    levels.extend(outlines.regions().map(|region| outlines.departements_of(&region.code).collect()));
    for level in levels {
        let mut reached = vec![level[0]];
        let mut next = 0;
        while let Some(shape) = reached.get(next).copied() {
            next += 1;
            for direction in [Direction::Up, Direction::Right, Direction::Down, Direction::Left] {
                let there = outlines.neighbour(&shape.code, level.iter().copied(), direction);
                reached.extend(there.filter(|there| !reached.iter().any(|known| known.code == there.code)));
            }
        }
        let missing: Vec<_> = level.iter().filter(|shape| !reached.contains(shape)).map(|shape| &shape.code).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
    assert!(outlines.regions().all(|region| region.code.level() == TerritoryLevel::Region));
}

#[test]
fn the_file_of_the_map_is_light() {
    let loaded = real();
    let file = loaded.contours.as_ref().expect("geo/contours.json").outlines.seal();
    // 12 kB once compressed; tests have no brotli, and coordinates lose about a third.
    assert!(file.len() < 22_000, "{} bytes", file.len());
    assert!(Outlines::open(&file).is_ok());
}
