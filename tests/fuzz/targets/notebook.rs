#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| atlas_ptce_fuzz::properties::notebook::hold(bytes));
