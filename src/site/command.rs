//! `pages DATA DIST [ORIGIN]`: fills a build with its pages. DATA holds the runtime files, DIST the
//! build, whose index.html is the shell of every page; ORIGIN is the public address, with a slash.

use super::{Shell, files, read_dataset};
use std::{fs, path::Path, process::ExitCode};

/// Runs the program: 0 when every page is written, 1 when something is wrong, 2 when the command
/// line is.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let written = match arguments.as_slice() {
        [data, dist] => write(Path::new(data), Path::new(dist), None),
        [data, dist, origin] => write(Path::new(data), Path::new(dist), Some(origin)),
        _ => {
            eprintln!("pages DATA DIST [ORIGIN]");
            return ExitCode::from(2);
        }
    };
    match written {
        Ok(_) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write(data: &Path, dist: &Path, origin: Option<&str>) -> Result<(), String> {
    let atlas = read_dataset(data)?;
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| format!("{}: {error}", index.display()))?;
    let shell = Shell::read(&html).map_err(|error| format!("{}: {error}", index.display()))?;
    for (name, text) in files(&atlas, &shell, origin).map_err(|error| error.to_string())? {
        let path = dist.join(name);
        let folder = path.parent().unwrap_or(dist);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
