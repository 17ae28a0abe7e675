//! The native program `ptce`: checks, compiles, searches and exports the dataset.

fn main() -> std::process::ExitCode {
    atlas_ptce::cli::main()
}
