//! Addresses that lead out of the site: those that documents print, with what is known of them (nobody followed them:
//! each says so), and that of the licence. What is followed is always of the web, whatever the dataset holds.

use super::{Icon, proof};
use crate::{
    domain::{
        Claim, Dataset,
        record::{Link, LinkState},
    },
    ui::{
        markup::{IntoMarkup, Markup, html},
        state::Notes,
    },
    wording::record as words,
};
use leptos::prelude::*;

/// The addresses.
pub fn links(notes: &Notes, links: &[Claim<Link>]) -> Markup {
    let item = |claim: &Claim<Link>| {
        let link = &claim.value;
        let (class, state) = match link.state {
            LinkState::Unverified => ("link-state link-state--unverified", words::UNVERIFIED),
            LinkState::Lost => ("link-state link-state--lost", words::LOST),
            LinkState::Dead => ("link-state link-state--dead", words::DEAD),
        };
        let label = match link.address.as_deref().filter(|_| link.state == LinkState::Unverified) {
            Some(address) => html! {
                <a class="links__link" href=web_address(address) rel="external noopener noreferrer">
                    {link.label.clone()}" "<Icon name="external-link"/>
                </a>
            },
            None => html! { <span class="links__link">{link.label.clone()}</span> },
        };
        let printed = link.address.clone().map(|address| html! { " "<span class="links__address">{address}</span> });
        html! { <li class="links__item">{label}{printed}" "<span class=class>{state}</span>{proof(notes, claim)}</li> }
    };
    html! { <ul class="links">{links.iter().map(item).collect_view()}</ul> }
}

/// The licence of the data, as a link where its address is known.
pub fn licence(dataset: &Dataset) -> Markup {
    let name = dataset.licence.clone();
    if dataset.licence_address.is_empty() {
        return name.into_markup();
    }
    html! { <a href=web_address(&dataset.licence_address) rel="external noopener license">{name}</a> }
}

/// The address to follow: documents print most without `https://`. Anything but the web is not followed.
fn web_address(printed: &str) -> String {
    if printed.starts_with("https://") || printed.starts_with("http://") {
        printed.to_owned()
    } else {
        format!("https://{printed}")
    }
}

#[cfg(test)]
mod tests {
    use super::web_address;

    #[test]
    fn only_the_web_is_followed() {
        assert_eq!(web_address("www.rtes.fr"), "https://www.rtes.fr");
        assert_eq!(web_address("http://rtes.fr"), "http://rtes.fr");
        assert_eq!(web_address("javascript:alert(1)"), "https://javascript:alert(1)");
    }
}
