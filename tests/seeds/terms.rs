//! Vocabularies, territories, references, and what each kind must hold.

use crate::case::Case;

const POLE: &str = "seeds/poles/mer-vive.toml";
const ANNEX: &str = "seeds/poles/annexe.toml";

#[test]
fn unknown_terms_are_reported() {
    let case = Case::good().replace(POLE, "theme = \"mobilite\"", "theme = \"velo\"");
    let case = case.replace(ANNEX, "\"cite\"", "\"vu\"").replace(ANNEX, "etude:2", "enquete:2");
    let case = case.replace("seeds/savoirs/chiffre/stat-14.toml", "[\"alimentation\"]", "[\"repas\"]");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/annexe.toml:9: statut « vu » inconnu : voyez vocabulaires/statuts.toml",
            "seeds/poles/annexe.toml:11: document « enquete » inconnu : voyez sources.toml",
            "seeds/poles/mer-vive.toml:42: theme « velo » inconnu : voyez vocabulaires/themes.toml",
            "seeds/savoirs/chiffre/stat-14.toml:5: theme « repas » inconnu : voyez vocabulaires/themes.toml",
        ]
    );
}

#[test]
fn an_unknown_kind_is_reported() {
    let text =
        Case::good().text("seeds/savoirs/acteur/act-rtes.toml").replace("act-rtes", "u").replace("acteur", "ufo");
    assert_eq!(
        Case::good().write("seeds/savoirs/ufo/u.toml", &text).problems(),
        ["seeds/savoirs/ufo/u.toml:2: genre « ufo » inconnu : voyez vocabulaires/genres.toml"]
    );
}

#[test]
fn a_vocabulary_has_each_id_once() {
    let case = Case::good().append(
        "seeds/vocabulaires/statuts.toml",
        "[[statuts]]\nid = \"cite\"\nlibelle = \"A\"\ndefinition = \"A.\"\n",
    );
    assert_eq!(
        case.problems(),
        [
            "seeds/vocabulaires/statuts.toml:7: identifiant « cite » déjà pris (seeds/vocabulaires/statuts.toml:2) : choisissez-en un autre",
        ]
    );
}

#[test]
fn an_entry_of_the_thesaurus_leads_somewhere_once() {
    let case = Case::good().write(
        "seeds/vocabulaires/thesaurus.toml",
        "[[entrees]]\nmots = [\"vélo\", \"Vélo\", \"?\"]\ntheme = \"mobilite\"\n\n\
         [[entrees]]\nmots = [\"velo\"]\ntheme = \"alimentation\"\n\n\
         [[entrees]]\nmots = []\ntheme = \"velos\"\npoids = 3.0\n\n\
         [[entrees]]\nmots = [\"rien\"]\n\n\
         [[entrees]]\nmots = [\"deux\"]\nniveau = \"ville\"\ncherche = [\"trois\"]\n",
    );
    assert_eq!(
        case.problems(),
        [
            "seeds/vocabulaires/thesaurus.toml:2: « ? » ne contient aucun mot",
            "seeds/vocabulaires/thesaurus.toml:2: « Vélo » déjà donné ligne 2 : un mot mène à un seul thème",
            "seeds/vocabulaires/thesaurus.toml:6: « velo » déjà donné ligne 2 : un mot mène à un seul thème",
            "seeds/vocabulaires/thesaurus.toml:9: cette entrée n’a pas de « mots »",
            "seeds/vocabulaires/thesaurus.toml:11: theme « velos » inconnu : voyez vocabulaires/themes.toml",
            "seeds/vocabulaires/thesaurus.toml:12: « poids » 3 : il faut un nombre de 0.1 à 2",
            "seeds/vocabulaires/thesaurus.toml:14: cette entrée ne mène nulle part : il faut une clé parmi theme, genre, niveau, cherche, vide",
            "seeds/vocabulaires/thesaurus.toml:17: cette entrée mène à plusieurs choses : une seule clé parmi theme, genre, niveau, cherche, vide",
            "seeds/vocabulaires/thesaurus.toml:19: « ville » n’est pas une valeur de « niveau » : choisir parmi region, departement, intercommunalite, commune",
        ]
    );
}

