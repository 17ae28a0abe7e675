//! `communes.bin`: what opens can be asked anything.

use super::good;
use atlas_ptce::{bundle::names, gazetteer::Gazetteer, geo::Point};

const KIND: [u8; 4] = names::COMMUNES.1;

/// Any content is read or refused; what is read answers, and is read again as it is written.
pub fn hold(content: &[u8]) {
    let Ok(gazetteer) = good::read(KIND, content, |file| Gazetteer::open(&file)) else { return };
    let own = String::from_utf8_lossy(&content[..content.len().min(24)]);
    for text in ["Calais", "62", "59000", "Lomme", "Lile", "calais (62)", "ca grand", "200090751", "c", &own] {
        gazetteer.suggest(text, 8);
        gazetteer.resolve(text);
    }
    for code in ["com-62193", "com-59355", "dep-62", "reg-32", "epci-200090751"] {
        let code = code.parse().expect("a code");
        gazetteer.find(&code);
        gazetteer.points_of(&code);
    }
    gazetteer.nearest(Point { lat: 50.9, lon: 1.9 });
    assert!(Gazetteer::open(&gazetteer.seal()).is_ok(), "what is written is not read");
}

/// A good file's content.
pub fn examples() -> Vec<(&'static str, Vec<u8>)> {
    vec![("communes", good::content(names::COMMUNES))]
}
