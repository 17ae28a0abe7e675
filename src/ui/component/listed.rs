//! Records by their ids, as lists of links show them: one that the dataset does not hold is told by its id.

use super::route_of;
use crate::{
    catalogue::Catalogue,
    domain::RecordId,
    ui::markup::{IntoMarkup, Markup, html},
};

/// A record of a list of ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: RecordId,
    /// Its title; its id where the dataset does not hold it.
    pub title: String,
    /// What it is and where it stands.
    pub facts: Vec<String>,
    /// Its address; none where the dataset does not hold it.
    pub href: Option<String>,
    /// Whether it is of the kind that the atlas is about.
    pub main: bool,
}

impl Listed {
    /// The record of this id.
    pub fn new(catalogue: &Catalogue, id: &RecordId) -> Self {
        let vocabulary = &catalogue.vocabulary;
        let Some(row) = catalogue.find(id).and_then(|row| catalogue.row(row)) else {
            return Self { id: id.clone(), title: id.to_string(), facts: Vec::new(), href: None, main: false };
        };
        let kind = vocabulary.kind(&row.kind).map(|kind| kind.label.clone());
        let place = Some(row.places.join(", ")).filter(|place| !place.is_empty());
        Self {
            id: id.clone(),
            facts: kind.into_iter().chain(place).collect(),
            href: Some(route_of(vocabulary, &row.kind, &row.id).href()),
            main: vocabulary.main_kind().is_some_and(|main| main.id == row.kind),
            title: row.title,
        }
    }

    /// Whether the dataset does not hold it.
    pub fn is_gone(&self) -> bool {
        self.href.is_none()
    }

    /// Its title, which leads to it.
    pub fn link(&self) -> Markup {
        let title = self.title.clone();
        match self.href.clone() {
            Some(href) => html! { <a href=href>{title}</a> },
            None => title.into_markup(),
        }
    }
}
