//! The page of the components, for a developer's build alone: the parts that `ui` renders, in a
//! document that links the style of that build and starts no app.

use super::document::without_marks;
use crate::ui::{AtlasData, gallery};

/// The file, relative to the folder of the build.
pub const COMPONENTS_FILE: &str = "composants/index.html";

/// The icons, which every page holds.
const ICONS: &str = include_str!("../../style/sprite.svg");

/// The page for this dataset, in the build whose shell this is; a sentence when the dataset or the
/// shell lacks what it needs.
pub fn components(data: &AtlasData, shell: &str) -> Result<String, String> {
    let page = gallery(data)?;
    let style = stylesheet(shell).ok_or("the page of the build links no style")?;
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<base href=\"../\">\n\
         <title>Components – Atlas PTCE</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         {style}\n<style>{}</style>\n</head>\n<body>\n<div hidden>{ICONS}</div>\n{}\n</body>\n</html>\n",
        page.style,
        without_marks(&page.body)
    ))
}

/// The link to the style of a build.
fn stylesheet(shell: &str) -> Option<&str> {
    let begin = shell.find("<link rel=\"stylesheet\"")?;
    let rest = shell.get(begin..)?;
    rest.get(..=rest.find('>')?)
}

#[cfg(test)]
mod tests {
    use super::stylesheet;

    #[test]
    fn the_style_of_a_build_is_found() {
        let link = "<link rel=\"stylesheet\" href=\"./style-1.css\"/>";
        assert_eq!(stylesheet(&format!("<link rel=\"icon\">{link}<p>")), Some(link));
        assert_eq!(stylesheet("<link rel=\"icon\">"), None);
    }
}
