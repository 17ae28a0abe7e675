//! `pages DATA DIST [ORIGIN]` fills a build with its pages. DATA holds the runtime files, DIST the
//! build, whose index.html is the shell of every page; ORIGIN is the public address, with a slash.
//! `pages --components DATA DIST` adds the page of the components to a developer's build, and nothing else.

use super::{
    COMPONENTS_FILE, Picture, Published, SERVICE_WORKER, Shell, components, exports, files, install, list,
    policy::guarded, read_dataset, read_outlines, service_worker,
};
use crate::{
    catalogue::Catalogue,
    ui::{AtlasData, Drawing},
};
use std::{fs, path::Path, process::ExitCode};

/// Runs the program: 0 when every page is written, 1 when something is wrong, 2 when the command
/// line is.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let written = match arguments.as_slice() {
        ["--components", data, dist] => write_components(Path::new(data), Path::new(dist)),
        [data, dist] => write(Path::new(data), Path::new(dist), None),
        [data, dist, origin] => write(Path::new(data), Path::new(dist), Some(origin)),
        _ => {
            eprintln!("pages DATA DIST [ORIGIN]\npages --components DATA DIST");
            return ExitCode::from(2);
        }
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write(data: &Path, dist: &Path, origin: Option<&str>) -> Result<(), String> {
    let atlas = read_dataset(data)?;
    let shell = Shell::read(&read(dist, INDEX)?).map_err(|error| format!("{INDEX}: {error}"))?;
    let published = match origin {
        Some(origin) => Some(Published { origin: origin.to_owned(), picture: picture(data, &atlas.catalogue)? }),
        None => None,
    };
    if let Some(picture) = published.as_ref().and_then(|published| published.picture.as_ref()) {
        write_file(dist, &picture.file, &picture.png)?;
    }
    for (name, bytes) in install(&atlas.catalogue, origin).map_err(|error| error.to_string())? {
        write_file(dist, &name, &bytes)?;
    }
    for (name, bytes) in exports(&atlas, origin) {
        write_file(dist, &name, &bytes)?;
    }
    for (name, text) in files(&atlas, &shell, published.as_ref()).map_err(|error| error.to_string())? {
        write_text(dist, &name, text)?;
    }
    // The one page that is not made here: it stands for addresses without a file.
    write_text(dist, NOT_FOUND, read(dist, NOT_FOUND)?)?;
    // Last: it names what stands there.
    let kept = list(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    write_file(dist, SERVICE_WORKER, service_worker(&kept).as_bytes())
}

fn write_components(data: &Path, dist: &Path) -> Result<(), String> {
    let outlines = read_outlines(data)?.map_or(Drawing::None, |outlines| Drawing::There(outlines.into()));
    let atlas = AtlasData { outlines, ..read_dataset(data)? };
    write_file(dist, COMPONENTS_FILE, components(&atlas, &read(dist, INDEX)?)?.as_bytes())
}

/// The page that a build starts from.
const INDEX: &str = "index.html";

/// The page of addresses that have none.
const NOT_FOUND: &str = "404.html";

fn read(dist: &Path, page: &str) -> Result<String, String> {
    fs::read_to_string(dist.join(page)).map_err(|error| format!("{page}: {error}"))
}

/// Writes a text of the build; a page has its policy first.
fn write_text(dist: &Path, name: &str, text: String) -> Result<(), String> {
    let text = if name.ends_with(".html") { guarded(&text).map_err(|why| format!("{name}: {why}"))? } else { text };
    write_file(dist, name, text.as_bytes())
}

/// Writes a file of the build, with the folder it stands in.
fn write_file(dist: &Path, name: &str, content: &[u8]) -> Result<(), String> {
    let path = dist.join(name);
    let folder = path.parent().unwrap_or(dist);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, content));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

/// The picture of the dataset of this folder; none where it has no map.
fn picture(data: &Path, catalogue: &Catalogue) -> Result<Option<Picture>, String> {
    let outlines = read_outlines(data)?;
    let drawn = outlines.map(|outlines| Picture::draw(catalogue, &outlines));
    drawn.transpose().map_err(|error| error.to_string())
}
