//! What the map shows: which part of the sheet, which marks, who is pointed at. `view` and `marks`
//! are pure; the state is a few signals that the components share.

mod focus;
mod marks;
mod view;

pub use marks::{Mark, Sign, listed, place_marks};
pub use view::View;

use super::{Search, Shared, choose_place, name_of, noun_of, sort_few};
use crate::{
    catalogue::Catalogue,
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
    outlines::{Direction, Outlines},
    route::Route,
    wording::search::Noun,
};
use focus::{focus_of, wider};
use leptos::prelude::*;

/// «You are here».
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    /// Where, degrees WGS84.
    pub point: Point,
    /// What the place is called.
    pub label: String,
}

/// A zoom that the visitor chose, which is worth nothing once the request names other territories.
#[derive(Clone, PartialEq)]
struct Zoomed {
    to: Option<TerritoryCode>,
    at: Vec<TerritoryCode>,
}

/// What the pointer or the focus is on.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Pointed {
    /// Nothing.
    #[default]
    Nothing,
    /// A territory.
    Territory(TerritoryCode),
    /// A mark, told by this sentence.
    Mark(String),
}

/// What the map shows.
#[derive(Clone, Copy)]
pub struct MapState {
    search: Search,
    catalogue: StoredValue<Shared<Catalogue>>,
    outlines: StoredValue<Shared<Outlines>>,
    zoomed: RwSignal<Option<Zoomed>>,
    focus: Memo<Option<TerritoryCode>>,
    options: Memo<Vec<TerritoryCode>>,
    active: RwSignal<Option<TerritoryCode>>,
    pointed: RwSignal<Pointed>,
    picked: RwSignal<Vec<Mark>>,
}

impl MapState {
    /// The map of this dataset, on the part of the sheet that the request asks for.
    pub fn new(search: Search, catalogue: Shared<Catalogue>, outlines: Shared<Outlines>) -> Self {
        let (catalogue, outlines) = (StoredValue::new(catalogue), StoredValue::new(outlines));
        let zoomed = RwSignal::new(None::<Zoomed>);
        let asked = Memo::new(move |_| search.request().with(|request| request.territories.clone()));
        let focus = Memo::new(move |_| match zoomed.get() {
            Some(Zoomed { to, at }) if at == *asked.read() => to,
            _ => catalogue.with_value(|catalogue| {
                outlines.with_value(|outlines| focus_of(&asked.read(), &catalogue.vocabulary, outlines))
            }),
        });
        let options = Memo::new(move |_| {
            catalogue.with_value(|catalogue| {
                outlines.with_value(|outlines| options_of(focus.read().as_ref(), catalogue, outlines))
            })
        });
        let (active, pointed, picked) = (RwSignal::new(None), RwSignal::default(), RwSignal::default());
        Self { search, catalogue, outlines, zoomed, focus, options, active, pointed, picked }
    }

    /// The territory that fills the map; none for the whole sheet (tracked).
    pub fn focus(self) -> Option<TerritoryCode> {
        self.focus.get()
    }

    /// The région that is open: that of the focus (tracked).
    pub fn region(self) -> Option<TerritoryCode> {
        let focus = self.focus.get()?;
        self.outlines.with_value(|outlines| Some(outlines.shape(&focus)?.region.clone().unwrap_or(focus)))
    }

    /// The territories that can be chosen, by name (tracked).
    pub fn options(self) -> Vec<TerritoryCode> {
        self.options.get()
    }

    /// The part of the sheet that is shown (tracked).
    pub fn view(self) -> View {
        self.focus.with(|focus| self.outlines.with_value(|outlines| View::on(outlines, focus.as_ref())))
    }

    /// The drawing.
    pub fn outlines<T>(self, read: impl FnOnce(&Outlines) -> T) -> T {
        self.outlines.with_value(|outlines| read(outlines))
    }

    /// The catalogue.
    pub fn catalogue<T>(self, read: impl FnOnce(&Catalogue) -> T) -> T {
        self.catalogue.with_value(|catalogue| read(catalogue))
    }