#[test]
fn a_theme_is_given_once() {
    let case = Case::good().append(POLE, "[[themes]]\ntheme = \"mobilite\"\nsources = [\"carte:6\"]\n");
    assert_eq!(
        case.problems(),
        ["seeds/poles/mer-vive.toml:75: thème « mobilite » donné deux fois : gardez la mention la plus sûre"]
    );
}

#[test]
fn codes_have_their_form_and_exist() {
    let case = Case::good().replace(POLE, "\"62193\"", "\"6219\"").replace(POLE, "\"dep-62\"", "\"dep-80\"");
    let case = case.replace(POLE, "epci-200090751", "epci-200090752");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:21: code INSEE « 6219 » invalide : il faut cinq signes, comme « 62193 »",
            "seeds/poles/mer-vive.toml:26: code « dep-80 » inconnu : geo/ ne contient pas ce territoire",
            "seeds/poles/mer-vive.toml:31: code de territoire « epci-200090752 » invalide : reg-32, dep-62, epci- suivi d’un SIREN, com- suivi d’un code INSEE",
        ]
    );
}

#[test]
fn a_printed_departement_must_be_that_of_the_commune() {
    let case = Case::good().replace(POLE, "\"62193\"", "\"59350\"");
    assert_eq!(
        case.problems(),
        ["seeds/poles/mer-vive.toml:22: « CALAIS (62) » contredit la commune 59350 (Lille, département 59)"]
    );
}

#[test]
fn a_former_commune_is_refused_with_its_successor() {
    let case = Case::good().replace(POLE, "\"62193\"", "\"59355\"").replace(POLE, "CALAIS (62)", "Lille");
    let case = case.replace(POLE, "\"dep-62\"", "\"com-59355\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:21: 59355 (Lomme) est devenue Lille : écrivez « 59350 »",
            "seeds/poles/mer-vive.toml:26: 59355 (Lomme) est devenue Lille : écrivez « com-59350 »",
        ]
    );
}

#[test]
fn a_printed_name_must_be_that_of_the_commune() {
    let printed = |place: &str| Case::good().replace(POLE, "CALAIS (62)", place).problems();
    for good in ["Calais", "CALAÏS (62)", "CALAI (62)", "Port de Calais (62)", "quartier du Courgain", "LOMME"] {
        assert_eq!(printed(good), Vec::<String>::new(), "{good}");
    }
    assert_eq!(
        printed("Lille"),
        ["seeds/poles/mer-vive.toml:22: « Lille » ne nomme pas la commune 62193 (Calais) : Lille a le code 59350"]
    );
    assert_eq!(
        printed("DUNKERQUE (62)"),
        ["seeds/poles/mer-vive.toml:22: « DUNKERQUE (62) » ne nomme pas la commune 62193 (Calais) : vérifiez le code"]
    );
}

#[test]
fn references_point_to_records_of_the_right_kind() {
    let case = Case::good().replace(POLE, "[\"c-emplois\"]", "[\"stat-14\"]").replace(
        POLE,
        "voir = [\"stat-14\"]",
        "voir = [\"rien\", \"mer-vive\"]",
    );
    let case = case.replace(POLE, "forme = ", "acteur = \"lev-locaux\"\nforme = ");
    let case = case.replace("seeds/savoirs/levier/lev-locaux.toml", "poles = [\"mer-vive\"]", "poles = [\"act-rtes\"]");
    let case = case.replace("seeds/savoirs/dispositif/disp-aide.toml", "[\"lev-locaux\"]", "[\"annexe\"]");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:2: divergences : « stat-14 » est du genre « chiffre », il faut une fiche du genre « divergence »",
            "seeds/poles/mer-vive.toml:3: voir : la fiche « mer-vive » renvoie à elle-même",
            "seeds/poles/mer-vive.toml:3: voir : la fiche « rien » n’existe pas",
            "seeds/poles/mer-vive.toml:17: acteur : « lev-locaux » est du genre « levier », il faut une fiche du genre « acteur »",
            "seeds/savoirs/dispositif/disp-aide.toml:4: leviers : « annexe » est du genre « ptce », il faut une fiche du genre « levier »",
            "seeds/savoirs/levier/lev-locaux.toml:12: poles : « act-rtes » est du genre « acteur », il faut une fiche du genre « ptce »",
        ]
    );
}

