//! What bytes weigh once compressed as well as hosts do ahead of time.

use crate::step::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;

/// Compressed sizes, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Weight {
    /// By brotli at its best, quality 11, with the window that browsers take from any host (4 MiB).
    pub brotli: u64,
    /// By gzip at its best, level 9.
    pub gzip: u64,
}

/// Weighs a file's bytes.
pub fn of(bytes: &[u8]) -> Result<Weight> {
    let failed = |error: std::io::Error| format!("A file could not be compressed: {error}.");
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &params).map_err(failed)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).map_err(failed)?;
    let gzip = gzip.finish().map_err(failed)?;
    Ok(Weight { brotli: brotli.len() as u64, gzip: gzip.len() as u64 })
}

/// Bytes as kB (1,000 bytes) with one decimal, rounded up: what is above a budget never looks equal to it.
pub fn spell(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}
