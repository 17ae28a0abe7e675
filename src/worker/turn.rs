//! Turns of the event loop: a large file is brought and opened in several tasks, so that none holds
//! the page for 50 ms. A small one is not made to wait.

use gloo_timers::future::TimeoutFuture;

/// Bytes that are worked on in one task: copying them takes some 5 ms (10,000: a second of turns for
/// 100,000 records; everything: a task of 40 ms).
pub const SLICE: usize = 4 << 20;

/// Lets the browser do what else it has to, after a part of the work on a file of this size.
pub async fn turn_if_large(bytes: usize) {
    if bytes > SLICE {
        TimeoutFuture::new(0).await;
    }
}
