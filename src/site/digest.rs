//! SHA-256 of what is published, as browsers compare it: by the policy of a page for its inline scripts,
//! and by the service worker for each file that it keeps.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The hash of these bytes in base64, 44 characters, as policies and integrity attributes write it after `sha256-`.
pub(super) fn sha256(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn a_hash_is_that_of_every_other_program() {
        // FIPS 180-4, appendix B.1: "abc".
        assert_eq!(sha256(b"abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}
