//! The native program `pages`: writes every page of a build as a file, from the views of the app.

fn main() -> std::process::ExitCode {
    atlas_ptce::site::main()
}
