//! The panorama and the timeline of the dataset itself: each number is that of the list it leads to,
//! and the drawing, the chips and the table say the same.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "helpers of tests: what fails here is the test")]

use atlas_ptce::{
    catalogue::{Catalogue, Layout, Matches, Surroundings, select},
    domain::Record,
    panorama::coverage,
    route::Route,
    seed,
    text::fold,
    ui::{AtlasData, Drawing, render_to_html},
};
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock},
};

static DATA: LazyLock<AtlasData> = LazyLock::new(|| {
    let (vocabulary, records) = seed::compile(&seed::load_dir(Path::new("seeds"))).unwrap();
    AtlasData {
        catalogue: Arc::new(Catalogue::build(vocabulary, &records, fold)),
        similar: Arc::new(vec![Vec::new(); records.len()]),
        records: Arc::new(records),
        outlines: Drawing::Later,
    }
});

fn page(address: &str) -> String {
    let data = AtlasData {
        catalogue: DATA.catalogue.clone(),
        records: DATA.records.clone(),
        similar: DATA.similar.clone(),
        outlines: Drawing::Later,
    };
    let html = render_to_html(address, data).replace("<!>", "").replace('\u{a0}', " ");
    let main = html.split_once("<main").unwrap().1;
    main.split_once("</main>").unwrap().0.to_owned()
}

/// How many records an address lists.
fn listed(href: &str) -> u32 {
    let href = href.replace("&amp;", "&");
    let (path, query) = href.trim_start_matches("./").split_once('?').unwrap_or((href.trim_start_matches("./"), ""));
    let (route, notices) = Route::parse(path, query);
    assert!(notices.is_empty(), "{href}: {notices:?}");
    let Route::Search(request) = route else { panic!("{href} is no list") };
    select(&DATA.catalogue, &request, Matches::All, Layout::MainFirst, 20, &Surroundings::default()).total
}

/// What is heard of each link of this class, and where it leads.
fn links<'a>(html: &'a str, class: &str) -> Vec<(&'a str, &'a str)> {
    let value = |tag: &'a str, name: &str| Some(tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0);
    let tags = html.split("<a ").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    let tags = tags.map(|tag| tag.trim()).filter(|tag| tag.contains(&format!("class=\"{class}\"")));
    tags.filter_map(|tag| {
        let at = html.find(tag)?;
        let tag = &html[at - 1..at + tag.len()];
        Some((value(tag, "aria-label")?, value(tag, "href")?))
    })
    .collect()
}

/// The number of «Alimentation, Nord 4, dont 1 probable (PTCE)», of «Nord 2 probables (PTCE)» and of «Nord 1 (PTCE)».
fn number(name: &str) -> u32 {
    let name = name.rsplit_once(" (").unwrap().0;
    let name = name.rsplit_once(", dont ").map_or(name, |(before, _)| before);
    let name = name.trim_end_matches('s').trim_end_matches("probable").trim_end();
    name.rsplit([' ', '\u{a0}']).next().unwrap().parse().unwrap()
}

#[test]
fn every_number_of_the_panorama_is_that_of_the_list_it_leads_to() {
    let html = page("panorama");
    let mut seen = 0;
    for class in ["grid__cell", "chip", "bars__link", "table__link"] {
        let links = links(&html, class);
        assert!(links.len() > 20, "{class}: {} links", links.len());
        for (name, href) in links {
            assert_eq!(listed(href), number(name), "{name}: {href}");
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen} numbers");
}

#[test]
fn drawing_chips_and_table_say_the_same() {
    let html = page("panorama");
    let of = |class: &str| links(&html, class).into_iter().collect::<BTreeMap<_, _>>();
    let (drawn, chips, table, bars) = (of("grid__cell"), of("chip"), of("table__link"), of("bars__link"));
    assert_eq!(drawn, chips);
    assert!(drawn.iter().all(|(name, href)| table.get(name) == Some(href)), "a cell is not in the table");
    assert!(bars.iter().all(|(name, href)| table.get(name) == Some(href)), "a bar is not in the table");
}

#[test]
fn the_panorama_says_what_the_dataset_lacks_and_what_is_only_probable() {
    let html = page("panorama");
    let without = coverage(&DATA.catalogue);
    assert!(html.contains("aucun PTCE dans ce jeu de données"), "{html}");
    assert!(html.contains("pas ce qui existe en France"));
    assert!(html.contains("Sans thème dans les sources"), "some have no theme");
    assert!(html.contains("probable"));
    let main = &DATA.catalogue.vocabulary.kinds[0].id;
    let all = DATA.records.iter().filter(|record| record.kind == *main).count();
    assert_eq!(without.all.total() as usize, all);
}

#[test]
fn the_timeline_tells_every_event_in_order_and_says_its_gaps() {
    let html = page("chronologie");
    let events = || DATA.records.iter().filter(|record| record.kind.as_str() == "evenement");
    assert!(events().count() > 20);
    for event in events() {
        assert!(html.contains(&format!("href=\"savoir/{}\"", event.id)), "{}", event.id);
    }
    let years: Vec<u16> = html.split("class=\"year__title\"").skip(1).filter_map(year_of).collect();
    assert!(years.is_sorted() && years.first() == Some(&2009) && years.last() == Some(&2022), "{years:?}");
    assert!(html.contains("2010–2012 : rien de daté dans les sources."), "{html}");
    assert!(html.contains("Sans date dans les sources"));
    for number in html.split("#source-").skip(1).filter_map(|rest| rest.split_once('"')) {
        assert!(html.contains(&format!("id=\"source-{}\"", number.0)), "note {}", number.0);
    }
}

fn year_of(rest: &str) -> Option<u16> {
    rest.split_once('>')?.1.split_once('<')?.0.parse().ok()
}

#[test]
fn the_timeline_shows_what_the_address_asks_for() {
    let titles = |html: &str| html.matches("class=\"timeline__title\"").count();
    let (whole, laws) = (page("chronologie"), page("chronologie?quoi=evenement&de=2014&a=2014"));
    let of_2014 =
        |record: &&Record| record.kind.as_str() == "evenement" && record.date.is_some_and(|date| date.year() == 2014);
    assert_eq!(titles(&laws), DATA.records.iter().filter(of_2014).count());
    assert!(titles(&whole) > 40 && !laws.contains("id=\"annee-2013\"") && laws.contains("id=\"annee-2014\""));
    // The numbers beside the choices are what they lead to.
    for rest in whole.split("<a href=\"chronologie?quoi=").skip(1) {
        let (kind, rest) = rest.split_once('"').unwrap();
        let Some((_, n)) = rest.split_once("chip__n\">") else { continue };
        let n: u32 = n.split_once('<').unwrap().0.parse().unwrap();
        let shown = page(&format!("chronologie?quoi={kind}"));
        assert!(shown.contains(&format!("years__count\">{n} repère")), "{kind}: {n}");
    }
    let lost = page("chronologie?quoi=dragon&de=hier");
    assert!(lost.contains("quoi=dragon") && lost.contains("de=hier") && titles(&lost) == titles(&whole));
}
