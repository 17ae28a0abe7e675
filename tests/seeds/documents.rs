//! Citations, seals, and what sentences may say.

use crate::case::Case;
use atlas_ptce::seed::reseal;

const POLE: &str = "seeds/poles/mer-vive.toml";
const ANNEX: &str = "seeds/poles/annexe.toml";

/// The case with every citation sealed anew.
fn sealed(case: Case) -> Case {
    reseal(&case.loaded(), &case.documents(), true).expect("seeds to write");
    case
}

#[test]
fn a_citation_has_a_form_and_its_lines_exist() {
    let case = Case::good().replace(ANNEX, "carte:6", "carte:6-5").replace(ANNEX, "etude:2#", "etude:4#");
    let problems = case.problems();
    assert!(problems[0].starts_with("seeds/poles/annexe.toml:6: source « carte:6-5#"), "{problems:?}");
    assert_eq!(problems[1..], ["seeds/poles/annexe.toml:11: ligne 4 citée, mais « etude » s’arrête à la ligne 3"]);
}

#[test]
fn the_documents_are_those_of_the_list() {
    let case = Case::good().replace("seeds/sources.toml", "lignes = 3", "lignes = 4");
    assert_eq!(case.compared(), ["seeds/sources.toml:18: lignes = 4, mais le document en a 3"]);
    assert_eq!(case.problems(), Vec::<String>::new());
    let case = Case::good();
    std::fs::remove_file(case.path("documents/etude.txt")).expect("a document to remove");
    assert_eq!(case.compared(), ["seeds/sources.toml:10: document « etude.txt » introuvable"]);
}

#[test]
fn a_seal_must_be_there_and_match() {
    let case = Case::good().replace("documents/etude.txt", "suit 30 pôles", "suit 30 beaux pôles");
    let outdated = "le document a changé sous cette citation : relisez ses lignes, puis lancez `ptce seal --renew`";
    let problems = case.compared();
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(problems.iter().all(|problem| problem.ends_with(outdated)), "{problems:?}");
    let case = Case::good().append(ANNEX, "[[actions]]\ntexte = \"Semer.\"\nsources = [\"carte:6\"]\n");
    assert_eq!(case.compared(), ["seeds/poles/annexe.toml:15: empreinte absente : lancez `ptce seal`"]);
}

#[test]
fn sealing_changes_the_citations_alone() {
    let good = Case::good().text(POLE);
    let bare: String =
        good.split('#').enumerate().map(|(place, part)| if place == 0 { part } else { &part[16..] }).collect();
    let odd = bare.replacen("[\"carte:5\"]", "[ 'carte:5' , # ici\n  \"carte:6\"]", 1);
    let case = Case::good().write(POLE, &odd);
    let done = reseal(&case.loaded(), &case.documents(), false).expect("seeds to write");
    assert_eq!((done.added, done.renewed, done.outdated, done.files), (14, 0, 0, 1));
    let sealed = case.text(POLE);
    assert!(sealed.contains("[ 'carte:5#5fbcfce7e631440c' , # ici\n  \"carte:6#"), "{sealed}");
    assert_eq!(case.compared(), Vec::<String>::new());
    let again = reseal(&case.loaded(), &case.documents(), true).expect("seeds to write");
    assert_eq!((again.added, again.files), (0, 0));
}

#[test]
fn an_outdated_seal_is_renewed_on_request_only() {
    let case = Case::good().replace("documents/etude.txt", "suit 30 pôles", "suit 30 beaux pôles");
    let done = reseal(&case.loaded(), &case.documents(), false).expect("seeds to write");
    assert_eq!((done.renewed, done.outdated, done.files), (0, 4, 0));
    assert_eq!(sealed(case).compared(), Vec::<String>::new());
}

#[test]
fn a_citation_that_leads_nowhere_is_left_and_counted() {
    let case = Case::good().replace(ANNEX, "etude:2#", "etude:9#");
    let done = reseal(&case.loaded(), &case.documents(), true).expect("seeds to write");
    assert_eq!((done.unfound, done.files), (1, 0));
}

