//! `pages DATA DIST [ORIGIN]`: fills a build with its pages. DATA holds the runtime files, DIST the
//! build, whose index.html is the shell of every page; ORIGIN is the public address, with a slash.

use super::{Picture, Published, Shell, files, read_dataset, read_outlines};
use crate::catalogue::Catalogue;
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
    let published = match origin {
        Some(origin) => Some(Published { origin: origin.to_owned(), picture: picture(data, &atlas.catalogue)? }),
        None => None,
    };
    if let Some(picture) = published.as_ref().and_then(|published| published.picture.as_ref()) {
        let path = dist.join(&picture.file);
        fs::write(&path, &picture.png).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    for (name, text) in files(&atlas, &shell, published.as_ref()).map_err(|error| error.to_string())? {
        let path = dist.join(name);
        let folder = path.parent().unwrap_or(dist);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// The picture of the dataset of this folder; none where it has no map.
fn picture(data: &Path, catalogue: &Catalogue) -> Result<Option<Picture>, String> {
    let outlines = read_outlines(data)?;
    let drawn = outlines.map(|outlines| Picture::draw(catalogue, &outlines));
    drawn.transpose().map_err(|error| error.to_string())
}
