//! Where the site is published, for those who build it for an address: what names that address, and
//! the picture that stands for it, go together.

use super::markup::{meta, property};
use super::picture::{Picture, SIZE, TYPE};

/// A publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The public address, with a slash at its end.
    pub origin: String,
    /// The picture; none where the dataset has no map.
    pub picture: Option<Picture>,
}

impl Published {
    /// What the head of every page says of the picture.
    pub(super) fn picture_lines(&self) -> Vec<String> {
        let Some(picture) = &self.picture else { return Vec::new() };
        let (width, height) = SIZE;
        vec![
            property("image", &format!("{}{}", self.origin, picture.file)),
            property("image:type", TYPE),
            property("image:width", &width.to_string()),
            property("image:height", &height.to_string()),
            property("image:alt", &picture.alt),
            meta("twitter:card", "summary_large_image"),
        ]
    }
}