#[test]
fn a_ptce_has_one_main_name_and_a_status() {
    let case = Case::good().replace(POLE, "\"coquille\"", "\"principal\"").replace(ANNEX, "\"principal\"", "\"usage\"");
    let status = case.text(ANNEX);
    let status = &status[status.find("[[statuts]]").unwrap_or_default()..];
    let case = case.replace(ANNEX, status, "");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/annexe.toml:1: aucun nom « principal » : il en faut un, c’est le titre de la fiche",
            "seeds/poles/annexe.toml:1: aucun statut : il faut au moins un [[statuts]]",
            "seeds/poles/mer-vive.toml:12: deuxième nom « principal » : il n’en faut qu’un, les autres sont « usage »",
        ]
    );
}

#[test]
fn a_record_of_knowledge_has_a_title_and_no_main_name() {
    let case = Case::good().replace("seeds/savoirs/acteur/act-rtes.toml", "\"usage\"", "\"principal\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/savoirs/acteur/act-rtes.toml:7: nom « principal » : une fiche de savoir a un « titre », ses noms sont « usage »"
        ]
    );
}

#[test]
fn summaries_and_hints_are_short() {
    let sentence = "[[resume]]\ntexte = \"Il agit.\"\nsources = [\"carte:5\"]\n";
    let case = Case::good().append(POLE, &sentence.repeat(5));
    let case = case.replace(POLE, "des vélos donnés\"", "des vélos donnés, anime un jardin partagé\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:43: indice de 8 mots : 7 mots du document au plus",
            "seeds/poles/mer-vive.toml:86: [[resume]] de trop : 5 phrases au plus",
        ]
    );
}

#[test]
fn each_kind_holds_what_it_is_about() {
    let figure = "[chiffre]\nvaleur = \"30\"\nunite = \"pôles\"\nsources = [\"etude:3\"]\n";
    let case = Case::good().append("seeds/savoirs/acteur/act-rtes.toml", figure);
    let case =
        case.replace("seeds/savoirs/chiffre/stat-14.toml", "[chiffre]", "[[liens]]\nlibelle = \"x\"\netat = \"perdu\"");
    let case = case.write(
        "seeds/savoirs/sigle/sigle-x.toml",
        "id = \"sigle-x\"\ngenre = \"sigle\"\ntitre = \"X\"\nniveaux = [\"region\"]\n",
    );
    let case = case.replace("seeds/savoirs/divergence/c-emplois.toml", "[[positions]]", "[[faits]]");
    let problems: Vec<String> = case.problems().into_iter().filter(|problem| !problem.contains("inconnue")).collect();
    assert_eq!(
        problems,
        [
            "seeds/savoirs/acteur/act-rtes.toml:14: [chiffre] ne va pas dans une fiche « acteur » (genres : chiffre)",
            "seeds/savoirs/chiffre/stat-14.toml:1: fiche « chiffre » sans [chiffre] : donnez la valeur et son unité",
            "seeds/savoirs/divergence/c-emplois.toml:1: fiche « divergence » : il faut au moins deux [[positions]], une par version des faits",
            "seeds/savoirs/sigle/sigle-x.toml:1: cette fiche ne dit rien : il faut au moins un [[faits]]",
            "seeds/savoirs/sigle/sigle-x.toml:4: « niveaux » ne va pas dans une fiche « sigle » (genre : levier)",
        ]
    );
}

#[test]
fn an_acronym_may_stand_without_expansion() {
    let case = Case::good().replace("seeds/savoirs/sigle/sigle-rtes.toml", "[[expansions]]", "[[faits]]");
    assert_eq!(case.problems(), Vec::<String>::new());
}
