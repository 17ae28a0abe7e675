//! What follows from the state of the map: what fills it, what can be chosen, how many are where.

use super::{MapState, Mark, Sign, View, Zoomed, focus_of, listed, marks::marks_of, wider};
use crate::{
    domain::{RecordId, TerritoryCode, TerritoryLevel},
    outlines::{Direction, Outlines, Shape},
    route::Route,
    ui::state::{choose_place, name_of, noun_of, sort_few},
    wording::{map as words, search::Noun},
};
use leptos::prelude::*;

/// Least distance between two signs, CSS pixels: what a finger can tell apart.
const APART_PX: i32 = 26;

/// The width of a map whose width is not known, CSS pixels.
const USUAL_WIDTH: u32 = 560;

impl MapState {
    /// The territory that fills the map; none for the whole sheet (tracked).
    pub fn focus(self) -> Option<TerritoryCode> {
        let asked = self.asked();
        match self.zoomed.get() {
            Some(Zoomed { to, at }) if at == asked => return to,
            _ => {}
        }
        let near = self.search.request().read().near.is_some();
        self.with(|_, outlines| {
            let focus = self.holding(&asked, outlines)?;
            // What is near a commune may lie in the next département.
            Some(if near { wider(&focus, outlines).unwrap_or(focus) } else { focus })
        })
    }

    /// Whether what fills the map is the visitor's choice, and not what the request is about (tracked).
    pub fn is_zoomed(self) -> bool {
        let asked = self.asked();
        self.zoomed.with(|zoomed| zoomed.as_ref().is_some_and(|zoomed| zoomed.at == asked))
    }

    /// The territories that the request is about (tracked).
    pub(super) fn asked(self) -> Vec<TerritoryCode> {
        self.search.request().with(|request| request.territories.iter().chain(&request.near).cloned().collect())
    }

    /// The smallest drawn territory that holds all these (tracked).
    pub(super) fn holding(self, territories: &[TerritoryCode], outlines: &Outlines) -> Option<TerritoryCode> {
        let around = |code: &TerritoryCode| self.search.place(code).map(|place| place.within).unwrap_or_default();
        focus_of(territories, around, outlines)
    }

    /// The région that is open: that of the focus (tracked).
    pub fn region(self) -> Option<TerritoryCode> {
        let focus = self.focus()?;
        self.with(|_, outlines| Some(wider(&focus, outlines).unwrap_or(focus)))
    }

    /// The part of the sheet that is shown (tracked).
    pub fn view(self) -> View {
        let focus = self.focus();
        self.with(|_, outlines| View::on(outlines, focus.as_ref()))
    }

    /// The territories that can be chosen, by name (tracked): the régions, or the départements of
    /// the one that is open, without those that a close view leaves out.
    pub fn options(self) -> Vec<TerritoryCode> {
        let region = self.region();
        let view = self.view();
        self.with(|catalogue, outlines| {
            let mut shapes: Vec<&Shape> = match &region {
                None => outlines.regions().collect(),
                Some(region) => outlines.departements_of(region).collect(),
            };
            shapes.retain(|shape| view.shows(view.see(shape.label)));
            let mut named: Vec<(String, TerritoryCode)> =
                shapes.iter().map(|shape| (name_of(&catalogue.vocabulary, &shape.code), shape.code.clone())).collect();
            sort_few(&mut named, |(one, _), (other, _)| one < other);
            named.into_iter().map(|(_, code)| code).collect()
        })
    }

    /// The territory that an arrow leads to.
    pub fn neighbour(self, direction: Direction) -> Option<TerritoryCode> {
        let from = untrack(|| self.active())?;
        let options = untrack(|| self.options());
        self.with(|_, outlines| {
            let among = options.iter().filter_map(|code| outlines.shape(code));
            outlines.neighbour(&from, among, direction).map(|shape| shape.code.clone())
        })
    }

    /// The signs of the seats (tracked). Marks closer to a number are counted there; once a
    /// département fills the map, its marks are what is to be seen.
    pub fn signs(self) -> Vec<Sign> {
        let view = self.view();
        let width = Some(self.width.get()).filter(|px| *px > 0).unwrap_or(USUAL_WIDTH);
        let mut numbered = self.options();
        numbered.retain(|code| self.number(code).is_some());
        let whole = self.focus().is_none_or(|focus| focus.level() == TerritoryLevel::Region);
        let shown = self.search.shown().get();
        let signs = self.with(|catalogue, outlines| {
            let shapes = numbered.iter().filter(|_| whole).filter_map(|code| outlines.shape(code));
            let numbers: Vec<(i32, i32)> = shapes.map(|shape| view.see(shape.label)).collect();
            let rows = shown.map(|shown| listed(catalogue, &shown.response)).unwrap_or_default();
            let marks = rows.iter().flat_map(|row| marks_of(row, outlines));
            Sign::of(marks, view, view.units(APART_PX, width), &numbers)
        });
        self.drawn.set_value(signs.clone());
        signs
    }

