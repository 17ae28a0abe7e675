//! The query of «S'en inspirer»: `levier niveau theme`, one value each.

use super::Notice;
use crate::deeds::{InspireRequest, level_word, read_level};
use form_urlencoded::{Serializer, parse};

/// The path, relative to the base.
const PATH: &str = "s-inspirer";

pub(super) fn read(query: &str) -> (InspireRequest, Vec<Notice>) {
    let mut request = InspireRequest::default();
    let mut notices = Vec::new();
    for (name, value) in parse(query.as_bytes()) {
        let fits = match name.as_ref() {
            "levier" => value.parse().map(|lever| request.lever = Some(lever)).is_ok(),
            "niveau" => read_level(&value).map(|level| request.level = Some(level)).is_some(),
            "theme" => value.parse().map(|theme| request.theme = Some(theme)).is_ok(),
            // Parameters that others add (a campaign, a click) are none of our business.
            name => name.starts_with("utm_") || name.ends_with("clid"),
        };
        if !fits {
            notices.push(Notice::new(&name, &value));
        }
    }
    (request, notices)
}

pub(super) fn href(request: &InspireRequest) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(lever) = &request.lever {
        query.append_pair("levier", lever.as_str());
    }
    if let Some(level) = request.level {
        query.append_pair("niveau", level_word(level));
    }
    if let Some(theme) = &request.theme {
        query.append_pair("theme", theme.as_str());
    }
    let query = query.finish();
    if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_query_gets_wrong_is_told_and_left_out() {
        let (request, notices) = read("levier=É&niveau=quartier&theme=habitat&page=2&utm_source=lettre");
        assert_eq!(href(&request), "s-inspirer?theme=habitat");
        assert_eq!(notices.len(), 3, "{notices:?}");
    }
}
