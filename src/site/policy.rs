//! The content security policy of a page, inside the page: a folder of files is then safe on any host,
//! also on one that sends no header. It names the page's own inline scripts and styles by their hashes,
//! so it is written last, from the page's final text. Text in, text out. What a page cannot say of itself
//! (who may frame it, what binds its workers) is said by headers: `deploy/`.

use super::digest::sha256;

/// The policy stands right after it: before all that it holds for, after what says how it is written.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// The page with its policy; a sentence when it has no place for one, or an inline script or style has no end.
pub(super) fn guarded(html: &str) -> Result<String, String> {
    let (before, after) = html.split_once(CHARSET).ok_or_else(|| format!("the page has no {CHARSET}"))?;
    if before.contains("<script") {
        return Err(format!("a script stands before {CHARSET}"));
    }
    let policy = policy(&hashes(after, "script")?, &hashes(after, "style")?);
    Ok(format!("{before}{CHARSET}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// What a page may do: nothing, but from the files beside it and by these inline scripts and styles.
fn policy(scripts: &str, styles: &str) -> String {
    format!(
        "default-src 'none';script-src 'self' 'wasm-unsafe-eval'{scripts};style-src 'self'{styles};img-src 'self';\
         font-src 'self';connect-src 'self';worker-src 'self';frame-src 'self';manifest-src 'self';base-uri 'self';form-action 'self'"
    )
}

/// The hashes of the inline elements of this name, each after a space; data is not run and needs none.
fn hashes(html: &str, name: &str) -> Result<String, String> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut hashes = String::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once(&open) {
        let endless = || format!("a <{name}> of the page has no end");
        let (attributes, after) = after.split_once('>').ok_or_else(endless)?;
        let (text, after) = after.split_once(&close).ok_or_else(endless)?;
        rest = after;
        if attributes.contains("ld+json") || attributes.contains("src=") {
            continue;
        }
        // As a browser reads the file: its lines end in one character.
        let hash = format!(" 'sha256-{}'", sha256(text.replace("\r\n", "\n").as_bytes()));
        if !hashes.contains(&hash) {
            hashes.push_str(&hash);
        }
    }
    Ok(hashes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of "abc", as in `digest`.
    const ABC: &str = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";

    #[test]
    fn the_policy_is_the_first_thing_after_the_encoding() {
        let page =
            guarded("<head><meta charset=\"utf-8\"><script>abc</script><style>abc</style></head>").unwrap_or_default();
        let (policy, after) = page.split_once("\"><script>").unwrap_or_default();
        assert!(
            policy.starts_with("<head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""),
            "{page}"
        );
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {ABC};")), "{page}");
        assert!(policy.contains(&format!("style-src 'self' {ABC};")), "{page}");
        assert!(after.starts_with("abc</script>"), "{page}");
    }

    #[test]
    fn files_and_data_need_no_hash_and_one_text_needs_one() {
        let html = "<script src=\"a.js\"></script><script type=\"application/ld+json\">{}</script>\
                    <script>abc</script><script>abc</script>";
        assert_eq!(hashes(html, "script"), Ok(format!(" {ABC}")));
        assert_eq!(hashes(html, "style"), Ok(String::new()));
    }

    #[test]
    fn the_ends_of_lines_are_those_that_a_browser_reads() {
        assert_eq!(hashes("<style>a\r\nb</style>", "style"), hashes("<style>a\nb</style>", "style"));
    }

    #[test]
    fn nothing_is_allowed_by_word_alone() {
        let policy = policy("", "");
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
        for word in ["'unsafe-inline'", "'unsafe-eval'", "*", "http", "data:", "blob:"] {
            assert!(!policy.contains(word), "{word}: {policy}");
        }
    }

    #[test]
    fn a_page_that_cannot_be_guarded_is_refused() {
        for html in
            ["<head></head>", "<script></script><meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><script>abc"]
        {
            assert!(guarded(html).is_err(), "{html}");
        }
    }
}
