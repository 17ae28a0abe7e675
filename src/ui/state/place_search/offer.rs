//! What the list under the place field offers, from what is typed, what the engine answered and
//! how far it is. Pure.

use crate::{domain::PlaceHint, protocol::EngineFault, ui::state::engine::Phase};

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

/// What is offered without the engine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// What stands there when nothing is typed.
    pub usual: Vec<Offer>,
    /// All régions and départements, to choose from when communes are missing.
    pub wide: Vec<PlaceHint>,
}

/// What the list offers for `typed`; `answer` is the engine's last one, with what it answers.
pub fn offers(typed: &str, answer: Option<&(String, PlaceAnswer)>, phase: &Phase, listed: &Listed) -> Offers {
    let typed = typed.trim();
    if typed.is_empty() {
        return Offers { list: listed.usual.clone(), remark: None };
    }
    let places = |hints: &[PlaceHint]| hints.iter().map(|hint| Offer::Place(hint.clone(), None)).collect();
    let beginning = || places(&listed.wide.iter().filter(|hint| begins(hint, typed)).cloned().collect::<Vec<_>>());
    let without = || {
        let mut list: Vec<Offer> = beginning();
        list.push(Offer::Retry);
        Offers { list, remark: Some(Remark::Failed) }
    };
    match (answer, phase) {
        (Some((to, Ok(hints))), _) if to == typed => {
            let remark = hints.is_empty().then_some(Remark::Nothing);
            Offers { list: places(hints), remark }
        }
        (Some((to, Err(_))), _) if to == typed => without(),
        (_, Phase::Failed(_)) => without(),
        // The last answer stays until the next one comes.
        (Some((_, Ok(hints))), _) => Offers { list: places(hints), remark: Some(Remark::Waiting) },
        _ => Offers { list: beginning(), remark: Some(Remark::Waiting) },
    }
}

/// True when a word of the name begins with what is typed, or its number is that.
fn begins(hint: &PlaceHint, typed: &str) -> bool {
    let (name, typed) = (fold(&hint.name), fold(typed));
    hint.number.eq_ignore_ascii_case(&typed)
        || name.starts_with(&typed)
        || name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(&typed))
}

/// Small letters without accents, words parted by one space. The engine's own way knows all of
/// Unicode; the names of régions and départements need no more than this.
fn fold(text: &str) -> String {
    let letter = |c: char| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        '-' | '’' | '\'' => ' ',
        other => other,
    };
    text.to_lowercase().chars().map(letter).collect()
}

/// What Enter chooses.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// This.
    Chosen(Offer),
    /// The first of the answer that is under way.
    FirstToCome,
    /// Nothing: there is nothing to choose.
    Nothing,
}

/// What Enter chooses: the active offer, else the first one; nothing typed is no place.
pub fn entered(offers: &Offers, active: Option<usize>, typed: &str) -> Entered {
    let chosen = |offer: Option<&Offer>| offer.cloned().map_or(Entered::Nothing, Entered::Chosen);
    if active.is_some() {
        return chosen(active.and_then(|place| offers.list.get(place)));
    }
    if typed.trim().is_empty() {
        return Entered::Chosen(Offer::Everywhere);
    }
    match offers.remark {
        Some(Remark::Waiting) => Entered::FirstToCome,
        _ => chosen(offers.list.first()),
    }
}

