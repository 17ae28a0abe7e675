//! Every component in every state, on one page for those who work on them. It shows the components
//! themselves, on the dataset, with what an engine or a visitor would have brought about. It is
//! rendered natively, never published, and nothing of it reaches the browser's programs.

mod filters;
mod inspire;
mod lists;
mod maps;
mod marks;
mod notebook;
mod pictures;
mod places;
mod records;
mod results;
mod scope;
mod search;
mod shell;
mod specimen;
mod stage;

use super::state::AtlasData;
use specimen::Family;
use stage::Kit;

/// The page, in parts.
pub struct Gallery {
    /// What stands in its body, as HTML.
    pub body: String,
    /// Its own style, which the style of the site does not hold.
    pub style: String,
    /// The names of the components that it shows.
    pub shown: Vec<&'static str>,
}

/// The style of the page itself.
const STYLE: &str = include_str!("gallery.css");

/// The page for this dataset; a sentence when the dataset has nothing to show a component with.
pub fn gallery(data: &AtlasData) -> Result<Gallery, String> {
    let kit = Kit::new(data)?;
    let families = [
        Family { name: "Around every page", specimens: shell::specimens(&kit) },
        Family { name: "Marks and buttons", specimens: marks::specimens(&kit) },
        Family { name: "Search", specimens: search::specimens(&kit) },
        Family { name: "Places", specimens: places::specimens(&kit) },
        Family { name: "Filters", specimens: filters::specimens(&kit) },
        Family { name: "Results", specimens: results::specimens(&kit) },
        Family { name: "Lists", specimens: lists::specimens(&kit) },
        Family { name: "Maps", specimens: maps::specimens(&kit) },
        Family { name: "Pictures", specimens: pictures::specimens(&kit) },
        Family { name: "Records", specimens: records::specimens(&kit) },
        Family { name: "Levers and deeds", specimens: inspire::specimens(&kit) },
        Family { name: "Notebook", specimens: notebook::specimens(&kit) },
    ];
    let shown = families.iter().flat_map(|family| &family.specimens).map(|specimen| specimen.name).collect();
    Ok(Gallery { body: specimen::page(&families), style: format!("{STYLE}{}", scope::style()), shown })
}
