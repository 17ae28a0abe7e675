//! Keys, ids, files and lists.

use crate::case::Case;

const POLE: &str = "seeds/poles/mer-vive.toml";

#[test]
fn the_good_dataset_has_no_problem() {
    assert_eq!(Case::good().problems(), Vec::<String>::new());
    assert_eq!(Case::good().compared(), Vec::<String>::new());
}

#[test]
fn unknown_keys_are_reported_all_at_once() {
    let case = Case::good().replace(POLE, "role =", "rang = 1\nfonction =").replace(POLE, "voir", "voire");
    let case = case.replace("seeds/jeu.toml", "contact", "contacts");
    assert_eq!(
        case.problems(),
        [
            "seeds/jeu.toml:6: clé « contacts » inconnue : voyez les clés de LISEZMOI.md",
            "seeds/poles/mer-vive.toml:3: clé « voire » inconnue : voyez les clés de LISEZMOI.md",
            "seeds/poles/mer-vive.toml:62: clé « partenaires.rang » inconnue : voyez les clés de LISEZMOI.md",
            "seeds/poles/mer-vive.toml:63: clé « partenaires.fonction » inconnue : voyez les clés de LISEZMOI.md",
        ]
    );
}

#[test]
fn missing_keys_are_reported_all_at_once() {
    let case = Case::good().replace(POLE, "texte = \"Mar Vive\"\n", "").replace(POLE, "etat = \"perdu\"\n", "");
    let case = case.replace("seeds/sources.toml", "lignes = 7\n", "");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:10: [[noms]] n’a pas de « texte » : cette clé est obligatoire",
            "seeds/poles/mer-vive.toml:64: [[liens]] n’a pas de « etat » : cette clé est obligatoire",
            "seeds/sources.toml:1: [[sources]] n’a pas de « lignes » : cette clé est obligatoire",
        ]
    );
}

#[test]
fn a_file_without_id_is_reported() {
    let case = Case::good().replace("seeds/poles/annexe.toml", "id = \"annexe\"\n", "");
    assert_eq!(
        case.problems(),
        ["seeds/poles/annexe.toml:1: ce fichier n’a pas de « id » : cette clé est obligatoire"]
    );
}

#[test]
fn broken_toml_is_one_problem_and_the_other_files_go_on() {
    let case = Case::good().replace("seeds/poles/annexe.toml", "id = \"annexe\"", "id = annexe");
    let case = case.replace(POLE, "grade = \"deduit\"", "grade = \"devine\"");
    let problems = case.problems();
    assert!(problems[0].starts_with("seeds/poles/annexe.toml:1: TOML illisible : "), "{problems:?}");
    assert_eq!(
        problems[1..],
        [
            "seeds/poles/mer-vive.toml:32: « devine » n’est pas une valeur de « grade » : choisir parmi explicite, nom, deduit"
        ]
    );
}

#[test]
fn a_wrong_type_is_one_problem_with_its_line() {
    let problems = Case::good().replace(POLE, "sources = [\"carte:3", "sources = 3 #").problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("seeds/poles/mer-vive.toml:27: valeur d’un type inattendu : il faut une liste"));
}

#[test]
fn a_missing_vocabulary_file_is_reported_alone() {
    let case = Case::good();
    std::fs::remove_file(case.path("seeds/vocabulaires/themes.toml")).expect("a file to remove");
    assert_eq!(case.problems(), ["seeds/vocabulaires/themes.toml: ce fichier manque"]);
}

#[test]
fn empty_texts_are_refused() {
    let case = Case::good().replace(POLE, "\"bailleur\"", "\" \"");
    assert_eq!(
        case.problems(),
        ["seeds/poles/mer-vive.toml:62: « role » est vide : donnez un texte ou enlevez la clé"]
    );
}

