//! What local governments did: the examples of levers, their keys and titles.

use crate::case::Case;
use atlas_ptce::seed::compile;

const LEVER: &str = "seeds/savoirs/levier/lev-locaux.toml";

/// A second lever that tells one example with this key.
fn second(key: &str, poles: &str) -> String {
    format!(
        "id = \"lev-deux\"\ngenre = \"levier\"\ntitre = \"Aider\"\n\n[[faits]]\ntexte = \"Un réseau peut aider.\"\n\
         sources = [\"etude:3#f38923741eb9b6ea\"]\n\n[[exemples]]\ncle = \"{key}\"\n\
         titre = \"La Région Hauts-de-France aide un pôle\"\ntexte = \"La Région a aidé, en 2021.\"\n{poles}\
         territoires = [\"reg-32\"]\nsources = [\"carte:7#7927bc042fb77813\"]\n"
    )
}

#[test]
fn an_example_of_a_lever_has_a_key_and_a_title() {
    let case = Case::good().replace(LEVER, "cle = \"region-locaux\"\n", "");
    let case = case.replace(LEVER, "titre = \"La Région Hauts-de-France aide un pôle\"", "");
    assert_eq!(
        case.problems(),
        [
            "seeds/savoirs/levier/lev-locaux.toml:10: [[exemples]] d’un levier sans « cle » : cette clé est obligatoire",
            "seeds/savoirs/levier/lev-locaux.toml:10: [[exemples]] d’un levier sans « titre » : cette clé est obligatoire",
        ]
    );
}

#[test]
fn a_key_has_the_form_of_an_id_and_a_title_is_short() {
    let case = Case::good().replace(LEVER, "region-locaux", "Région locaux");
    let case = case.replace(LEVER, "aide un pôle", &format!("aide {}", "un pôle et ".repeat(8)));
    let problems = case.problems();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("lev-locaux.toml:15: identifiant « Région locaux » invalide"), "{problems:?}");
    assert!(problems[1].contains("lev-locaux.toml:16: titre de "), "{problems:?}");
}

#[test]
fn two_examples_with_one_key_tell_the_same_thing() {
    let path = "seeds/savoirs/levier/lev-deux.toml";
    let same = Case::good().write(path, &second("region-locaux", "poles = [\"mer-vive\"]\n"));
    assert_eq!(same.problems(), Vec::<String>::new());
    let case = Case::good().write(path, &second("region-locaux", ""));
    assert_eq!(
        case.problems(),
        [
            "seeds/savoirs/levier/lev-locaux.toml:15: la clé « region-locaux » sert déjà (seeds/savoirs/levier/lev-deux.toml:9) avec d’autres « poles » : mettez les mêmes, ou choisissez une autre clé"
        ]
    );
}

#[test]
fn only_examples_of_levers_have_a_key() {
    let reason = second("region-locaux", "").replace("levier", "raison").replace("lev-deux", "pq-deux");
    let problems = Case::good().write("seeds/savoirs/raison/pq-deux.toml", &reason).problems();
    let of =
        |word: &str| problems.iter().any(|problem| problem.contains(&format!("« {word} » ne va pas dans un exemple")));
    assert!(of("cle") && of("titre"), "{problems:?}");
}

#[test]
fn a_ptce_is_told_once_what_was_done_with_it() {
    let more = second("region-locaux", "poles = [\"mer-vive\"]\n");
    let case = Case::good().write("seeds/savoirs/levier/lev-deux.toml", &more);
    let (_, records) = compile(&case.loaded()).expect("a dataset without problem");
    let told: Vec<_> = records.iter().map(|record| (record.id.as_str(), record.deeds.len())).collect();
    assert!(told.contains(&("mer-vive", 1)) && told.contains(&("annexe", 0)), "{told:?}");
}
