//! The code that puts a list of the atlas into another page. Text in, text out.

use crate::{catalogue::SearchRequest, route::Route};

/// Heights that are offered, in CSS pixels (under 400: one result; over 800: more than a screen).
pub const HEIGHTS: [u32; 3] = [400, 600, 800];

/// The element to copy. `site` is the absolute address of the site's folder, with a slash at its end.
pub fn frame_code(site: &str, request: &SearchRequest, title: &str, height: u32) -> String {
    let address = format!("{site}{}", Route::Embed(request.clone()).href());
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" style=\"border: 0\"></iframe>",
        attribute(&address),
        attribute(title),
    )
}

/// A text as the value of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_an_element_whatever_is_searched() {
        let request = SearchRequest { text: "\"><script>&".into(), ..SearchRequest::default() };
        let code = frame_code("https://atlas.example/ptce/", &request, "L’atlas «\u{a0}\"<b>\u{a0}»", 600);
        assert_eq!(
            code,
            "<iframe src=\"https://atlas.example/ptce/integrer/?q=%22%3E%3Cscript%3E%26\" \
             title=\"L’atlas «\u{a0}&quot;&lt;b&gt;\u{a0}»\" width=\"100%\" height=\"600\" loading=\"lazy\" \
             style=\"border: 0\"></iframe>"
        );
    }

    #[test]
    fn several_filters_are_all_in_its_address() {
        let (Route::Embed(request), _) = Route::parse("integrer/", "theme=textile&territoire=reg-32&page=2") else {
            panic!("the page of frames");
        };
        let code = frame_code("./", &request, "", 400);
        assert!(code.contains("./integrer/?theme=textile&amp;territoire=reg-32&amp;page=2\""), "{code}");
    }
}
