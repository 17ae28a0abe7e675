//! What pictures are made of: a number with its name and its list, and what heads lines and columns.

use crate::ui::markup::{Markup, html};

/// A number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Those of which the documents say it outright.
    pub sure: u32,
    /// Those of which it is only probable.
    pub probable: u32,
    /// The address of their list, if they have one.
    pub href: Option<String>,
    /// What is counted, where, and how many: what is heard.
    pub name: String,
    /// The number in words, beside or in a cell whose place is told already.
    pub short: String,
}

impl Tally {
    /// How many there are.
    pub fn total(&self) -> u32 {
        self.sure + self.probable
    }

    /// This text, as a link to the list if there is one.
    pub(super) fn link(&self, class: &'static str, text: Markup) -> Markup {
        match &self.href {
            Some(href) => {
                html! { <a class=class href=href.clone() aria-label=self.name.clone()>{text}</a> }
            }
            None => html! { <span class=class>{text}</span> },
        }
    }
}

/// The head of a line or of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub label: String,
    /// The icon beside it; empty for none.
    pub icon: String,
    /// The family of hues; empty for none.
    pub family: String,
}

impl Head {
    /// A head of words alone.
    pub fn plain(label: String) -> Self {
        Self { label, icon: String::new(), family: String::new() }
    }

    /// The class of its hue.
    pub(super) fn hue(&self) -> String {
        if self.family.is_empty() { String::new() } else { format!(" hue-{}", self.family) }
    }

    /// Its icon, if it has one.
    pub(super) fn sign(&self) -> Option<Markup> {
        let icon = self.icon.clone();
        (!icon.is_empty()).then(|| html! { <super::super::Icon name=icon/>" " })
    }
}

/// A line: its head, the number of the whole line, those of its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridLine {
    /// Its head.
    pub head: Head,
    /// The whole line, each record once.
    pub all: Tally,
    /// Its cells, one a column.
    pub cells: Vec<Tally>,
    /// True for a line that is a part of the one before it.
    pub inside: bool,
}
