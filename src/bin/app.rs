//! The page's program: starts the app.

fn main() {
    atlas_ptce::ui::start();
}
