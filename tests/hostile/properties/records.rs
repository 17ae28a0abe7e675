//! `fiches-NNN.bin`: whole records and those that are like each.

use super::good;
use atlas_ptce::{
    bundle::{self, names},
    catalogue::Catalogue,
    domain::{Record, Similar},
    seed::vocabulary_of,
    text::fold,
};

type Content = (Vec<Record>, Vec<Vec<Similar>>);

/// Any content is read or refused; what is read is read again as it is written, and can be listed.
pub fn hold(content: &[u8]) {
    let Ok(read) = good::read(names::RECORDS_KIND, content, |file| bundle::read::<Content>(names::RECORDS_KIND, &file))
    else {
        return;
    };
    // Bytes, since a distance that is no number equals none.
    let written = postcard::to_allocvec(&read).expect("plain data");
    let again: Content = postcard::from_bytes(&written).expect("what is written is read");
    assert_eq!(postcard::to_allocvec(&again).ok(), Some(written));
    let records = read.0;
    records.iter().for_each(|record| drop(record.citations()));
    let catalogue = Catalogue::build(vocabulary_of(&records), &records, fold);
    assert_eq!(Catalogue::open(catalogue.seal()).map(|catalogue| catalogue.len()), Ok(records.len()));
}

/// A good file's content.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    vec![("fiches", good::content((&names::records_file(0), names::RECORDS_KIND)))]
}
