//! Text as HTML and as JSON inside HTML.

/// A text inside an element or between double quotes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A JSON value that cannot end the script it stands in.
pub(super) fn script(json: &serde_json::Value) -> String {
    let text = json.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

/// A `<meta name>`.
pub(super) fn meta(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">", escaped(content))
}

/// A `<meta property>` of Open Graph.
pub(super) fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"og:{name}\" content=\"{}\">", escaped(content))
}

/// A text of at most this many characters, cut between two words.
pub(super) fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest).collect();
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(before, _)| before);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '\u{a0}', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_its_quotes_nor_a_value_its_script() {
        assert_eq!(escaped("<a b=\"c\">&"), "&lt;a b=&quot;c&quot;&gt;&amp;");
        assert!(!script(&serde_json::json!({ "a": "</script>" })).contains("\"</"));
    }

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(cut("du pain, du vin", 9), "du pain…");
        assert_eq!(cut("du pain", 9), "du pain");
    }
}
