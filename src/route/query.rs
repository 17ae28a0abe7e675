//! The query of an address: `q theme territoire kind tri page pres rayon brut ids`. A list is
//! written as one parameter a value and read so, or with commas.

use super::{Notice, address::is_point};
use crate::{
    catalogue::{SearchRequest, Sort},
    domain::RecordId,
};
use form_urlencoded::{Serializer, parse};
use std::str::FromStr;

/// Longest text searched, in characters; what follows is dropped.
const MAX_TEXT: usize = 200;

/// Most values of one list.
const MAX_VALUES: usize = 100;

pub(super) fn read(query: &str) -> (SearchRequest, Vec<Notice>) {
    let mut request = SearchRequest::default();
    let mut notices = Vec::new();
    for (name, value) in parse(query.as_bytes()) {
        let fits = match name.as_ref() {
            "q" => {
                request.text = value.chars().take(MAX_TEXT).collect();
                true
            }
            "theme" => read_list(&value, &mut request.themes),
            "territoire" => read_list(&value, &mut request.territories),
            "kind" => read_list(&value, &mut request.kinds),
            "ids" => read_list(&value, &mut request.ids),
            "tri" => Sort::from_spelling(&value).map(|sort| request.sort = sort).is_some(),
            "page" => match value.parse::<u32>() {
                Ok(page @ 1..=100_000) => {
                    request.page = page - 1;
                    true
                }
                _ => false,
            },
            "brut" => {
                request.literal = value == "1";
                matches!(value.as_ref(), "0" | "1")
            }
            "pres" => value.parse().ok().filter(is_point).map(|code| request.near = Some(code)).is_some(),
            "rayon" => match value.parse::<u16>() {
                Ok(km @ 1..) => {
                    request.radius_km = Some(km);
                    true
                }
                _ => false,
            },
            // Parameters that others add (a campaign, a click) are none of our business.
            name if name.starts_with("utm_") || name.ends_with("clid") => true,
            _ => false,
        };
        if !fits {
            notices.push(Notice::new(&name, &value));
        }
    }
    (request.normalised(), notices)
}

fn read_list<T: FromStr>(value: &str, list: &mut Vec<T>) -> bool {
    let mut all_fit = true;
    for part in value.split(',').filter(|part| !part.is_empty()) {
        match part.parse() {
            Ok(read) if list.len() < MAX_VALUES => list.push(read),
            _ => all_fit = false,
        }
    }
    all_fit
}

/// Most records that a shared link lists: as many as a notebook holds.
const MAX_IDS: usize = 200;

/// The records that an address lists, once each; a notice for each that cannot be one, or is too many.
pub(super) fn read_ids(query: &str) -> (Vec<RecordId>, Vec<Notice>) {
    let mut ids: Vec<RecordId> = Vec::new();
    let mut notices = Vec::new();
    for (_, value) in parse(query.as_bytes()).filter(|(name, _)| name == "ids") {
        for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part.parse() {
                Ok(id) if ids.contains(&id) => {}
                Ok(id) if ids.len() < MAX_IDS => ids.push(id),
                _ => notices.push(Notice { name: "ids".to_owned(), value: part.to_owned() }),
            }
        }
    }
    (ids, notices)
}

pub(super) fn write(request: &SearchRequest) -> String {
    let mut query = Serializer::new(String::new());
    if !request.text.is_empty() {
        query.append_pair("q", &request.text);
    }
    for theme in &request.themes {
        query.append_pair("theme", theme.as_str());
    }
    for territory in &request.territories {
        query.append_pair("territoire", &territory.to_string());
    }
    for kind in &request.kinds {
        query.append_pair("kind", &kind.to_string());
    }
    if request.sort != Sort::default() {
        query.append_pair("tri", request.sort.as_str());
    }
    if request.page > 0 {
        query.append_pair("page", &(request.page + 1).to_string());
    }
    if let Some(near) = &request.near {
        query.append_pair("pres", &near.to_string());
    }
    if let Some(km) = request.radius_km {
        query.append_pair("rayon", &km.to_string());
    }
    if request.literal {
        query.append_pair("brut", "1");
    }
    for id in &request.ids {
        query.append_pair("ids", id.as_str());
    }
    query.finish()
}
