//! `ptce near PLACE`: who acts at a place, with the engine of the app.

use super::{dataset::Input, output};
use crate::{
    catalogue::{Layout, SearchRequest},
    domain::{PlaceHint, TerritoryCode, TerritoryLevel, ThemeId},
    protocol::Hit,
    route::keep_known,
    wording::{self, near},
};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Arguments of `ptce near`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// A commune: its name, postal code or INSEE code
    place: String,
    /// Only records of this theme; repeated: any of them
    #[arg(long = "theme", value_name = "THEME")]
    themes: Vec<ThemeId>,
    /// Only what covers the place or lies within this distance; the nearest when nothing does
    #[arg(long = "rayon", value_name = "KM")]
    radius_km: Option<u16>,
    /// Most results shown
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
    /// Print one JSON array
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args) -> ExitCode {
    output::finish(near(args))
}

fn near(args: &Args) -> Result<String, String> {
    let engine = args.input.read()?.engine()?;
    let places = engine.resolve(&args.place).map_err(|fault| wording::fault(&fault))?;
    let mut communes = places.into_iter().filter(|place| place.code.level() == TerritoryLevel::Commune);
    let commune = communes.next().ok_or_else(|| near::no_such_place(&args.place))?;
    let others: Vec<PlaceHint> = communes.collect();
    let request = SearchRequest {
        themes: args.themes.clone(),
        near: Some(commune.code.clone()),
        radius_km: args.radius_km,
        ..SearchRequest::default()
    };
    let (request, unknown) = keep_known(request.normalised(), &engine.catalogue().vocabulary);
    if let Some(unknown) = unknown.first() {
        return Err(format!("--{} {} : inconnu de ce jeu de données", unknown.name, unknown.value));
    }
    let response = engine.search(&request, Layout::MainFirst, args.limit).map_err(|fault| wording::fault(&fault))?;
    // Several communes can share a name or a postal code: the reader is told which one was taken.
    if commune.corrected || !others.is_empty() {
        eprintln!("{}", taken(&commune, &others));
    }
    if args.json {
        return Ok(Value::Array(response.hits.iter().map(as_json).collect()).to_string());
    }
    let mut text = format!("{} : {}\n", spelt(&commune), wording::ptce(response.total));
    for hit in &response.hits {
        text.push_str(&format!("{} [{}]\n     {}\n", hit.row.title, hit.row.id, told(hit)));
    }
    Ok(text)
}

/// «Saint-Denis (93)».
fn spelt(place: &PlaceHint) -> String {
    format!("{} ({})", place.name, place.number)
}

/// Most other places named.
const OTHERS_NAMED: usize = 5;

fn taken(commune: &PlaceHint, others: &[PlaceHint]) -> String {
    let code = |code: &TerritoryCode| code.code().to_owned();
    let others: Vec<String> =
        others.iter().take(OTHERS_NAMED).map(|place| format!("{}, code {}", spelt(place), code(&place.code))).collect();
    let taken = format!("Lieu retenu : {}, code {}.", spelt(commune), code(&commune.code));
    if others.is_empty() { taken } else { format!("{taken} Autres lieux possibles : {}.", others.join(" ; ")) }
}

fn told(hit: &Hit) -> String {
    hit.nearness.as_ref().map_or_else(|| near::UNKNOWN_PLACE.to_owned(), near::reason)
}

/// `distance_km` has one decimal: between centres of communes a metre means nothing.
fn as_json(hit: &Hit) -> Value {
    let km = hit.nearness.and_then(|near| near.km).map(|km| (km * 10.0).round() / 10.0);
    json!({"id": hit.row.id, "reason": told(hit), "distance_km": km})
}
