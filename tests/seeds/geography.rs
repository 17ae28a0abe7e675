//! The official territories: faults of their files.

use crate::case::Case;

const COMMUNES: &str = "seeds/geo/communes/32.csv";
const FORMER: &str = "seeds/geo/anciennes.csv";
const CALAIS: &str = "62193,Calais,200090751,50.950,1.876,62100,67571";

#[test]
fn a_broken_line_is_reported() {
    let problems = Case::good().replace("seeds/geo/epci.csv", ",62", "").problems();
    assert!(problems[1].starts_with("seeds/geo/epci.csv:2: ligne illisible"), "{problems:?}");
    assert!(problems[0].starts_with("seeds/geo/communes/32.csv:3: epci-200090751 : aucune ligne"), "{problems:?}");
    let case = Case::good().replace(COMMUNES, "62193,", "6219,").replace("seeds/geo/epci.csv", ",62", ",");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/communes/32.csv:3: code de territoire « com-6219 » invalide : reg-32, dep-62, epci- suivi d’un SIREN, com- suivi d’un code INSEE",
            "seeds/geo/epci.csv:2: intercommunalité sans département",
        ]
    );
}

#[test]
fn codes_of_wider_territories_exist_and_are_missed_once() {
    let case = Case::good().replace("seeds/geo/departements.csv", ",32\n62", ",33\n62");
    let case = case.replace("seeds/geo/epci.csv", ",62", ",80").replace(COMMUNES, "200090751", "200069037");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/anciennes.csv:2: com-59350 : aucune ligne de geo/ n’a ce code",
            "seeds/geo/communes/32.csv:2: dep-59 : aucune ligne de geo/ n’a ce code",
            "seeds/geo/communes/32.csv:3: epci-200069037 : aucune ligne de geo/ n’a ce code",
            "seeds/geo/departements.csv:2: reg-33 : aucune ligne de geo/ n’a ce code",
            "seeds/geo/epci.csv:2: dep-80 : aucune ligne de geo/ n’a ce code",
        ]
    );
}

#[test]
fn a_commune_stands_once_and_in_the_file_of_its_region() {
    let case = Case::good().replace(COMMUNES, CALAIS, &format!("{CALAIS}\n{CALAIS}"));
    let case = case.append("seeds/geo/regions.csv", "11,Île-de-France");
    let case = case.append("seeds/geo/departements.csv", "75,Paris,11");
    let moved = case.text(COMMUNES).replace(CALAIS, "").replace("59350", "59351");
    let case = case.write("seeds/geo/communes/11.csv", &moved);
    let case = case.write("seeds/geo/communes/99.csv", "");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/communes/11.csv:2: la commune 59351 va dans communes/32.csv",
            "seeds/geo/communes/32.csv:4: com-62193 déjà donné (seeds/geo/communes/32.csv:3)",
            "seeds/geo/communes/99.csv: fichier de trop : aucune région de regions.csv n’a ce code",
        ]
    );
}

#[test]
fn a_point_lies_in_france_and_has_two_numbers() {
    let case = Case::good().replace(COMMUNES, "50.950,1.876", "1.876,50.950").replace(COMMUNES, "50.632,", ",");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/communes/32.csv:2: latitude et longitude vont ensemble",
            "seeds/geo/communes/32.csv:3: le point (1.876, 50.95) de Calais est hors de France",
        ]
    );
    let case = Case::good().replace(COMMUNES, "50.950,1.876,62100", "91,1.876,6210");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/communes/32.csv:3: (91, 1.876) n’est pas un point en degrés WGS84",
            "seeds/geo/communes/32.csv:3: code postal « 6210 » invalide : il faut cinq chiffres",
        ]
    );
}

#[test]
fn a_former_commune_leads_to_a_current_one() {
    let lines = [
        "59355,Lomme,associee,59351",
        "62193,Ici,ancienne,59350",
        "59001,Là,fusionnee,59350",
        "59002,A,ancienne,62193",
        "59002,B,ancienne,59350",
    ];
    let case = Case::good().write(FORMER, &format!("code,nom,sorte,commune\n{}\n", lines.join("\n")));
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/anciennes.csv:2: com-59351 : aucune ligne de geo/ n’a ce code",
            "seeds/geo/anciennes.csv:3: 62193 est une commune actuelle : elle ne mène pas à 59350",
            "seeds/geo/anciennes.csv:4: sorte « fusionnee » inconnue : choisir parmi ancienne, deleguee, associee, arrondissement",
            "seeds/geo/anciennes.csv:6: code 59002 déjà donné ligne 5",
        ]
    );
}

#[test]
fn a_missing_file_an_empty_one_and_one_of_another_shape_are_told() {
    let case = Case::good().write(FORMER, "").replace("seeds/geo/epci.csv", "siren", "code");
    std::fs::remove_file(case.path(COMMUNES)).expect("a file to remove");
    assert_eq!(
        case.problems(),
        [
            "seeds/geo/anciennes.csv: ce fichier est vide : lancez `cargo xtask geo`",
            "seeds/geo/communes/32.csv: ce fichier manque : lancez `cargo xtask geo`",
            "seeds/geo/epci.csv:1: la première ligne doit être « siren,nom,departements » : lancez `cargo xtask geo`",
        ]
    );
}
