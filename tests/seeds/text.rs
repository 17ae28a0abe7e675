//! Dates, people and typography.

use crate::case::Case;

const POLE: &str = "seeds/poles/mer-vive.toml";
const HELP: &str = "seeds/savoirs/dispositif/disp-aide.toml";

#[test]
fn impossible_dates_are_refused() {
    let case = Case::good().replace(POLE, "date = \"2022\"", "date = \"2022-02-30\"");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:37: date « 2022-02-30 » impossible : AAAA, AAAA-MM ou AAAA-MM-JJ, et une date du calendrier"
        ]
    );
}

#[test]
fn a_status_and_a_dispositif_carry_a_date_in_their_sentence() {
    let case = Case::good().replace(POLE, " (document non daté).", ".").replace(HELP, "En 2021, la", "La");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:38: phrase sans date : donnez une année, ou « document non daté »",
            "seeds/savoirs/dispositif/disp-aide.toml:7: phrase sans date : donnez une année, ou « document non daté »",
        ]
    );
}

#[test]
fn an_amount_carries_a_date_in_its_own_sentence() {
    let case = Case::good().replace("seeds/savoirs/levier/lev-locaux.toml", " en 2021.", ". C’était en 2021.");
    assert_eq!(
        case.problems(),
        [
            "seeds/savoirs/levier/lev-locaux.toml:11: montant sans date dans « La Région Hauts-de-France a donné 50\u{a0}000\u{a0}€. » : donnez une année, ou « document non daté »"
        ]
    );
    let case =
        Case::good().replace("seeds/savoirs/levier/lev-locaux.toml", "50\u{a0}000\u{a0}€ en 2021", "2\u{a0}000\u{a0}€");
    assert_eq!(case.problems().len(), 1, "2 000 is no year");
}

#[test]
fn people_are_not_named() {
    for (text, what) in [
        ("Écrire à jean@exemple.fr.", "un courriel"),
        ("Appeler le 07 68 66 67 85.", "un numéro de téléphone"),
        ("Selon Mme Dupont.", "un nom de personne"),
    ] {
        assert_eq!(
            Case::good().replace(POLE, "Lu entre les lignes.", text).problems(),
            [format!("seeds/poles/mer-vive.toml:56: « note » contient {what} : donnez la fonction et l’organisme")]
        );
    }
}

#[test]
fn the_contact_of_the_dataset_may_be_an_address() {
    let case = Case::good().replace("seeds/jeu.toml", "contact = \"\"", "contact = \"atlas@exemple.fr\"");
    assert_eq!(case.problems(), Vec::<String>::new());
}

#[test]
fn typography_is_french() {
    let case = Case::good().replace(POLE, "Créer de l’emploi.", "Créer de l'emploi : « ici ».");
    let case = case.replace(POLE, "Lu entre les lignes.", "Lu \\\"entre\\\" les lignes");
    assert_eq!(
        case.problems(),
        [
            "seeds/poles/mer-vive.toml:55: apostrophe droite dans « Créer de l'emploi : « i » : écrivez ’",
            "seeds/poles/mer-vive.toml:55: espace insécable absente avant `:` : « de l'emploi : « ici ». »",
            "seeds/poles/mer-vive.toml:56: guillemets droits dans « Lu \"entre\" les l » : écrivez « »",
        ]
    );
}

#[test]
fn what_a_document_prints_keeps_its_typography() {
    let case =
        Case::good().replace(POLE, "CALAIS (62)", "CALAIS : l'hôtel (62)").replace(POLE, "Mar Vive", "M'ar ; Vive");
    assert_eq!(case.problems(), Vec::<String>::new());
}
