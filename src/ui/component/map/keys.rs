//! What keys mean on the map.

use crate::outlines::Direction;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The neighbour on that side.
    To(Direction),
    /// The first territory by name.
    First,
    /// The last one.
    Last,
    /// What lies around.
    Back,
}

/// What a key asks for. Enter and the space bar are the buttons' own.
pub fn move_of(key: &str) -> Option<Move> {
    Some(match key {
        "ArrowUp" => Move::To(Direction::Up),
        "ArrowRight" => Move::To(Direction::Right),
        "ArrowDown" => Move::To(Direction::Down),
        "ArrowLeft" => Move::To(Direction::Left),
        "Home" => Move::First,
        "End" => Move::Last,
        "Escape" => Move::Back,
        _ => return None,
    })
}