/// The offer that becomes active: the next one, or the one before; the list has no end.
pub fn moved(active: Option<usize>, offered: usize, forward: bool) -> Option<usize> {
    let last = offered.checked_sub(1)?;
    Some(match (active, forward) {
        (None, true) => 0,
        (Some(place), true) if place >= last => 0,
        (Some(place), true) => place + 1,
        (None | Some(0), false) => last,
        (Some(place), false) => place - 1,
    })
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

    fn listed() -> Listed {
        let wide = vec![hint("reg-11", "Île-de-France"), hint("dep-62", "Pas-de-Calais"), hint("dep-95", "Val-d’Oise")];
        Listed { usual: vec![Offer::AroundMe, Offer::Everywhere], wide }
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
    fn nothing_typed_offers_the_usual() {
        assert_eq!(names(&offers("  ", Some(&calais()), &Phase::Ready, &listed())), ["autour", "partout"]);
    }

    #[test]
    fn an_answer_is_offered_as_the_engine_ranks_it() {
        let offers = offers(" cal ", Some(&calais()), &Phase::Ready, &listed());
        assert_eq!((names(&offers), offers.remark), (vec!["Calais", "Cahagnes"], None));
    }

    #[test]
    fn while_an_answer_is_awaited_the_last_one_stays() {
        let later = offers("cala", Some(&calais()), &Phase::Ready, &listed());
        assert_eq!((names(&later), later.remark), (vec!["Calais", "Cahagnes"], Some(Remark::Waiting)));
        let first = offers("val d'o", None, &Phase::Waiting, &listed());
        assert_eq!((names(&first), first.remark), (vec!["Val-d’Oise"], Some(Remark::Waiting)));
    }

    #[test]
    fn what_nobody_answers_is_remarked() {
        let none = ("xyz".into(), Ok(Vec::new()));
        let offers = offers("xyz", Some(&none), &Phase::Ready, &listed());
        assert_eq!((offers.list.len(), offers.remark), (0, Some(Remark::Nothing)));
    }

    #[test]
    fn without_communes_wide_territories_are_offered_by_the_beginning_of_a_word_or_their_number() {
        let fault = EngineFault::Cut { file: "communes.bin".into() };
        let failed = |typed: &str| (typed.to_owned(), Err(fault.clone()));
        for (typed, found) in [("ILE", vec!["Île-de-France", "encore"]), ("cal", vec!["Pas-de-Calais", "encore"])] {
            let offers = offers(typed, Some(&failed(typed)), &Phase::Ready, &listed());
            assert_eq!((names(&offers), offers.remark), (found, Some(Remark::Failed)));
        }
        let stopped = Phase::Failed(EngineFault::NotStarted);
        assert_eq!(names(&offers("95", Some(&calais()), &stopped, &listed())), ["Val-d’Oise", "encore"]);
        assert_eq!(names(&offers("zz", None, &stopped, &listed())), ["encore"]);
    }

    #[test]
    fn enter_chooses_the_active_offer_else_the_first() {
        let ready = offers("cal", Some(&calais()), &Phase::Ready, &listed());
        let first = |entered| match entered {
            Entered::Chosen(Offer::Place(hint, _)) => hint.name,
            other => format!("{other:?}"),
        };
        assert_eq!(first(entered(&ready, None, "cal")), "Calais");
        assert_eq!(first(entered(&ready, Some(1), "cal")), "Cahagnes");
        assert_eq!(entered(&ready, Some(9), "cal"), Entered::Nothing);
        assert_eq!(entered(&Offers::default(), None, "xyz"), Entered::Nothing);
        let usual = offers("", None, &Phase::Ready, &listed());
        assert_eq!(entered(&usual, None, ""), Entered::Chosen(Offer::Everywhere));
        assert_eq!(entered(&usual, Some(0), ""), Entered::Chosen(Offer::AroundMe));
        let waiting = offers("cala", Some(&calais()), &Phase::Ready, &listed());
        assert_eq!(entered(&waiting, None, "cala"), Entered::FirstToCome);
    }

    #[test]
    fn arrows_go_round_the_list() {
        assert_eq!(moved(None, 3, true), Some(0));
        assert_eq!(moved(Some(2), 3, true), Some(0));
        assert_eq!(moved(Some(0), 3, false), Some(2));
        assert_eq!(moved(None, 3, false), Some(2));
        assert_eq!(moved(Some(7), 3, true), Some(0));
        assert_eq!(moved(None, 0, true), None);
    }
}
