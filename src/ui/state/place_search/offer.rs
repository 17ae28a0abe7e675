//! What the list under the place field offers, from what is typed, what the engine answered and
//! how far it is. Pure.

use super::{field::Field, listed};
use crate::{catalogue::Catalogue, domain::PlaceHint, protocol::EngineFault, ui::state::engine::Phase};

/// Places for a text that was typed.
pub type PlaceAnswer = Result<Vec<PlaceHint>, EngineFault>;

/// Something that can be chosen in the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// The commune where the visitor is.
    AroundMe,
    /// No place.
    Everywhere,
    /// A territory, with its number of records where that is told.
    Place(PlaceHint, Option<u32>),
    /// To ask again for what did not come.
    Retry,
}

/// Why the list is not the answer to what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No place answers.
    Nothing,
    /// The answer is under way.
    Waiting,
    /// Nothing is typed yet of what is to be added to the filter.
    Adding,
    /// The communes did not come; régions and départements are offered.
    Failed,
}

/// What the list offers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offers {
    /// What can be chosen, best first.
    pub list: Vec<Offer>,
    /// Why it is not the answer to what is typed, if it is not.
    pub remark: Option<Remark>,
}

/// What the list offers in this field. Without the engine, the dataset's own territories.
pub fn offers(field: &Field, phase: &Phase, catalogue: &Catalogue) -> Offers {
    let typed = field.text();
    if typed.is_empty() {
        return match field.adding {
            true => Offers { list: Vec::new(), remark: Some(Remark::Adding) },
            false => Offers { list: listed::usual(catalogue), remark: None },
        };
    }
    sorted_out(typed, field.answer.as_ref(), phase, &|| listed::beginning(catalogue, typed))
}

/// What the list offers for what is typed: the engine's last answer, if it is to that; what stands
/// in the dataset under this `beginning` when the engine has nothing to say.
fn sorted_out(
    typed: &str,
    answer: Option<&(String, PlaceAnswer)>,
    phase: &Phase,
    beginning: &dyn Fn() -> Vec<Offer>,
) -> Offers {
    let places = |hints: &[PlaceHint]| hints.iter().map(|hint| Offer::Place(hint.clone(), None)).collect();
    let failed = || {
        let mut list = beginning();
        list.push(Offer::Retry);
        Offers { list, remark: Some(Remark::Failed) }
    };
    match (answer, phase) {
        (Some((to, Ok(hints))), _) if to == typed => {
            let remark = hints.is_empty().then_some(Remark::Nothing);
            Offers { list: places(hints), remark }
        }
        (Some((to, Err(_))), _) if to == typed => failed(),
        (_, Phase::Failed(_)) => failed(),
        // The last answer stays until the next one comes.
        (Some((_, Ok(hints))), _) => Offers { list: places(hints), remark: Some(Remark::Waiting) },
        _ => Offers { list: beginning(), remark: Some(Remark::Waiting) },
    }
}

/// What Enter chooses.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// This.
    Chosen(Offer),
    /// The first of the answer that is under way.
    FirstToCome,
    /// Nothing: there is nothing to choose, or the field was not touched.
    Nothing,
}

