//! The colours of the style, by role, as the light scheme of `style/tokens.css` has them: there is
//! one place to change them.

/// The tokens, of which the light scheme comes first.
const TOKENS: &str = include_str!("../../style/tokens.css");

/// The colour of a role: `paper`, `ink`. A role that no token names would be seen as pure red; a
/// test looks for it.
pub(super) fn colour(role: &str) -> &'static str {
    let token = format!("\n  --{role}: ");
    let value = TOKENS.split_once(&token).and_then(|(_, rest)| rest.split_once(';'));
    value.map_or(MISSING, |(value, _)| value)
}

/// What a role without a token is painted with.
const MISSING: &str = "#f00";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_has_the_colour_of_the_light_scheme() {
        assert_eq!(colour("paper"), "#faf6ee");
        assert_eq!(colour("card"), "#fff");
        assert_eq!(colour("none-such"), MISSING);
    }
}
