//! The wasm of the Web Worker: the engine, ready to be asked.

fn main() {
    atlas_ptce::worker::serve::register();
}
