//! The form and its field of words.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    ui::{
        component::{SearchForm, SeeLabel, what_field},
        markup::html,
        state::Act,
    },
    wording::search as words,
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let form = |address: &str, compact: bool| kit.answered(address, |_, _| (), |_| html! { <SearchForm compact/> });
    let theme = kit.vocabulary().themes.first().map(|theme| format!("theme/{}", theme.id)).unwrap_or_default();
    vec![
        Specimen::wide("SearchForm", "The two questions, what and where. The only form of the app, one a page.")
            .state("empty, on the home page", form("", false))
            .state("with words, above a list", form("?q=textile", true))
            .state("with a place, above a list", form("?q=textile&pres=com-62193", true)),
        Specimen::small("SeeLabel", "On the buttons that lead to the list: how many it holds.")
            .state("everything", kit.here(|_| html! { <SeeLabel/> }))
            .state("a theme", kit.at(&theme, |_| html! { <SeeLabel/> }))
            .state("not known yet", kit.at("?q=zzz", |_| html! { <SeeLabel/> })),
        Specimen::small("what_field", "What one looks for, with themes, records and territories of that name.")
            .state("empty", what(kit, &[]))
            .state("nothing has that name: no list", what(kit, &[typed("zzz")]))
            .state("open", what(kit, &[typed("ali")]))
            .state(
                "open, the second option reached",
                what(kit, &[typed("ali"), Act::Step { forward: true }, Act::Step { forward: true }]),
            ),
    ]
}

fn typed(text: &str) -> Act {
    Act::Type(text.to_owned())
}

fn what(kit: &Kit, acts: &[Act]) -> String {
    kit.here(|stage| {
        let act = stage.what.combobox().act;
        for one in acts {
            act(one.clone());
        }
        html! {
            <div class="search-card__field">
                <label class="search-card__label" for="q">{words::WHAT}</label>
                {what_field(stage.what)}
            </div>
        }
    })
}
