//! What lets many specimens stand in one document: ids of their own, a scheme that can be chosen,
//! and the states that only a pointer or a key brings about. Text in, text out.

/// The attributes that hold an id or several.
const IDS: [&str; 7] =
    ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "aria-owns"];

/// The HTML of a specimen with ids that no other one has. Links to icons stay as they are.
pub(super) fn scoped(html: &str, scope: &str) -> String {
    let own = |ids: &str| ids.split(' ').map(|id| format!("{scope}-{id}")).collect::<Vec<_>>().join(" ");
    let ids = IDS.iter().fold(html.to_owned(), |html, name| rewritten(&html, &format!(" {name}=\""), &own));
    rewritten(&ids, " href=\"#", &|id| if id.starts_with("i-") { id.to_owned() } else { own(id) })
}

/// The text with what stands between `begin` and the next quote rewritten, each time.
fn rewritten(html: &str, begin: &str, rewrite: &dyn Fn(&str) -> String) -> String {
    let mut pieces = html.split(begin);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (value, rest) = piece.split_once('"').unwrap_or((piece, ""));
        text.push_str(&format!("{begin}{}\"{rest}", rewrite(value)));
    }
    text
}

const TOKENS: &str = include_str!("../../../style/tokens.css");
const BUTTON: &str = include_str!("../../../style/component/button.css");

/// The tokens of each scheme for whoever chooses one, and the buttons' states as classes.
pub(super) fn style() -> String {
    let (light, dark) = TOKENS.split_once("(prefers-color-scheme: dark)").unwrap_or((TOKENS, ""));
    let chosen = |scheme: &str, css: &str| {
        let tokens = css.split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(all, _)| all);
        format!("@layer tokens {{ :root:has(#scheme-{scheme}:checked) {{ {tokens} color-scheme: {scheme}; }} }}\n")
    };
    let buttons = BUTTON.replace(":hover", ".is-hover").replace(":focus-visible", ".is-focus");
    format!(
        "{}{}@layer component {{ @scope (.gallery__forced) {{ {buttons} }} }}\n",
        chosen("light", light),
        chosen("dark", dark)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_what_names_them_stay_together() {
        let html =
            "<label for=\"q\"></label><input id=\"q\" aria-describedby=\"a b\"><a href=\"#q\"><use href=\"#i-x\">";
        let wanted = "<label for=\"s-q\"></label><input id=\"s-q\" aria-describedby=\"s-a s-b\">\
                      <a href=\"#s-q\"><use href=\"#i-x\">";
        assert_eq!(scoped(html, "s"), wanted);
    }

    #[test]
    fn each_scheme_has_its_tokens() {
        let style = style();
        let of =
            |scheme: &str| style.split(&format!("#scheme-{scheme}")).nth(1).map(|rest| rest.contains("--paper: #"));
        assert_eq!((of("light"), of("dark")), (Some(true), Some(true)));
    }
}