/// What Enter chooses: the active offer, else the first one for what is typed. A field that was
/// emptied means no place; one that was not touched (none) means what it shows.
pub fn entered(offers: &Offers, active: Option<usize>, typed: Option<&str>) -> Entered {
    let chosen = |offer: Option<&Offer>| offer.cloned().map_or(Entered::Nothing, Entered::Chosen);
    if active.is_some() {
        return chosen(active.and_then(|place| offers.list.get(place)));
    }
    let Some(typed) = typed else { return Entered::Nothing };
    if typed.trim().is_empty() {
        return Entered::Chosen(Offer::Everywhere);
    }
    match offers.remark {
        Some(Remark::Waiting) => Entered::FirstToCome,
        _ => chosen(offers.list.first()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(code: &str, name: &str) -> PlaceHint {
        PlaceHint {
            code: code.parse().unwrap_or_else(|_| unreachable!("a code")),
            name: name.into(),
            context: String::new(),
            number: code.strip_prefix("dep-").unwrap_or_default().into(),
            found_by: None,
            corrected: false,
        }
    }

    /// The dataset has one département of this beginning, whatever it is.
    fn offers(typed: &str, answer: Option<&(String, PlaceAnswer)>, phase: &Phase) -> Offers {
        sorted_out(typed, answer, phase, &|| vec![Offer::Place(hint("dep-62", "Pas-de-Calais"), None)])
    }

    fn names(offers: &Offers) -> Vec<&str> {
        let name = |offer| match offer {
            &Offer::AroundMe => "autour",
            &Offer::Everywhere => "partout",
            &Offer::Retry => "encore",
            Offer::Place(hint, _) => hint.name.as_str(),
        };
        offers.list.iter().map(name).collect()
    }

    fn calais() -> (String, PlaceAnswer) {
        ("cal".into(), Ok(vec![hint("com-62193", "Calais"), hint("com-14126", "Cahagnes")]))
    }

    #[test]
    fn an_answer_is_offered_as_the_engine_ranks_it() {
        let offers = offers("cal", Some(&calais()), &Phase::Ready);
        assert_eq!((names(&offers), offers.remark), (vec!["Calais", "Cahagnes"], None));
    }

    #[test]
    fn while_an_answer_is_awaited_the_last_one_stays() {
        let later = offers("cala", Some(&calais()), &Phase::Ready);
        assert_eq!((names(&later), later.remark), (vec!["Calais", "Cahagnes"], Some(Remark::Waiting)));
        let first = offers("cal", None, &Phase::Waiting);
        assert_eq!((names(&first), first.remark), (vec!["Pas-de-Calais"], Some(Remark::Waiting)));
    }

    #[test]
    fn what_nobody_answers_is_remarked() {
        let none = ("xyz".into(), Ok(Vec::new()));
        let offers = offers("xyz", Some(&none), &Phase::Ready);
        assert_eq!((offers.list.len(), offers.remark), (0, Some(Remark::Nothing)));
    }

    #[test]
    fn without_communes_the_dataset_s_own_territories_are_offered_and_a_way_to_try_again() {
        let fault = EngineFault::Cut { file: "communes.bin".into() };
        let failed = ("cal".to_owned(), Err(fault));
        let stopped = Phase::Failed(EngineFault::NotStarted);
        for (answer, phase) in [(Some(&failed), &Phase::Ready), (Some(&calais()), &stopped), (None, &stopped)] {
            let typed = if answer.is_some_and(|(_, answer)| answer.is_err()) { "cal" } else { "pas" };
            let offers = offers(typed, answer, phase);
            assert_eq!((names(&offers), offers.remark), (vec!["Pas-de-Calais", "encore"], Some(Remark::Failed)));
        }
    }

    #[test]
    fn enter_chooses_the_active_offer_else_the_first() {
        let ready = offers("cal", Some(&calais()), &Phase::Ready);
        let first = |entered| match entered {
            Entered::Chosen(Offer::Place(hint, _)) => hint.name,
            other => format!("{other:?}"),
        };
        assert_eq!(first(entered(&ready, None, Some("cal"))), "Calais");
        assert_eq!(first(entered(&ready, Some(1), Some("cal"))), "Cahagnes");
        assert_eq!(entered(&ready, Some(9), Some("cal")), Entered::Nothing);
        assert_eq!(entered(&Offers::default(), None, Some("xyz")), Entered::Nothing);
        let usual = Offers { list: vec![Offer::AroundMe, Offer::Everywhere], remark: None };
        assert_eq!(entered(&usual, None, Some("")), Entered::Chosen(Offer::Everywhere));
        assert_eq!(entered(&usual, None, None), Entered::Nothing);
        assert_eq!(entered(&usual, Some(0), None), Entered::Chosen(Offer::AroundMe));
        let waiting = offers("cala", Some(&calais()), &Phase::Ready);
        assert_eq!(entered(&waiting, None, Some("cala")), Entered::FirstToCome);
    }
}
