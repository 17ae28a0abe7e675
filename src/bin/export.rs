//! The wasm that makes exports, beside the engine in its Web Worker.

fn main() {
    atlas_ptce::worker::exporter::register();
}
