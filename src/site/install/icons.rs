//! The icons of the app, made of the project's mark, and those of its shortcuts.

use super::{InstallError, named, raster::png};
use crate::site::colours::colour;

/// The project's mark: its ground, then what stands on it, in a square of 32 units.
const MARK: &str = include_str!("../../../style/favicon.svg");

/// The icons of the interface, a symbol each, in squares of 24 units.
const SPRITE: &str = include_str!("../../../style/sprite.svg");

/// Pixels a side of a shortcut's icon: what Android and Windows show at most.
const SHORTCUT: u32 = 96;

/// What the device may do with an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Shown as it is.
    Any,
    /// Cut to the device's shape: what counts lies within 40 % of its width around the middle.
    Maskable,
}

/// An icon as it is published.
pub(super) struct Icon {
    /// Its file.
    pub file: String,
    /// Its media type.
    pub media: &'static str,
    /// Pixels a side; none for one that has every size.
    pub size: Option<u32>,
    /// What it is for.
    pub purpose: Purpose,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The icons of the app: as it is in every size, then in the two that devices ask for, each also to be cut.
pub(super) fn of_the_app() -> Result<Vec<Icon>, InstallError> {
    let mut icons = vec![Icon {
        file: named("icone", MARK.as_bytes(), "svg"),
        media: "image/svg+xml",
        size: None,
        purpose: Purpose::Any,
        bytes: MARK.as_bytes().to_vec(),
    }];
    for (stem, purpose, svg) in [("icone", Purpose::Any, MARK), ("icone-pleine", Purpose::Maskable, &maskable()?)] {
        for size in [192, 512] {
            icons.push(raster(&format!("{stem}-{size}"), purpose, svg, size)?);
        }
    }
    Ok(icons)
}

/// The icon of iOS's home screen, 180 pixels a side: iOS rounds its corners, and paints black what shows
/// through.
pub(super) fn apple() -> Result<Vec<u8>, InstallError> {
    png(&maskable()?, 180)
}

/// The mark on a ground that goes to the edges. What counts of it, its three dots, lies within 12.5 units of
/// the middle, where a device may cut at 12.8.
fn maskable() -> Result<String, InstallError> {
    let full = MARK.replacen(" rx=\"7\"", "", 1);
    if full == MARK { Err(InstallError("the mark has no rounded ground".to_owned())) } else { Ok(full) }
}

/// A theme's icon, in paper on a ground of its hue; none where the style has no icon of that name.
pub(super) fn of_shortcut(name: &str, role: &str) -> Result<Option<Icon>, InstallError> {
    let Some(lines) = symbol(name) else { return Ok(None) };
    let (ground, paper) = (colour(role), colour("paper"));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\"><rect width=\"40\" height=\"40\" rx=\"9\" \
         fill=\"{ground}\"/><g transform=\"translate(8 8)\" color=\"{paper}\" fill=\"none\" stroke=\"{paper}\" \
         stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{lines}</g></svg>"
    );
    raster(&format!("raccourci-{name}"), Purpose::Any, &svg, SHORTCUT).map(Some)
}

/// What a symbol of the interface is drawn with.
fn symbol(name: &str) -> Option<&'static str> {
    let (_, rest) = SPRITE.split_once(&format!("<symbol id=\"i-{name}\""))?;
    let (_, inside) = rest.split_once('>')?;
    Some(inside.split_once("</symbol>")?.0)
}

fn raster(stem: &str, purpose: Purpose, svg: &str, size: u32) -> Result<Icon, InstallError> {
    let bytes = png(svg, size)?;
    Ok(Icon { file: named(stem, &bytes, "png"), media: "image/png", size: Some(size), purpose, bytes })
}
