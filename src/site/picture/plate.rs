//! The whole picture as SVG: the sheet inside its neatline, and on its left the mark, the name, the
//! sentence and the key.

use super::{SIZE, colours::colour, neatline::neatline, sheet::sheet};
use crate::{
    catalogue::Catalogue,
    outlines::Outlines,
    site::markup::escaped,
    wording::{map, shell, site as words},
};

/// The project's mark.
const MARK: &str = include_str!("../../../style/favicon.svg");

/// The left edge of all that is written, pixels.
const LEFT: u32 = 84;

/// The picture, as SVG.
pub fn plate(catalogue: &Catalogue, outlines: &Outlines) -> String {
    let (width, height) = SIZE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         font-family=\"Atkinson Hyperlegible Next\"><rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\
         {}{}{}{}{}</svg>",
        colour("band"),
        sheet(catalogue, outlines),
        name(),
        sentence(),
        key(),
        neatline(),
    )
}

/// The mark, and the name beside it as in the head of each page: its second word is the strong one.
fn name() -> String {
    let (first, second) = shell::SITE.split_once(' ').unwrap_or(("", shell::SITE));
    let mark = MARK.replacen("<svg ", &format!("<svg x=\"{LEFT}\" y=\"92\" width=\"76\" height=\"76\" "), 1);
    format!(
        "{mark}<text x=\"{LEFT}\" y=\"268\" font-size=\"88\" letter-spacing=\"-1.6\" fill=\"{}\">{first} \
         <tspan font-weight=\"700\">{second}</tspan></text>",
        colour("ink"),
    )
}

/// The sentence, line by line, under a short rule.
fn sentence() -> String {
    let spans: String = words::PICTURE
        .iter()
        .enumerate()
        .map(|(place, line)| format!("<tspan x=\"{LEFT}\" y=\"{}\">{}</tspan>", 366 + 47 * place, escaped(line)))
        .collect();
    format!(
        "<path d=\"M{LEFT} 304h64\" stroke=\"{}\" stroke-width=\"4\"/><text font-size=\"35\" fill=\"{}\">{spans}</text>",
        colour("accent"),
        colour("ink"),
    )
}

/// What the two dots mean.
fn key() -> String {
    let (seat, land) = (colour("seat"), colour("land"));
    let entry = |x: u32, fill: &str, text: &str| {
        format!(
            "<circle cx=\"{}\" cy=\"544\" r=\"6\" fill=\"{fill}\" stroke=\"{seat}\" stroke-width=\"2.4\"/>\
             <text x=\"{}\" y=\"551\">{}</text>",
            x + 7,
            x + 24,
            escaped(text)
        )
    };
    format!(
        "<g font-size=\"20\" fill=\"{}\">{}{}</g>",
        colour("muted"),
        entry(LEFT, seat, map::SURE),
        entry(LEFT + 282, land, map::PROBABLE),
    )
}
