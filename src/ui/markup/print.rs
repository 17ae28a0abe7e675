//! A view as HTML, for the pages that the build writes. It never makes elements.

use super::{
    Hole, Kind, Markup, Sheet, Value,
    step::{Step, steps},
};
use leptos::{prelude::*, tachys::view::Position};

/// Elements of HTML without an end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// HTML so far.
pub(super) struct Printed<'a> {
    pub html: &'a mut String,
    /// Whether a text was the last: the next is kept apart, as it is in the browser, where letters of two texts stand
    /// a little further from each other.
    pub after_text: bool,
}

impl Printed<'_> {
    fn text(&mut self, text: &str) {
        if self.after_text {
            self.html.push_str("<!>");
        }
        self.html.push_str(&html_escape::encode_text(text));
        self.after_text = true;
    }
}

impl Markup {
    /// Writes it.
    pub(super) fn print(self, page: &mut Printed<'_>) {
        match self.0 {
            Kind::Nothing => {}
            Kind::Text(text) => page.text(&text),
            Kind::Sheet(sheet) => sheet.print(page),
            Kind::Many(items) => items.into_iter().for_each(|item| item.print(page)),
            Kind::Moving(function) => {
                // A function that panicked has ended the build already.
                if let Ok(mut function) = function.lock() {
                    function().print(page);
                }
            }
            // It is there already: nothing of it is written.
            Kind::Standing(_) => {}
            Kind::Other(view) => {
                view.to_html_with_buf(page.html, &mut Position::FirstChild, true, false, Vec::new());
                page.after_text = false;
            }
        }
    }
}

impl Sheet {
    fn print(self, page: &mut Printed<'_>) {
        let mut filled = self.holes.into_iter();
        let mut open: Vec<&str> = Vec::new();
        // Whether the last tag lacks its end, and what is to stand in its element.
        let mut begun = false;
        let mut inside = None;
        for step in steps(self.form) {
            let html = &mut *page.html;
            if begun && !matches!(step, Step::Attribute { .. }) {
                begun = false;
                html.push('>');
                html.push_str(inside.take().as_deref().unwrap_or_default());
            }
            if matches!(step, Step::Open { .. } | Step::Close) {
                page.after_text = false;
            }
            match step {
                Step::Open { tag, .. } => {
                    html.push('<');
                    html.push_str(tag);
                    open.push(tag);
                    begun = true;
                }
                Step::Attribute { name, value: Some(value) } => attribute(html, name, Some(value)),
                Step::Attribute { name, value: None } => {
                    if let Some(Hole::Value(value)) = filled.next() {
                        match (value.now(), name) {
                            (Value::Text(text), "inner_html") => inside = Some(text),
                            (Value::Text(text), _) => said(html, name, &text),
                            (Value::Flag(true), _) if !name.starts_with('.') => attribute(html, name, None),
                            _ => {}
                        }
                    }
                }
                Step::Text(text) => page.text(text),
                Step::Child => {
                    if let Some(Hole::Child(child)) = filled.next() {
                        child.print(page);
                    }
                }
                Step::Close => {
                    if let Some(tag) = open.pop().filter(|tag| !VOID.contains(tag)) {
                        html.push_str("</");
                        html.push_str(tag);
                        html.push('>');
                    }
                }
            }
        }
    }
}

/// What a hole says of its element: nothing of its properties, which are the app's.
fn said(html: &mut String, name: &str, text: &str) {
    match name.strip_prefix(':') {
        Some(name) => attribute(html, "style", Some(&format!("{name}:{text};"))),
        None if name.starts_with('.') => {}
        None => attribute(html, name, Some(text)),
    }
}

fn attribute(html: &mut String, name: &str, value: Option<&str>) {
    html.push(' ');
    html.push_str(name);
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        html.push_str("=\"");
        html.push_str(&html_escape::encode_double_quoted_attribute(value));
        html.push('"');
    }
}

#[cfg(test)]
mod tests {
    use crate::ui::markup::{IntoMarkup, Markup, html};
    use leptos::prelude::*;

    fn printed(view: impl IntoMarkup) -> String {
        view.into_markup().to_html()
    }

    #[test]
    fn what_does_not_change_stands_as_it_was_written() {
        let view = html! { <p class="a" hidden>"1 < 2 & «é»"<br/><input value="\"" disabled=false required=true/></p> };
        let expected = "<p class=\"a\" hidden>1 &lt; 2 &amp; «é»<br><input value=\"&quot;\" required></p>";
        assert_eq!(printed(view), expected);
    }

    #[test]
    fn holes_are_filled_in_their_order() {
        let (href, absent, items) = ("a?b&c".to_owned(), None::<String>, vec!["x", "y"]);
        let items: Vec<Markup> = items.into_iter().map(|item| html! { <li>{item}</li> }).collect();
        let view = html! {
            <a href=href title=absent.clone() aria-current=Some("page")>{2_usize}<b>{items}</b>{()}</a>
            {absent}
        };
        let expected = "<a href=\"a?b&amp;c\" aria-current=\"page\">2<b><li>x</li><li>y</li></b></a>";
        assert_eq!(printed(view), expected);
    }

    #[test]
    fn what_moves_stands_as_it_is_now() {
        let view = html! { <p class=move || "now">{move || Some("1")}{move || html! { <i>"2"</i> }}</p> };
        assert_eq!(printed(view), "<p class=\"now\">1<i>2</i></p>");
    }

    #[test]
    fn texts_stay_apart() {
        assert_eq!(printed(html! { <p>{"a"}{()}{"b"}<i>"c"</i>{"d"}</p> }), "<p>a<!>b<i>c</i>d</p>");
        assert_eq!(printed(vec!["a", "b"]), "a<!>b");
    }

    #[test]
    fn nothing_of_the_app_is_in_it() {
        let view = html! { <input prop:value="typed" on:input=|_| () id="a"/> };
        assert_eq!(printed(view), "<input id=\"a\">");
    }

    #[test]
    fn html_is_taken_where_it_is_asked_for_and_nowhere_else() {
        let view = html! { <svg><g inner_html="<rect/>"></g></svg><p>"<script>"</p> };
        assert_eq!(printed(view), "<svg><g><rect/></g></svg><p>&lt;script&gt;</p>");
        assert_eq!(printed(html! { <i style:inset="1px"></i> }), "<i style=\"inset:1px;\"></i>");
    }

    #[test]
    fn a_component_is_called_with_its_properties() {
        #[component(transparent)]
        fn Named(name: String, #[prop(optional)] class: &'static str) -> Markup {
            html! { <b class=class>{name}</b> }
        }
        let name = "n".to_owned();
        assert_eq!(printed(html! { <p><Named name class="c"/></p> }), "<p><b class=\"c\">n</b></p>");
    }
}