    /// The name of a territory.
    pub fn name(self, code: &TerritoryCode) -> String {
        self.catalogue(|catalogue| name_of(&catalogue.vocabulary, code))
    }

    /// How many of the list stand in a territory (tracked).
    pub fn count(self, code: &TerritoryCode) -> u32 {
        self.search.shown().with(|shown| {
            let counts = shown.as_ref().map(|shown| &shown.response.facets.territories);
            counts.and_then(|counts| counts.iter().find(|(other, _)| other == code)).map_or(0, |(_, n)| *n)
        })
    }

    /// What the list counts (tracked).
    pub fn noun(self) -> Noun {
        self.search.request().with(|request| self.catalogue(|catalogue| noun_of(request, &catalogue.vocabulary)))
    }

    /// The route of a mark's record.
    pub fn route(self, mark: &Mark) -> Route {
        let is_main =
            self.catalogue(|catalogue| catalogue.vocabulary.main_kind().is_some_and(|main| main.id == mark.kind));
        if is_main { Route::Pole(mark.id.clone()) } else { Route::Knowledge(mark.id.clone()) }
    }

    /// The région around a territory, or itself.
    pub fn around(self, code: &TerritoryCode) -> TerritoryCode {
        self.outlines(|outlines| wider(code, outlines)).unwrap_or_else(|| code.clone())
    }

    /// Whether a territory stands in a box of its own.
    pub fn is_boxed(self, code: &TerritoryCode) -> bool {
        self.outlines(|outlines| outlines.shape(code).is_some_and(|shape| shape.frame > 0))
    }

    /// Map units a kilometre in what fills the map (tracked).
    pub fn units_per_km(self) -> f32 {
        let focus = self.focus.get();
        self.outlines(|outlines| {
            let shape = focus.and_then(|focus| outlines.shape(&focus));
            let frame = outlines.frames.get(shape.map_or(0, |shape| usize::from(shape.frame)));
            frame.map_or(1.0, |frame| frame.units_per_km)
        })
    }

    /// Where numbers are seen: a mark closer to one is counted there (tracked). Once a département
    /// fills the map, its marks are what is to be seen.
    pub fn numbers(self, view: View) -> Vec<(i32, i32)> {
        if self.focus.get().is_some_and(|focus| focus.level() == TerritoryLevel::Departement) {
            return Vec::new();
        }
        let options = self.options.read();
        let numbered = options.iter().filter(|code| self.count(code) > 0);
        self.outlines(|outlines| {
            numbered.filter_map(|code| outlines.shape(code)).map(|shape| view.see(shape.label)).collect()
        })
    }

    /// Whether another label stands so near this one that their names would overlap (tracked).
    pub fn is_tight(self, view: View, label: (i32, i32)) -> bool {
        let here = view.see(label);
        self.options.with(|options| {
            self.outlines(|outlines| {
                let shapes = options.iter().filter_map(|code| outlines.shape(code));
                shapes.filter(|shape| shape.label != label).any(|shape| view.is_beside(here, view.see(shape.label)))
            })
        })
    }

    /// Whether the request asks for this territory (tracked).
    pub fn is_chosen(self, code: &TerritoryCode) -> bool {
        self.search.request().with(|request| request.territories.contains(code))
    }

    /// The territory that has the one tab stop (tracked).
    pub fn active(self) -> Option<TerritoryCode> {
        let options = self.options.read();
        self.active.get().filter(|code| options.contains(code)).or_else(|| options.first().cloned())
    }

    /// Gives the tab stop to a territory.
    pub fn set_active(self, code: &TerritoryCode) {
        self.active.set(Some(code.clone()));
    }

    /// Whether a territory is pointed at, or has the focus (tracked).
    pub fn is_lit(self, code: &TerritoryCode) -> bool {
        self.pointed.with(|pointed| matches!(pointed, Pointed::Territory(lit) if lit == code))
    }

