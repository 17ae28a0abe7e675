//! The list under a field. The focus stays in the field: a press on the list never takes it, so
//! that the list does not close before the click.

use super::{
    super::{Icon, announced::announced, marked},
    option_id,
};
use crate::{
    protocol::Marked,
    ui::{
        markup::{Markup, html},
        state::{Act, Combobox},
    },
};
use leptos::prelude::*;

/// What an option shows.
pub struct Line {
    /// Its classes.
    pub class: String,
    /// The name of its icon.
    pub icon: String,
    /// Its name.
    pub name: Marked,
    /// What else it says, each part with its class; one that is empty is left out.
    pub rest: Vec<(&'static str, String)>,
}

/// What a list shows. Boxed: the two lists of the page share the code of their view.
pub struct ListLook {
    /// Its name.
    pub label: &'static str,
    /// Whether it has nothing to show.
    pub shut: Signal<bool>,
    /// What stands above the options.
    pub remark: Box<dyn Fn() -> Option<Markup> + Send>,
    /// The options (tracked).
    pub lines: Box<dyn Fn() -> Vec<Line> + Send>,
    /// What is told to who does not see the options (`announced`).
    pub heard: Signal<Option<String>>,
}

/// The list, hidden while it has nothing to show.
pub fn list_box(field: Combobox, look: ListLook) -> Markup {
    let id = field.id;
    let ListLook { label, shut, remark, lines, heard } = look;
    let options = move || {
        let active = field.active.get();
        let option = |(place, line)| option(&field, place, line, active == Some(place));
        lines().into_iter().enumerate().map(option).collect::<Vec<_>>()
    };
    html! {
        <div class="combobox__list" id=format!("{id}-cadre") hidden=shut on:mousedown=|event| event.prevent_default()>
            {remark}
            <ul class="combobox__options" id=format!("{id}-liste") role="listbox" aria-label=label>{options}</ul>
        </div>
        {announced(heard)}
    }
}

fn option(field: &Combobox, place: usize, line: Line, active: bool) -> Markup {
    let part = |(class, text): (&'static str, String)| {
        (!text.is_empty()).then(|| html! { " "<span class=class>{text}</span> })
    };
    let rest: Vec<_> = line.rest.into_iter().filter_map(part).collect();
    let act = field.act.clone();
    let choose = move |_| {
        act(Act::Choose(place));
    };
    html! {
        <li
            class=line.class
            id=option_id(field.id, place)
            role="option"
            aria-selected=if active { "true" } else { "false" }
            on:click=choose
        >
            <Icon name=line.icon class="option__icon"/>
            <span class="option__text"><span class="option__name">{marked(&line.name)}</span>{rest}</span>
        </li>
    }
}
