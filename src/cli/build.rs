//! `ptce build --out DIR`: compiles a dataset into the files that the app reads.

use super::{dataset::Input, runtime};
use crate::bundle::names;
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Arguments of `ptce build`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Folder to write to; files of an earlier build there are replaced
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    input: Input,
}

pub(super) fn run(args: &Args) -> ExitCode {
    match build(args) {
        Ok(sentence) => {
            println!("{sentence}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{}", problem.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn build(args: &Args) -> Result<String, String> {
    let runtime = args.input.read()?.compile()?;
    write(&args.out, &runtime).map_err(|error| format!("{} : écriture impossible ({error})", args.out.display()))?;
    let bytes: usize = runtime.files.iter().map(|(_, bytes)| bytes.len()).sum();
    Ok(format!(
        "{} fiches compilées dans {} : version {}, {} fichiers, {} ko",
        runtime.manifest.records,
        args.out.display(),
        runtime.manifest.version,
        runtime.files.len() + 1,
        bytes.div_ceil(1000)
    ))
}

fn write(dir: &Path, runtime: &runtime::Runtime) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "bin") {
            fs::remove_file(path)?;
        }
    }
    for (name, bytes) in &runtime.files {
        fs::write(dir.join(name), bytes)?;
    }
    // The manifest last: a build that was interrupted has none, or an old one that does not match.
    fs::write(dir.join(names::MANIFEST), serde_json::to_vec_pretty(&runtime.manifest)?)
}
