//! What the fuzz targets hold: the same properties as the test `hostile`.

#[path = "../../hostile/properties/mod.rs"]
pub mod properties;
