//! What the head of the list says, from what is asked for. Pure.

use crate::{
    catalogue::{Catalogue, KindFilter, SearchRequest},
    domain::{Territory, TerritoryCode, TerritoryLevel, Theme},
    ui::{
        component::place_href,
        state::{name_of, noun_of, sort_few},
    },
    wording::{self, filter, home, search as words},
};

/// What the head says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadText {
    /// True on the home page, whose head is larger.
    pub home: bool,
    /// Classes beside `page-head`.
    pub class: String,
    /// The wider territories, as steps from the home page: name and address.
    pub crumbs: Vec<(String, String)>,
    /// The small label above the title.
    pub eyebrow: &'static str,
    /// The title's icon.
    pub icon: Option<String>,
    /// The title.
    pub title: String,
    /// A sentence.
    pub lead: String,
    /// Short facts.
    pub facts: Vec<String>,
}

/// The head for this request. `total` is the number of results, once known.
pub fn head_text(request: &SearchRequest, catalogue: Option<&Catalogue>, total: Option<u32>) -> HeadText {
    if request.is_blank() {
        return HeadText {
            home: true,
            eyebrow: home::EYEBROW,
            title: home::QUESTION.to_owned(),
            lead: home::LEAD.to_owned(),
            ..HeadText::default()
        };
    }
    let vocabulary = catalogue.map(|catalogue| &catalogue.vocabulary);
    match (request.themes.as_slice(), request.territories.as_slice()) {
        ([theme], _) => {
            let theme = vocabulary.and_then(|vocabulary| vocabulary.theme(theme));
            theme.map_or_else(|| named(words::THEME), of_theme)
        }
        ([], [code]) => {
            let level = wording::level(code.level());
            catalogue.map_or_else(|| named(level), |catalogue| of_territory(request, code, catalogue, total))
        }
        _ => HeadText { eyebrow: words::EYEBROW, title: list_title(request, catalogue), ..HeadText::default() },
    }
}

/// A head whose name is not known yet: its place is kept.
fn named(eyebrow: &'static str) -> HeadText {
    HeadText { eyebrow, title: "…".to_owned(), ..HeadText::default() }
}

fn of_theme(theme: &Theme) -> HeadText {
    HeadText {
        class: format!("page-head--theme hue-{}", theme.family),
        eyebrow: words::THEME,
        icon: Some(theme.icon.clone()),
        title: theme.label.clone(),
        lead: theme.definition.clone(),
        ..HeadText::default()
    }
}

fn of_territory(request: &SearchRequest, code: &TerritoryCode, catalogue: &Catalogue, total: Option<u32>) -> HeadText {
    let vocabulary = &catalogue.vocabulary;
    // Codes sort from the widest level to the smallest.
    let mut wider = vocabulary.with_wider(code).split_off(1);
    sort_few(&mut wider, |one, other| one < other);
    let alone = *request == SearchRequest { territories: request.territories.clone(), ..SearchRequest::default() };
    let lead = total.filter(|_| alone).map(|n| words::act_here(&noun_of(request, vocabulary), n));
    HeadText {
        class: "page-head--territory".to_owned(),
        crumbs: wider.iter().map(|code| (name_of(vocabulary, code), place_href(code))).collect(),
        eyebrow: wording::level(code.level()),
        title: name_of(vocabulary, code),
        lead: lead.unwrap_or_default(),
        facts: vocabulary.territory(code).map(facts_of).unwrap_or_default(),
        ..HeadText::default()
    }
}

fn facts_of(territory: &Territory) -> Vec<String> {
    let code = &territory.code;
    let sort = if code.level() == TerritoryLevel::Epci { words::SIREN_CODE } else { words::INSEE_CODE };
    let mut facts = vec![format!("{sort} {}", code.code())];
    if !territory.postal_codes.is_empty() {
        facts.push(format!("{} {}", words::POSTAL_CODES, territory.postal_codes.join(", ")));
    }
    facts
}

fn list_title(request: &SearchRequest, catalogue: Option<&Catalogue>) -> String {
    let text = request.text.trim();
    if !text.is_empty() {
        return words::results_for(text);
    }
    match (request.kinds.as_slice(), catalogue) {
        ([KindFilter::Knowledge], _) => filter::KNOWLEDGE.to_owned(),
        ([KindFilter::Kind(id)], Some(catalogue)) => {
            let kind = catalogue.vocabulary.kind(id);
            kind.map_or_else(|| words::RESULTS.to_owned(), |kind| kind.plural.clone())
        }
        _ => words::RESULTS.to_owned(),
    }
}