    /// A sign as it was drawn last.
    pub fn sign(self, place: usize) -> Option<Sign> {
        self.drawn.with_value(|signs| signs.get(place).cloned())
    }

    /// Where the seats of a record are seen (tracked).
    pub fn seats_of(self, id: &RecordId) -> Vec<(i32, i32)> {
        let view = self.view();
        let marks = self.with(|catalogue, outlines| {
            let row = catalogue.find(id).and_then(|row| catalogue.row(row));
            row.map(|row| marks_of(&row, outlines)).unwrap_or_default()
        });
        marks.iter().map(|mark| view.see(mark.at)).filter(|at| view.shows(*at)).collect()
    }

    /// Where the place is seen that distances are measured from, and what it is called (tracked).
    pub fn here(self) -> Option<((i32, i32), String)> {
        let near = self.search.request().read().near.clone()?;
        let place = self.search.place(&near)?;
        let spot = self.with(|_, outlines| outlines.place(place.centre?))?;
        let view = self.view();
        Some((view.see((spot.x, spot.y)), place.name)).filter(|(at, _)| view.shows(*at))
    }

    /// The number that stands in a territory (tracked): none where there is nobody, nor in what
    /// fills the map, whose number stands under it.
    pub fn number(self, code: &TerritoryCode) -> Option<u32> {
        Some(self.count(code)).filter(|n| *n > 0 && self.focus().as_ref() != Some(code))
    }

    /// How many of the list stand in a territory (tracked).
    pub fn count(self, code: &TerritoryCode) -> u32 {
        self.search.shown().with(|shown| {
            let counts = shown.as_ref().map(|shown| &shown.response.facets.territories);
            counts.and_then(|counts| counts.iter().find(|(other, _)| other == code)).map_or(0, |(_, n)| *n)
        })
    }

    /// The name of a territory.
    pub fn name(self, code: &TerritoryCode) -> String {
        self.with(|catalogue, _| name_of(&catalogue.vocabulary, code))
    }

    /// «Hauts-de-France, 26 PTCE» (tracked).
    pub fn told(self, code: &TerritoryCode) -> String {
        let noun: Noun =
            self.search.request().with(|request| self.with(|catalogue, _| noun_of(request, &catalogue.vocabulary)));
        words::territory(&self.name(code), &noun, self.count(code))
    }

    /// Map units a kilometre in what fills the map (tracked).
    pub fn units_per_km(self) -> f32 {
        let focus = self.focus();
        self.with(|_, outlines| {
            let shape = focus.and_then(|focus| outlines.shape(&focus));
            let frame = outlines.frames.get(shape.map_or(0, |shape| usize::from(shape.frame)));
            frame.map_or(1.0, |frame| frame.units_per_km)
        })
    }

    /// Whether another label stands so near this one that their names would overlap (tracked).
    pub fn is_tight(self, view: View, label: (i32, i32)) -> bool {
        let (options, here) = (self.options(), view.see(label));
        self.with(|_, outlines| {
            let shapes = options.iter().filter_map(|code| outlines.shape(code));
            shapes.filter(|shape| shape.label != label).any(|shape| view.is_beside(here, view.see(shape.label)))
        })
    }

    /// Whether the request asks for this territory (tracked).
    pub fn is_chosen(self, code: &TerritoryCode) -> bool {
        self.search.request().with(|request| request.territories.contains(code))
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
                self.with(|catalogue, _| choose_place(&catalogue.vocabulary, &mut request.territories, code));
            }
        });
    }

    /// The route of a mark's record.
    pub fn route(self, mark: &Mark) -> Route {
        let is_main = |main: &crate::domain::Kind| main.id == mark.kind;
        let is_main = self.with(|catalogue, _| catalogue.vocabulary.main_kind().is_some_and(is_main));
        if is_main { Route::Pole(mark.id.clone()) } else { Route::Knowledge(mark.id.clone()) }
    }
}
