//! Marks, tags and buttons: the small parts that many components share.

use super::{specimen::Specimen, stage::Kit};
use crate::{
    domain::Grade,
    protocol::Marked,
    ui::{
        component::{AtlasMark, Icon, ThemeTag, ThemeTiles, marked, proof},
        markup::html,
    },
    wording::record,
};
use leptos::prelude::*;

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    vec![
        icon(kit),
        Specimen::small("AtlasMark", "The mark of the atlas, beside its name or while something comes.")
            .state("beside the name", kit.here(|_| html! { <AtlasMark class="brand__mark"/> })),
        buttons(kit),
        theme_tag(kit),
        theme_tiles(kit),
        Specimen::small("marked", "A text with the parts that answer the query.").state(
            "two parts answer",
            kit.here(|_| {
                let text = "Le textile se trie, se répare, se recycle".to_owned();
                marked(&Marked { text, marks: vec![(3, 10), (14, 18)] })
            }),
        ),
        Specimen::small(
            "proof",
            "After a value: the notes it rests on, and its grade unless a document says it outright.",
        )
        .state("explicit", grade(kit, Grade::Explicit))
        .state("after the name alone", grade(kit, Grade::FromName))
        .state("inferred", grade(kit, Grade::Inferred)),
    ]
}

fn icon(kit: &Kit) -> Specimen {
    let names: Vec<String> = kit.vocabulary().themes.iter().map(|theme| theme.icon.clone()).collect();
    Specimen::small("Icon", "Beside a word that says the same, never alone. Those of the themes:").state(
        "in a line",
        kit.here(|_| {
            let icon = |name: &String| html! { <Icon name=name.clone()/> };
            html! { <p class="gallery__row">{names.iter().map(icon).collect_view()}</p> }
        }),
    )
}

/// The buttons are classes, not components: each in the states that a pointer or a key gives it.
fn buttons(kit: &Kit) -> Specimen {
    let row = |state: &'static str, disabled: bool| {
        kit.here(|_| {
            let class = |class: &str| format!("{class} {state}");
            html! {
                <div class="gallery__row gallery__forced">
                    <button class=class("button button--primary") type="button" disabled=disabled>{record::PRINT}</button>
                    <button class=class("button") type="button" disabled=disabled>
                        <Icon name="printer"/>" "{record::PRINT}
                    </button>
                    <button class=class("button button--quiet") type="button" disabled=disabled>{record::PRINT}</button>
                    <button class=class("icon-button") type="button" aria-label=record::PRINT disabled=disabled>
                        <Icon name="printer"/>
                    </button>
                    <span class="badge">"12"</span>
                    <kbd class="key">"/"</kbd>
                </div>
            }
        })
    };
    let when = "Classes: one primary button a form or a sheet; plain for what acts on the page; quiet for what undoes; \
                an icon alone where its name is heard. A number, a key.";
    Specimen::small("button", when)
        .state("at rest", row("", false))
        .state("pointed at", row("is-hover", false))
        .state("focused", row("is-focus", false))
        .state("disabled", row("", true))
}

fn theme_tag(kit: &Kit) -> Specimen {
    let tags = |grade: Grade, linked: bool| {
        kit.here(|_| {
            let tag = |theme: &crate::domain::Theme| html! { <ThemeTag theme=theme.clone() grade linked/> };
            let tags = kit.vocabulary().themes.iter().step_by(4).map(tag).collect_view();
            html! { <ul class="theme-tags">{tags}</ul> }
        })
    };
    Specimen::small("ThemeTag", "A theme of a record: hue, icon and word. The word leads on only in a record's head.")
        .state("explicit", tags(Grade::Explicit, false))
        .state("explicit, linked", tags(Grade::Explicit, true))
        .state("after the name alone", tags(Grade::FromName, false))
        .state("inferred", tags(Grade::Inferred, false))
}

fn theme_tiles(kit: &Kit) -> Specimen {
    let tiles = |counted: bool| {
        kit.here(|stage| {
            let noun = crate::ui::state::noun_of(&Default::default(), kit.vocabulary());
            let counts = if counted { stage.answer().facets.themes } else { Vec::new() };
            html! { <ThemeTiles themes=kit.vocabulary().themes.clone() counts noun/> }
        })
    };
    Specimen::wide("ThemeTiles", "The themes as ways in, on the home page.")
        .state("with counts", tiles(true))
        .state("a dataset without records", tiles(false))
}

fn grade(kit: &Kit, grade: Grade) -> String {
    let claim = kit.claim((), grade);
    kit.here(|_| html! { <p>{record::THEMES}{proof(&kit.notes(), &claim)}</p> })
}
