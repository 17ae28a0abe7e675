//! The outlines of the départements: a dataset may have none; those it has must draw it.

use crate::case::Case;

const FILE: &str = "seeds/geo/contours.json";
const SEAT: &str = "seeds/poles/mer-vive.toml:21";

/// Two squares of 1° around Calais (62) and Lille (59), on the meridian 2.5° E.
const GOOD: &str = r#"{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[1.5,50]},
"objects":{"departements":{"type":"GeometryCollection","geometries":[
{"type":"Polygon","id":"62","arcs":[[0,1]]},
{"type":"MultiPolygon","id":"59","arcs":[[[2,-2]]]}]}},
"arcs":[[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[0,2]],[[2,0],[2,0],[0,2],[-2,0]]]}"#;

#[test]
fn a_dataset_without_outlines_has_no_map_and_no_problem() {
    let case = Case::good();
    assert!(case.problems().is_empty());
    assert!(case.loaded().contours.is_none());
}

#[test]
fn good_outlines_are_drawn() {
    let case = Case::good().write(FILE, GOOD);
    assert_eq!(case.problems(), Vec::<String>::new());
    assert_eq!(case.loaded().contours.map(|contours| contours.outlines.regions().count()), Some(1));
}

#[test]
fn a_departement_without_outline_is_reported() {
    let without = GOOD.replace(",\n{\"type\":\"MultiPolygon\",\"id\":\"59\",\"arcs\":[[[2,-2]]]}", "");
    assert_eq!(
        Case::good().write(FILE, &without).problems(),
        ["seeds/geo/contours.json:1: le département 59 (Nord) n’a pas de contour : relancez `cargo xtask geo`"]
    );
}

#[test]
fn a_seat_outside_its_own_departement_is_reported() {
    // The codes of the two squares exchanged.
    let swapped = GOOD.replace("\"62\"", "\"x\"").replace("\"59\"", "\"62\"").replace("\"x\"", "\"59\"");
    assert_eq!(
        Case::good().write(FILE, &swapped).problems(),
        [format!("{SEAT}: la carte placerait Calais (62193) hors du département 62 : affinez geo/contours.json")]
    );
}

#[test]
fn outlines_that_cannot_be_read_say_where_and_why() {
    let problem = |text: &str| Case::good().write(FILE, text).problems().remove(0);
    assert!(problem("").starts_with("seeds/geo/contours.json:1: contours illisibles"), "{}", problem(""));
    let cut = problem(&GOOD[..GOOD.len() / 2]);
    assert!(cut.starts_with("seeds/geo/contours.json:") && cut.contains("contours illisibles"), "{cut}");
    assert_eq!(
        problem(&GOOD.replace("\"59\"", "\"2A\"")),
        "seeds/geo/contours.json:4: le département 2A est inconnu de departements.csv : relancez `cargo xtask geo`"
    );
    assert_eq!(
        problem(&GOOD.replace("[[0,1]]", "[[0]]")),
        "seeds/geo/contours.json:1: le contour de dep-62 ne se ferme pas : relancez `cargo xtask geo`"
    );
    assert_eq!(
        problem(&GOOD.replace("[[2,2],", "[[2000,2],")),
        "seeds/geo/contours.json:1: un point est hors du globe : relancez `cargo xtask geo`"
    );
}
