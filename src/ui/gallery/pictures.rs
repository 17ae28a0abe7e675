//! Pictures of numbers.

use super::{specimen::Specimen, stage::Kit};
use crate::ui::{
    component::{Bars, Grid, GridLine, Head, Tally, picture},
    markup::{IntoMarkup, html},
};

pub(super) fn specimens(kit: &Kit) -> Vec<Specimen> {
    let columns = || ["Aisne", "Nord"].map(|name| Head::plain(name.to_owned())).to_vec();
    let grid = kit.here(|_| {
        html! { <Grid id="g-grille" label="A grid" corner="Theme" columns=columns() lines=lines(kit, true)/> }
    });
    let bars = kit.here(|_| html! { <Bars id="g-barres" label="Bars" corner="Theme" lines=lines(kit, false)/> });
    let whole = kit.here(|_| {
        let bars = html! { <Bars id="g-figure" label="Bars" corner="Theme" lines=lines(kit, false)/> };
        let notes = vec!["How it is to be read.".to_owned()];
        picture("g-h-figure", "A picture", "What it finds.".to_owned(), notes, bars.into_markup())
    });
    vec![
        Specimen::wide("Grid", "Numbers along two axes: discs where there is room, chips where there is none.")
            .state("sure, probable, both, none", grid),
        Specimen::wide("Bars", "Numbers along one axis.").state("sure, probable, both, none", bars),
        Specimen::wide("picture", "A picture with what it finds, how it is read, and its table.").state("whole", whole),
    ]
}

/// A line for each of the first themes: sure, probable, both, nothing.
fn lines(kit: &Kit, with_cells: bool) -> Vec<GridLine> {
    let tally = |sure: u32, probable: u32, named: &str| Tally {
        sure,
        probable,
        href: (sure + probable > 0).then(|| "./".to_owned()),
        name: format!("{named}, {sure} + {probable}"),
        short: (sure + probable).to_string(),
    };
    let line = |(theme, (sure, probable)): (&crate::domain::Theme, (u32, u32))| GridLine {
        head: Head { label: theme.short.clone(), icon: theme.icon.clone(), family: theme.family.clone() },
        all: tally(sure, probable, &theme.short),
        cells: if with_cells {
            vec![tally(sure, probable, &theme.short), tally(sure, 0, &theme.short)]
        } else {
            vec![]
        },
        inside: probable == 0 && sure == 0,
    };
    kit.vocabulary().themes.iter().zip([(6, 0), (0, 2), (3, 2), (0, 0)]).map(line).collect()
}
