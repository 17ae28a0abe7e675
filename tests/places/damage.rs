//! Files that are not what they should be: an error, never a panic, also behind a good envelope.

use crate::FILE;
use atlas_ptce::{
    bundle::{self, BundleError, names},
    domain::{Places, TerritoryCode},
    gazetteer::Gazetteer,
    geo::Point,
    seed::load_dir,
};
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};

/// The content of a small file.
static SMALL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let good = load_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds/good"));
    let file = Gazetteer::build(&good.geography.places).seal();
    bundle::open(names::COMMUNES.1, &file).expect("its own envelope").to_vec()
});

/// What opening a content gives; what opens must not panic either.
fn opened(content: &[u8]) -> Result<(), BundleError> {
    let gazetteer = Gazetteer::open(&bundle::seal(names::COMMUNES.1, content))?;
    for text in ["Calais", "lille", "62", "59000", "Lomme", "Lile", "calais (62)", "ca grand", "200090751", "c"] {
        gazetteer.suggest(text, 8);
        gazetteer.resolve(text);
    }
    for code in ["com-62193", "com-59355", "dep-62", "reg-32", "epci-200090751"] {
        let code: TerritoryCode = code.parse().expect("a code");
        gazetteer.find(&code);
        gazetteer.points_of(&code);
    }
    gazetteer.nearest(Point { lat: 50.9, lon: 1.9 });
    gazetteer.seal();
    Ok(())
}

#[test]
fn each_damage_of_the_file_has_its_name() {
    let error = |file: &[u8]| Gazetteer::open(file).err();
    assert_eq!(error(&[]), Some(BundleError::NotOurs));
    assert_eq!(error(b"<!doctype html><title>404</title> introuvable"), Some(BundleError::NotOurs));
    assert!(matches!(error(&FILE[..FILE.len() / 2]), Some(BundleError::Cut { .. })));
    assert_eq!(error(&bundle::seal(names::CATALOGUE.1, b"")), Some(BundleError::OtherKind));
    let mut changed = FILE.clone();
    changed[100_000] ^= 1;
    assert_eq!(error(&changed), Some(BundleError::Damaged));
}

#[test]
fn a_gazetteer_without_a_commune_is_damaged() {
    assert_eq!(opened(b""), Err(BundleError::Damaged));
    assert_eq!(Gazetteer::open(&Gazetteer::build(&Places::default()).seal()).err(), Some(BundleError::Damaged));
}

#[test]
fn a_content_cut_anywhere_is_damaged() {
    assert_eq!(opened(&SMALL), Ok(()));
    for end in 0..SMALL.len() {
        assert_eq!(opened(&SMALL[..end]), Err(BundleError::Damaged), "{end} bytes of {}", SMALL.len());
    }
}

proptest! {
    #[test]
    fn changed_bytes_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut content = SMALL.clone();
        for (place, byte) in changes {
            let place = place.index(content.len());
            content[place] = byte;
        }
        let _ = opened(&content);
    }

    #[test]
    fn any_bytes_never_panic(content in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = opened(&content);
    }
}
