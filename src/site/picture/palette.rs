//! The colours of a picture, cut down to what one byte a pixel can name. Flat grounds, lines and
//! letters have few colours that count; the others stand on their edges, one pixel wide.

use std::collections::BTreeMap;

/// Most colours of an indexed PNG.
const MOST: usize = 256;

/// Red, green and blue.
pub(super) type Colour = [u8; 3];

/// A picture whose pixels are places in its palette.
pub(super) struct Indexed {
    /// The colours, the most frequent first.
    pub palette: Vec<Colour>,
    /// One place in `palette` a pixel.
    pub pixels: Vec<u8>,
}

/// The picture with its most frequent colours; each other colour becomes the nearest of these.
pub(super) fn indexed(pixels: &[Colour]) -> Indexed {
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for pixel in pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut palette: Vec<Colour> = counts.keys().copied().collect();
    // Equal counts stay in the order of their colours: the same picture has the same palette.
    palette.sort_by_key(|colour| std::cmp::Reverse(counts.get(colour).copied()));
    palette.truncate(MOST);
    let places: BTreeMap<Colour, u8> = counts.keys().map(|colour| (*colour, nearest(&palette, *colour))).collect();
    let pixels = pixels.iter().filter_map(|pixel| places.get(pixel).copied()).collect();
    Indexed { palette, pixels }
}

/// The place of the nearest colour of a palette.
fn nearest(palette: &[Colour], wanted: Colour) -> u8 {
    let apart = |colour: &Colour| {
        colour.iter().zip(wanted).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum::<u32>()
    };
    (0..=u8::MAX).zip(palette).min_by_key(|(_, colour)| apart(colour)).map_or(0, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_as_they_are_the_most_frequent_first() {
        let (ink, paper) = ([0, 0, 0], [250, 246, 238]);
        let Indexed { palette, pixels } = indexed(&[ink, paper, paper]);
        assert_eq!((palette, pixels), (vec![paper, ink], vec![1, 0, 0]));
    }

    #[test]
    fn a_rare_colour_becomes_the_nearest_of_those_that_are_kept() {
        let many: Vec<Colour> = (0..=u8::MAX).flat_map(|grey| [[grey; 3]; 2]).chain([[100, 101, 100]]).collect();
        let Indexed { palette, pixels } = indexed(&many);
        assert_eq!(palette.len(), 256);
        assert_eq!(pixels.last().and_then(|place| palette.get(usize::from(*place))), Some(&[100; 3]));
    }
}
