//! Rules about addresses: what readers are led to is on the web.

use super::context::{Context, Report};
use crate::seed::file::Role;

/// An address that is not of the web: a program (`javascript:`), a file, an account, or words.
pub fn on_the_web(context: &Context<'_>, report: &mut Report) {
    for (page, entry) in context.entries() {
        // A contact is read, not followed.
        for field in entry.with_role(Role::Address).filter(|field| field.key != "contact") {
            let value = field.value();
            if !value.trim().is_empty() && !is_on_the_web(value) {
                let message = format!(
                    "« {value} » n’est pas une adresse du web : un nom de site, précédé ou non de https://, sans espace"
                );
                report.add(page, field.at(), message);
            }
        }
    }
}

/// True for `host[:port][/…]`, with `http://` or `https://` before it or not: documents print most without.
fn is_on_the_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let is_name = name.contains('.') && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_name && is_port && !rest.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::is_on_the_web;

    #[test]
    fn addresses_of_the_web_are_told_from_others() {
        for good in [
            "www.rtes.fr",
            "https://www.etalab.gouv.fr/licence-ouverte/",
            "http://localhost.localdomain:8080/a?b=c:d#e",
            "http://www.llelabo-ess.org/caisse-de...",
            "www.économie.fr/a",
        ] {
            assert!(is_on_the_web(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript:alert(1)//www.rtes.fr",
            "data:text/html,<script>",
            "mailto:a@b.fr",
            "file:///etc/passwd",
            "//www.rtes.fr",
            "https://",
            "https://a@www.rtes.fr",
            "www.rtes.fr\" onclick=\"x",
            "le site du réseau",
            "HTTPS://www.rtes.fr",
        ] {
            assert!(!is_on_the_web(bad), "{bad}");
        }
    }
}
