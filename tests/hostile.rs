//! What comes from outside, whatever it is: files, addresses and seeds are read or refused, in a moment and without a
//! panic. The properties are those of the fuzz targets (`cargo xtask fuzz`); here they are given all that fuzzing kept
//! (`tests/fuzz/corpus`), good input that was spoilt, and random bytes.
#![cfg(feature = "cli")]
#![expect(clippy::expect_used, reason = "helpers of tests: what fails here is the test")]

#[path = "hostile/properties/mod.rs"]
mod properties;

use properties::{READERS, Reader};
use proptest::{prelude::*, sample::Index, test_runner::TestRunner};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Cases a reader and a test; fuzzing runs a thousand times as many.
const CASES: u32 = 200;

/// Most bytes of a kept input, and of all.
const LARGEST: u64 = 60_000;
const ALL: u64 = 300_000;

fn corpus(reader: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(reader)
}

/// What fuzzing kept for a reader, by name.
fn kept(reader: &str) -> Vec<PathBuf> {
    let folder = fs::read_dir(corpus(reader)).expect("a corpus");
    let mut files: Vec<PathBuf> = folder.map(|item| item.expect("an item of the corpus").path()).collect();
    files.sort();
    files
}

/// Holds a reader's property over these inputs, and tells the smallest that breaks it.
fn holds_over((name, hold, _): Reader, inputs: &impl Strategy<Value = Vec<u8>>) {
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let outcome = TestRunner::new(config).run(inputs, |bytes| {
        hold(&bytes);
        Ok(())
    });
    assert!(outcome.is_ok(), "{name}: {}", outcome.err().map(|error| error.to_string()).unwrap_or_default());
}

/// Good input with a few bytes changed, some taken out or put in, or its end missing.
fn spoilt(good: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<Index>(), any::<u8>(), 0..4_u8);
    (prop::sample::select(good), prop::collection::vec(change, 0..5)).prop_map(|(mut bytes, changes)| {
        for (place, byte, what) in changes.into_iter().filter(|_| !bytes.is_empty()).collect::<Vec<_>>() {
            let place = place.index(bytes.len().max(1));
            match what {
                0 if place < bytes.len() => bytes[place] = byte,
                1 if place < bytes.len() => drop(bytes.remove(place)),
                2 => bytes.insert(place, byte),
                _ if byte < 32 => bytes.truncate(place),
                _ => {}
            }
        }
        bytes
    })
}

#[test]
fn good_input_is_held() {
    for (name, hold, examples) in READERS {
        let examples = examples();
        assert!(!examples.is_empty(), "{name}");
        examples.iter().for_each(|(_, bytes)| hold(bytes));
    }
}

#[test]
fn all_that_fuzzing_kept_is_held() {
    for (name, hold, _) in READERS {
        let files = kept(name);
        assert!(!files.is_empty(), "nothing is kept for {name}");
        for file in files {
            println!("{}", file.display());
            hold(&fs::read(&file).expect("an input of the corpus"));
        }
    }
}

#[test]
fn spoilt_input_is_held() {
    for reader in READERS {
        holds_over(reader, &spoilt(reader.2().into_iter().map(|(_, bytes)| bytes).collect()));
    }
}

#[test]
fn any_bytes_are_held() {
    for reader in READERS {
        holds_over(reader, &prop::collection::vec(any::<u8>(), 0..400));
    }
}

#[test]
fn any_text_is_held() {
    for reader in READERS {
        holds_over(reader, &"\\PC{0,120}".prop_map(String::into_bytes));
    }
}

#[test]
fn what_is_kept_stays_small() {
    let mut sum = 0;
    for (name, ..) in READERS {
        for file in kept(name) {
            let bytes = fs::metadata(&file).expect("an input of the corpus").len();
            assert!(bytes <= LARGEST, "{}: {bytes} bytes", file.display());
            sum += bytes;
        }
    }
    assert!(sum <= ALL, "{sum} bytes");
}

/// Not a test: writes what fuzzing starts from. After a change of the files' format, and then again `cargo fuzz cmin`.
#[test]
#[ignore = "writes into tests/fuzz/corpus"]
fn write_good_input_where_fuzzing_starts() {
    for (name, _, examples) in READERS {
        fs::create_dir_all(corpus(name)).expect("a folder to write to");
        for (example, bytes) in examples() {
            fs::write(corpus(name).join(example), bytes).expect("a file to write");
        }
    }
}