    /// What is pointed at (tracked).
    pub fn pointed(self) -> Pointed {
        self.pointed.get()
    }

    /// Points at something, or at nothing.
    pub fn point_at(self, pointed: Pointed) {
        self.pointed.set(pointed);
    }

    /// The marks that were picked together, to choose among (tracked).
    pub fn picked(self) -> Vec<Mark> {
        self.picked.get()
    }

    /// Picks marks that stand together: the map zooms in on them, and tells who they are once it
    /// cannot any closer.
    pub fn pick(self, marks: Vec<Mark>) {
        let focus = self.focus.get_untracked();
        let communes: Vec<TerritoryCode> = marks.iter().map(|mark| mark.commune.clone()).collect();
        let holding = |communes: &[TerritoryCode]| {
            self.catalogue(|catalogue| self.outlines(|outlines| focus_of(communes, &catalogue.vocabulary, outlines)))
        };
        let is_closer = |code: &TerritoryCode| focus.as_ref().is_none_or(|focus| code.level() > focus.level());
        let common = holding(&communes).filter(is_closer);
        match common.or_else(|| holding(communes.get(..1)?).filter(is_closer)) {
            Some(closer) => self.zoom(Some(closer)),
            None => self.picked.set(marks),
        }
    }

    /// The territory that an arrow leads to.
    pub fn neighbour(self, direction: Direction) -> Option<TerritoryCode> {
        let from = untrack(|| self.active())?;
        let options = self.options.get_untracked();
        self.outlines(|outlines| {
            let among = options.iter().filter_map(|code| outlines.shape(code));
            outlines.neighbour(&from, among, direction).map(|shape| shape.code.clone())
        })
    }

    /// Opens a territory: a région shows its départements, a département becomes a filter, or no
    /// longer is one.
    pub fn open(self, code: &TerritoryCode) {
        if code.level() == TerritoryLevel::Region {
            self.zoom(Some(code.clone()));
        } else {
            self.choose(code);
        }
    }

    /// Asks for a territory, or no longer.
    pub fn choose(self, code: &TerritoryCode) {
        self.search.change(|request| {
            if request.territories.contains(code) {
                request.territories.retain(|other| other != code);
            } else {
                self.catalogue(|catalogue| choose_place(&catalogue.vocabulary, &mut request.territories, code));
            }
        });
    }

    /// Fills the map with a territory, or shows the whole sheet.
    pub fn zoom(self, to: Option<TerritoryCode>) {
        let at = self.search.request().with_untracked(|request| request.territories.clone());
        self.zoomed.set(Some(Zoomed { to, at }));
        self.pointed.set(Pointed::Nothing);
        self.picked.set(Vec::new());
    }

    /// Steps back from what fills the map to what lies around it, and gives it the tab stop. False
    /// when the whole sheet is shown already.
    pub fn step_back(self) -> bool {
        let Some(focus) = self.focus.get_untracked() else { return false };
        let to = self.outlines(|outlines| wider(&focus, outlines));
        self.zoom(to);
        self.active.set(Some(focus));
        true
    }
}

/// What can be chosen: the régions, or the départements of the one that is open.
fn options_of(focus: Option<&TerritoryCode>, catalogue: &Catalogue, outlines: &Outlines) -> Vec<TerritoryCode> {
    let region = focus.map(|focus| wider(focus, outlines).unwrap_or_else(|| focus.clone()));
    let mut shapes: Vec<_> = match &region {
        None => outlines.regions().collect(),
        Some(region) => outlines.departements_of(region).collect(),
    };
    // What a close view leaves out cannot have the focus.
    let view = View::on(outlines, focus);
    shapes.retain(|shape| view.shows(view.see(shape.label)));
    let mut named: Vec<(String, TerritoryCode)> =
        shapes.into_iter().map(|shape| (name_of(&catalogue.vocabulary, &shape.code), shape.code.clone())).collect();
    sort_few(&mut named, |(one, _), (other, _)| one < other);
    named.into_iter().map(|(_, code)| code).collect()
}