#[test]
fn numbers_and_names_stand_on_the_cited_lines() {
    let case = Case::good().replace(POLE, "À Calais, ce pôle remet", "Avec le PHARE et Louise, ce pôle remet 3 fois");
    let lines =
        "il n’est pas sur les lignes citées (carte:5-6) ; citez la ligne qui le porte, ou ajoutez une [[exceptions]]";
    assert_eq!(
        case.compared(),
        [
            format!("seeds/poles/mer-vive.toml:47: nom « Louise » absent : {lines}"),
            format!("seeds/poles/mer-vive.toml:47: nom « PHARE » absent : {lines}"),
            format!("seeds/poles/mer-vive.toml:47: nombre « 3 » absent : {lines}"),
        ]
    );
    assert_eq!(case.problems(), Vec::<String>::new(), "without documents nothing is compared");
}

#[test]
fn what_needs_no_line_is_allowed() {
    let text = "Le PTCE Mer Vive, à Calais (Pas-de-Calais) : l’Observatoire l’écrit le 7 mai 2022. Opale Habitat, \
                Grand Large, l’État, la France.";
    let case = Case::good().replace("seeds/poles/mer-vive.toml", "Créer de l’emploi.", &text.replace(" :", "\u{a0}:"));
    let case = case.replace(
        POLE,
        "Lu entre les lignes.\"\ngrade = \"deduit\"\nsources = [\"carte:5",
        "Lu.\"\ngrade = \"deduit\"\nsources = [\"etude:1\", \"carte:5",
    );
    assert_eq!(sealed(case).compared(), Vec::<String>::new());
}

#[test]
fn a_title_rests_on_every_line_of_its_record() {
    let case = Case::good().replace("seeds/savoirs/divergence/c-emplois.toml", "12 ou 14", "12, 13 ou 14");
    assert_eq!(
        case.compared(),
        [
            "seeds/savoirs/divergence/c-emplois.toml:3: nombre « 13 » absent : il n’est pas sur les lignes que cite la fiche ; citez la ligne qui le porte, ou ajoutez une [[exceptions]]"
        ]
    );
}

#[test]
fn a_name_is_not_its_own_proof() {
    let case = Case::good().replace(POLE, "nom = \"Grand Large\"", "nom = \"Grand Largue\"");
    assert_eq!(
        case.compared(),
        [
            "seeds/poles/mer-vive.toml:16: nom « Largue » absent : il n’est pas sur les lignes citées (carte:5) ; citez la ligne qui le porte, ou ajoutez une [[exceptions]]"
        ]
    );
}

#[test]
fn an_exception_must_be_needed_and_say_why() {
    let case = Case::good().replace(POLE, "place Exempla", "place").replace(POLE, "raison =", "# raison =");
    assert_eq!(
        case.compared(),
        [
            "seeds/poles/mer-vive.toml:70: [[exceptions]] n’a pas de « raison » : cette clé est obligatoire",
            "seeds/poles/mer-vive.toml:71: exception « Exempla » inutile : effacez-la",
        ]
    );
}

#[test]
fn eight_words_of_a_document_are_not_the_authors_own() {
    let case = Case::good().replace(
        POLE,
        "Lu entre les lignes.",
        "On y vend des légumes de saison aux gens du quartier, aussi.",
    );
    assert_eq!(
        case.compared(),
        [
            "seeds/poles/mer-vive.toml:56: repris de carte, ligne 6 : « vend des légumes de saison aux gens du quartier » ; écrivez-le avec vos mots"
        ]
    );
    let seven = Case::good().replace(POLE, "Lu entre les lignes.", "On vend des légumes de saison aux gens aussi.");
    assert_eq!(seven.compared(), Vec::<String>::new());
}

#[test]
fn the_law_and_long_names_may_be_quoted() {
    let name = "des légumes de saison aux gens du quartier";
    let law = format!("[citation]\ntexte = \"Il vend {name}.\"\nsources = [\"carte:6\"]\n");
    let case = Case::good().append("seeds/savoirs/acteur/act-rtes.toml", &law);
    assert_eq!(sealed(case).compared(), Vec::<String>::new());
    let usage = format!("[[noms]]\ntexte = \"{name}\"\nsorte = \"usage\"\nsources = [\"carte:6\"]\n");
    let case = Case::good().append(POLE, &usage).replace(POLE, "Lu entre les lignes.", &format!("Sur {name}."));
    assert_eq!(sealed(case).compared(), Vec::<String>::new());
}
