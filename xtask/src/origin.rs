//! The public address of the app, when the person who builds it knows it.
//!
//! Canonical links, the map of the site and Open Graph name it; the app itself runs at any address.

use std::fmt;
use std::str::FromStr;

/// An http or https address with a host, perhaps a path, and a slash at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin(String);

impl FromStr for Origin {
    type Err = String;

    fn from_str(url: &str) -> Result<Self, String> {
        let refuse = |why: &str| Err(format!("`{url}` is not a public address: {why}."));
        let rest = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme));
        let Some(rest) = rest else {
            return refuse("it begins with http:// or https://");
        };
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
        let named = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
        if host.is_empty() || !host.chars().all(named) || port.parse::<u16>().is_err() {
            return refuse("it holds a host, perhaps a port, and no user name");
        }
        if !path.chars().all(|c| named(c) || "/_~%".contains(c)) {
            return refuse("its path holds letters, digits and / - . _ ~ only, no query");
        }
        Ok(Self(format!("{}/", url.trim_end_matches('/'))))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_address_ends_with_one_slash() {
        for (url, kept) in [
            ("https://atlas.example.org", "https://atlas.example.org/"),
            ("https://example.org/atlas", "https://example.org/atlas/"),
            ("http://localhost:8080//", "http://localhost:8080/"),
        ] {
            assert_eq!(url.parse::<Origin>().map(|o| o.to_string()), Ok(kept.to_owned()));
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused() {
        for url in [
            "atlas.example.org",
            "ftp://example.org",
            "https://",
            "https:///atlas",
            "https://me@example.org",
            "https://example.org:port",
            "https://example.org/?q=a",
            "https://example.org/#top",
            "https://example.org/\"><script>",
        ] {
            assert!(url.parse::<Origin>().is_err(), "{url}");
        }
    }
}
