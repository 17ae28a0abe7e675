//! What holds whatever comes from outside: one module a reader, each with `hold`, which any bytes may be given, and
//! `examples`, good ones to start from. The test `hostile` gives them random bytes for a moment and all that is kept
//! in `tests/fuzz/corpus`; the fuzz targets give them more. Nothing here knows who asks.

pub mod address;
pub mod bundle;
pub mod gazetteer;
pub mod good;
pub mod notebook;
pub mod records;
pub mod seeds;

/// A property: it panics when it does not hold.
pub type Property = fn(&[u8]);

/// A reader: its name, which is that of its fuzz target, its property, and good bytes with a name each.
pub type Reader = (&'static str, Property, fn() -> Vec<(&'static str, Vec<u8>)>);

/// Every reader.
pub const READERS: [Reader; 6] = [
    ("address", address::hold, address::examples),
    ("bundle", bundle::hold, bundle::examples),
    ("gazetteer", gazetteer::hold, gazetteer::examples),
    ("notebook", notebook::hold, notebook::examples),
    ("records", records::hold, records::examples),
    ("seeds", seeds::hold, seeds::examples),
];