#[test]
fn a_value_without_source_is_refused() {
    let case = Case::good().replace("seeds/poles/annexe.toml", "sources = [\"carte:6", "# [\"");
    let case = case.replace("seeds/savoirs/sigle/sigle-rtes.toml", "sources = [\"etude:3", "sources = [] # \"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/annexe.toml:3: [[noms]] n’a pas de « sources » : citez au moins une ligne d’un document",
            "seeds/savoirs/sigle/sigle-rtes.toml:5: [[expansions]] n’a pas de « sources » : citez au moins une ligne d’un document",
        ]
    );
}

#[test]
fn closed_lists_are_closed() {
    let case = Case::good().replace(POLE, "\"coquille\"", "\"faute\"").replace(POLE, "\"perdu\"", "\"oublie\"");
    let case = case.replace("seeds/savoirs/levier/lev-locaux.toml", "\"commune\"", "\"quartier\"");
    let case = case.replace("seeds/vocabulaires/themes.toml", "famille = \"mobilite\"", "famille = \"rose\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:12: « faute » n’est pas une valeur de « sorte » : choisir parmi principal, usage, coquille",
            "seeds/poles/mer-vive.toml:67: « oublie » n’est pas une valeur de « etat » : choisir parmi non-verifie, perdu, mort",
            "seeds/savoirs/levier/lev-locaux.toml:4: « quartier » n’est pas une valeur de « niveaux » : choisir parmi region, departement, intercommunalite, commune",
            "seeds/vocabulaires/themes.toml:6: « rose » n’est pas une valeur de « famille » : choisir parmi alimentation, dechets, mobilite, textile, cadre-de-vie, ecologie, travail, lien",
        ]
    );
}

#[test]
fn strange_characters_may_stand_in_a_misprint_alone() {
    let case = Case::good().replace(POLE, "Mar Vive", "M\u{627}r Vive").replace(POLE, "bailleur", "bail\u{200b}leur");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:62: « role » contient le caractère U+200B, invisible ou écrit de droite à gauche : effacez-le"
        ]
    );
}

#[test]
fn an_id_has_one_form_and_names_its_file() {
    let case = Case::good().replace("seeds/poles/annexe.toml", "\"annexe\"", "\"Annexe\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/annexe.toml:1: identifiant « Annexe » invalide : minuscules sans accent, chiffres et tirets, 80 signes au plus",
            "seeds/poles/annexe.toml:1: le fichier s’appelle « annexe.toml » : il faut « Annexe.toml »",
        ]
    );
}

#[test]
fn an_id_is_taken_once_across_ptce_and_knowledge() {
    let text = Case::good().text("seeds/savoirs/acteur/act-rtes.toml").replace("act-rtes", "annexe");
    let case = Case::good().write("seeds/savoirs/acteur/annexe.toml", &text);
    assert_eq!(
        case.problems(),
        [
            "seeds/savoirs/acteur/annexe.toml:1: identifiant « annexe » déjà pris (seeds/poles/annexe.toml:1) : choisissez-en un autre"
        ]
    );
}

#[test]
fn a_record_of_knowledge_stands_in_the_folder_of_its_kind() {
    let case = Case::good().replace("seeds/savoirs/acteur/act-rtes.toml", "\"acteur\"", "\"dispositif\"");
    assert_eq!(
        case.problems()[0],
        "seeds/savoirs/acteur/act-rtes.toml:2: genre « dispositif » dans le dossier « acteur » : il faut « savoirs/dispositif »"
    );
}

#[test]
fn an_address_that_is_not_of_the_web_is_refused() {
    let case = Case::good().replace("seeds/jeu.toml", "https://www.exemple.fr/licence", "javascript:alert(1)");
    let case = case.replace(POLE, "etat = \"perdu\"", "etat = \"non-verifie\"\nadresse = \"data:text/html,x\"");
    let told = |what: &str| {
        format!("« {what} » n’est pas une adresse du web : un nom de site, précédé ou non de https://, sans espace")
    };
    assert_eq!(
        case.problems(),
        [
            format!("seeds/jeu.toml:4: {}", told("javascript:alert(1)")),
            format!("seeds/poles/mer-vive.toml:68: {}", told("data:text/html,x")),
        ]
    );
}
