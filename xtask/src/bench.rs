//! `cargo xtask bench`: how soon the pages are there, and the engine beside its peers, in Chromium.
//!
//! The pages are measured by `tests/bench/speed.mjs`, on `dist/` as it is published. The engine and its
//! peers are measured by the peers' own harness, which is not part of the project: ATLAS_BENCH names its
//! folder, else it is looked for beside the project. It is run in a copy, where it may write. What joins
//! it is `tests/bench`: a page that puts the published worker behind the two functions of the harness's
//! contract, a builder that compiles each corpus by `ptce`, and the dataset itself as one more corpus for
//! everybody. Nothing of it goes into `dist/`.

use crate::project::Project;
use crate::step::{Result, ask, run, step};
use crate::tools::{Tools, WASM_TARGET};
use crate::{app, browser, files};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is measured when nothing is asked for: some minutes, beside the quickest peer.
const TRIAL: [&str; 5] = [
    "--sizes=quality,30,1000",
    "--only=null,atlas,minisearch",
    "--parts=quality,cold,latency",
    "--rounds=3",
    "--budget=20",
];

/// What is measured, with the options of what measures it.
#[derive(Debug, PartialEq)]
pub enum Bench {
    /// The pages with three runs, then the search; the options are the harness's.
    All(Vec<String>),
    /// How soon the pages are there; the options are those of `tests/bench/speed.mjs`.
    Page(Vec<String>),
    /// The search beside its peers; the options are the harness's.
    Search(Vec<String>),
}

/// Builds what is published and measures it.
pub fn measure(project: &Project, what: &Bench) -> Result<()> {
    let tools = Tools::set_up(project)?;
    app::release(project, &tools, None)?;
    match what {
        Bench::All(options) => {
            load(project, &[])?;
            compare(project, &tools, options)
        }
        Bench::Page(options) => load(project, options),
        Bench::Search(options) => compare(project, &tools, options),
    }
}

/// Measures how soon the pages are there.
fn load(project: &Project, options: &[String]) -> Result<()> {
    let browser = browser::set_up(project)?;
    step("Measuring the pages on a slow line", || run(browser.node(project, &["tests/bench/speed.mjs"]).args(options)))
}

/// Compares the engine with its peers; `arguments` are the harness's own.
fn compare(project: &Project, tools: &Tools, arguments: &[String]) -> Result<()> {
    let folder = target(project).join("bench");
    let page = folder.join("page");
    step("Building the page of the benchmark", || build_page(project, tools, &page))?;
    step("Compiling `ptce` for large corpora", || {
        run(project.cargo(&["build", "--quiet", "--release", "--bin", "ptce", "--target-dir"]).arg(target(project)))
    })?;
    let Some(source) = harness(project)? else {
        println!("The peers' harness is not there (ATLAS_BENCH names its folder): only the page was built.");
        return Ok(());
    };
    let chromium = browser::program(project)?;
    let harness = folder.join("harness");
    step("Copying the harness and installing the peers", || {
        copy(&source, &harness)?;
        join(project, &harness)?;
        add_dataset(project, &harness)?;
        run(project.command("npm", &["ci", "--no-audit", "--no-fund"]).current_dir(&harness))
    })?;
    let node = |arguments: &[&str]| {
        let mut node = project.command("node", arguments);
        node.current_dir(&harness)
            .env("CHROME_PATH", &chromium)
            .env("ATLAS_ROOT", &project.root)
            .env("ATLAS_PTCE", target(project).join("release/ptce"));
        node
    };
    run(&mut node(&["brotli.mjs", &page.to_string_lossy()]))?;
    let trial: &[&str] = if arguments.is_empty() { &TRIAL } else { &[] };
    step("Measuring; the peers at 100,000 records take long", || {
        run(node(&["bench.mjs"]).args(arguments).args(trial))
    })?;
    println!("\nThe tables are in {}.", harness.join("results/report.md").display());
    Ok(())
}

/// The page, with the worker that `dist/` has.
fn build_page(project: &Project, tools: &Tools, page: &Path) -> Result<()> {
    let profile = "release-wasm";
    let features = ["--no-default-features", "--features", "app"];
    let build = ["build", "--quiet", "--profile", profile, "--target", WASM_TARGET, "--bin", "bench"];
    run(project.cargo(&build).args(features).arg("--target-dir").arg(target(project)))?;
    files::remove_folder(page)?;
    files::copy_folder(&project.dist().join("worker"), &page.join("worker"))?;
    let program = target(project).join(WASM_TARGET).join(profile).join("bench.wasm");
    run(tools
        .bindgen(project, &["--target", "web", "--no-typescript", "--out-name", "bench", "--out-dir"])
        .args([page.as_os_str(), program.as_os_str()]))?;
    let html = files::read(&project.root.join("tests/bench/bench.html"))?;
    files::write(&page.join("bench.html"), &html.replacen("WORKER", &loader(page)?, 1))
}

/// Where cargo puts what this command runs, whatever CARGO_TARGET_DIR says.
fn target(project: &Project) -> PathBuf {
    project.root.join("target")
}

/// Where the worker's loader stands, relative to the page.
fn loader(page: &Path) -> Result<String> {
    let all = files::list(&page.join("worker"))?;
    let loader =
        all.iter().find(|file| file.ends_with("worker_loader.js")).and_then(|file| file.strip_prefix(page).ok());
    loader.map(|file| file.to_string_lossy().replace('\\', "/")).ok_or_else(|| "dist/ has no worker.".to_owned())
}

/// The harness's folder; none when it is not beside the project either.
fn harness(project: &Project) -> Result<Option<PathBuf>> {
    match std::env::var_os("ATLAS_BENCH").map(PathBuf::from) {
        Some(folder) if folder.join("bench.mjs").is_file() => Ok(Some(folder)),
        Some(folder) => Err(format!("ATLAS_BENCH says {}, where no bench.mjs stands.", folder.display())),
        None => Ok(Some(project.root.join("../shared/bench")).filter(|folder| folder.join("bench.mjs").is_file())),
    }
}

/// Copies the harness, whose own files may be read-only; what it has measured before stays.
fn copy(source: &Path, harness: &Path) -> Result<()> {
    for file in files::list(source)? {
        let Ok(name) = file.strip_prefix(source) else { continue };
        let built = ["node_modules", "dist", "results", ".tls"];
        if name.components().next().is_some_and(|first| built.iter().any(|other| first.as_os_str() == *other)) {
            continue;
        }
        files::write_bytes(&harness.join(name), &files::read_bytes(&file)?)?;
    }
    Ok(())
}

/// Gives the harness the dataset as a corpus, beside its own.
fn add_dataset(project: &Project, harness: &Path) -> Result<()> {
    files::rename(&harness.join("lib/corpus.mjs"), &harness.join("lib/synthetic.mjs"))?;
    let own = files::read(&project.root.join("tests/bench/corpus.mjs"))?;
    files::write(&harness.join("lib/corpus.mjs"), &own)?;
    let ptce = target(project).join("release/ptce");
    let dataset = ask(Command::new(ptce).args(["export", "--format", "json"]).current_dir(&project.root))
        .ok_or("The dataset could not be exported: `ptce export --format json` says why.")?;
    files::write(&harness.join("lib/dataset.json"), &dataset)
}

/// Puts this project among the contenders.
fn join(project: &Project, harness: &Path) -> Result<()> {
    for name in ["contender.json", "build.mjs"] {
        let contents = files::read(&project.root.join("tests/bench").join(name))?;
        files::write(&harness.join("contenders/atlas").join(name), &contents)?;
    }
    Ok(())
}
