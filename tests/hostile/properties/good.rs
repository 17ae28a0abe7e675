//! A small dataset that is as it should be, to start from and to put beside what is not: `tests/seeds/good`.

use atlas_ptce::{
    bundle::{self, BundleError, names},
    cli::runtime,
    engine::Engine,
    seed::{Loaded, compile, load_dir},
};
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// Its runtime files, by name.
pub static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let loaded = loaded();
    let (vocabulary, records) = compile(&loaded).expect("good seeds");
    runtime::compile(vocabulary, &records, Some(&loaded.geography.places)).expect("a dataset").files
});

/// The folder of its seeds.
pub fn folder() -> PathBuf {
    let ancestors = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    ancestors.map(|folder| folder.join("tests/seeds/good")).find(|folder| folder.is_dir()).expect("the good seeds")
}

/// Its seeds.
pub fn loaded() -> Loaded {
    load_dir(&folder())
}

/// A file of it.
pub fn file(name: &str) -> Vec<u8> {
    FILES.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.clone()).expect("a file of the dataset")
}

/// What stands in the envelope of a file of it.
pub fn content((name, kind): (&str, [u8; 4])) -> Vec<u8> {
    bundle::open(kind, &file(name)).expect("its own envelope").to_vec()
}

/// An engine on it.
pub fn engine() -> Engine {
    let mut engine = Engine::open(file(names::CATALOGUE.0), file(names::INDEX.0)).expect("an engine");
    engine.bring_gazetteer(Ok(file(names::COMMUNES.0)));
    engine
}

/// What a reader says of this content in a good envelope. The same content with another hash, or cut short, is
/// refused before anything is read, and so is what has no envelope.
pub fn read<T>(
    kind: [u8; 4],
    content: &[u8],
    open: impl Fn(Vec<u8>) -> Result<T, BundleError>,
) -> Result<T, BundleError> {
    let file = bundle::seal(kind, content);
    let refused = |file: Vec<u8>| open(file).err().expect("a damaged file that is refused");
    if let Some(last) = content.len().checked_sub(1) {
        let mut changed = file.clone();
        changed[file.len() - 1 - last / 2] ^= 1;
        assert_eq!(refused(changed), BundleError::Damaged);
        let (expected, found) = (content.len() as u64, last as u64);
        assert_eq!(refused(file[..file.len() - 1].to_vec()), BundleError::Cut { expected, found });
    }
    if !content.starts_with(&file[..8]) {
        assert_eq!(refused(content.to_vec()), BundleError::NotOurs);
    }
    open(file)
}
