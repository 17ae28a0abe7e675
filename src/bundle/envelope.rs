//! The envelope of a runtime file, 32 bytes before the content:
//!
//! | bytes | what |
//! |---|---|
//! | 0–7 | magic `PTCEATLS` |
//! | 8–11 | format, u32 little-endian |
//! | 12–15 | what the file is, four letters |
//! | 16–23 | length of the content in bytes, u64 little-endian |
//! | 24–31 | XXH3-64 of the content, little-endian |
//!
//! The hash finds damage, not malice: whoever can change the file can change the hash.

use serde::de::DeserializeOwned;
use std::fmt;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

const MAGIC: [u8; 8] = *b"PTCEATLS";
const HEADER: usize = 32;

/// The format of the runtime files. Any change of a type that is written in one raises it.
pub const FORMAT: u32 = 5;

/// Why a runtime file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BundleError {
    /// Not one of our files: a web page sent in its place, for instance.
    NotOurs,
    /// Written for another version of the app.
    OtherVersion {
        /// The format found.
        found: u32,
    },
    /// Another of our files.
    OtherKind,
    /// The end is missing, or something follows it.
    Cut {
        /// Bytes announced.
        expected: u64,
        /// Bytes found.
        found: u64,
    },
    /// The content does not match its hash, or does not read.
    Damaged,
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs => f.write_str("ce n’est pas un fichier de l’atlas"),
            Self::OtherVersion { found } => {
                write!(f, "le fichier est au format {found}, l’application lit le format {FORMAT}")
            }
            Self::OtherKind => f.write_str("c’est un autre fichier de l’atlas"),
            Self::Cut { expected, found } => write!(f, "{found} octets reçus sur {expected}"),
            Self::Damaged => f.write_str("le contenu est abîmé"),
        }
    }
}

impl std::error::Error for BundleError {}

/// Puts `content` in an envelope that says it is a `kind`.
pub fn seal(kind: [u8; 4], content: &[u8]) -> Vec<u8> {
    let mut file = Vec::with_capacity(HEADER + content.len());
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&FORMAT.to_le_bytes());
    file.extend_from_slice(&kind);
    file.extend_from_slice(&(content.len() as u64).to_le_bytes());
    file.extend_from_slice(&xxh3_64(content).to_le_bytes());
    file.extend_from_slice(content);
    file
}

/// A file of which everything about the envelope has been checked.
pub struct Checked(Vec<u8>);

impl Checked {
    /// The content of its envelope.
    pub fn content(&self) -> &[u8] {
        self.0.get(HEADER..).unwrap_or_default()
    }

    /// The whole file; its content comes last.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Checks a file that is to be kept.
pub fn check(kind: [u8; 4], file: Vec<u8>) -> Result<Checked, BundleError> {
    let mut checking = Checking::start(kind, file)?;
    while checking.go_on() {}
    checking.end()
}

/// A check that is done part by part, for a file that would hold up what else its reader has to do.
pub struct Checking {
    file: Vec<u8>,
    /// The hash that its envelope tells.
    told: u64,
    hash: Xxh3,
    /// Bytes that are in the hash, those of the envelope counted.
    read: usize,
}

/// Bytes of a part: some 8 ms in the page's program, which is compiled for size.
const PART: usize = 4 << 20;

impl Checking {
    /// Everything but the hash is checked at once.
    pub fn start(kind: [u8; 4], file: Vec<u8>) -> Result<Self, BundleError> {
        let (told, _) = unfold(kind, &file)?;
        Ok(Self { file, told, hash: Xxh3::new(), read: HEADER })
    }

    /// Reads the next part; false when there was none.
    pub fn go_on(&mut self) -> bool {
        let rest = self.file.get(self.read..).unwrap_or_default();
        let part = &rest[..rest.len().min(PART)];
        self.hash.update(part);
        self.read += part.len();
        !part.is_empty()
    }

    /// The file, if what was read is what its envelope tells.
    pub fn end(self) -> Result<Checked, BundleError> {
        let whole = self.read == self.file.len() && self.hash.digest() == self.told;
        if whole { Ok(Checked(self.file)) } else { Err(BundleError::Damaged) }
    }
}

/// The content of an envelope, borrowed, once everything about it has been checked.
pub fn open(kind: [u8; 4], file: &[u8]) -> Result<&[u8], BundleError> {
    let (told, content) = unfold(kind, file)?;
    if told == xxh3_64(content) { Ok(content) } else { Err(BundleError::Damaged) }
}

/// The value in an envelope, once everything about it has been checked.
pub fn read<T: DeserializeOwned>(kind: [u8; 4], file: &[u8]) -> Result<T, BundleError> {
    postcard::from_bytes(open(kind, file)?).map_err(|_| BundleError::Damaged)
}

/// The hash that an envelope tells and its content, once all but the hash has been checked.
fn unfold(kind: [u8; 4], file: &[u8]) -> Result<(u64, &[u8]), BundleError> {
    let (header, content) = file.split_first_chunk::<HEADER>().ok_or(BundleError::NotOurs)?;
    let field = |from: usize, len: usize| &header[from..from + len];
    let number = |from: usize| field(from, 8).iter().rev().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    if field(0, 8) != MAGIC {
        return Err(BundleError::NotOurs);
    }
    let found = field(8, 4).iter().rev().fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
    if found != FORMAT {
        return Err(BundleError::OtherVersion { found });
    }
    if field(12, 4) != kind {
        return Err(BundleError::OtherKind);
    }
    if number(16) != content.len() as u64 {
        return Err(BundleError::Cut { expected: number(16), found: content.len() as u64 });
    }
    Ok((number(24), content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens() {
        assert_eq!(open(*b"test", &seal(*b"test", b"contenu")), Ok(&b"contenu"[..]));
        assert_eq!(open(*b"test", &seal(*b"test", b"")), Ok(&b""[..]));
    }

    #[test]
    fn a_file_checked_part_by_part_is_one_checked_at_once() {
        let content: Vec<u8> = (0..2 * PART + 5).map(|place| (place % 251) as u8).collect();
        let file = seal(*b"test", &content);
        assert_eq!(check(*b"test", file.clone()).unwrap().content(), content);
        let mut checking = Checking::start(*b"test", file.clone()).unwrap();
        assert_eq!((0..9).take_while(|_| checking.go_on()).count(), 3);
        assert_eq!(checking.end().unwrap().content(), content);
        let mut bad = file.clone();
        bad[HEADER + PART + 1] ^= 1;
        assert_eq!(check(*b"test", bad).err(), Some(BundleError::Damaged));
        let unread = Checking::start(*b"test", file).unwrap();
        assert_eq!(unread.end().err(), Some(BundleError::Damaged));
    }

    #[test]
    fn each_damage_has_its_name() {
        let good = seal(*b"test", b"contenu");
        assert_eq!(open(*b"test", b"<!doctype html><title>404</title> introuvable"), Err(BundleError::NotOurs));
        assert_eq!(open(*b"test", &good[..10]), Err(BundleError::NotOurs));
        assert_eq!(open(*b"autr", &good), Err(BundleError::OtherKind));
        assert_eq!(open(*b"test", &good[..35]), Err(BundleError::Cut { expected: 7, found: 3 }));
        let mut other = good.clone();
        other[8] = 99;
        assert_eq!(open(*b"test", &other), Err(BundleError::OtherVersion { found: 99 }));
        let mut bad = good;
        bad[36] ^= 1;
        assert_eq!(open(*b"test", &bad), Err(BundleError::Damaged));
    }
}
