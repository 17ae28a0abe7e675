//! The project's own commands: `cargo xtask serve`, `build`, `test`, `lint` and others.
//!
//! One command does everything it needs, set-up included, and says what it does and how long it
//! took. It never knows what the app or the dataset mean: it calls `ptce`, Trunk, cargo and Node,
//! and arranges the files they write.

mod app;
mod bench;
mod browser;
mod budgets;
mod dataset;
mod deny;
mod files;
mod fuzz;
mod geo;
mod hook;
mod lint;
mod offline;
mod origin;
mod page;
mod pages;
mod parts;
mod program;
mod project;
mod relevance;
mod report;
mod step;
mod style;
mod suite;
mod tools;

use bench::Bench;
use fuzz::Fuzz;
use origin::Origin;
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
The project's own commands.

  cargo xtask serve [--port N] [--components]
                                    build the app and serve it, by default on port 8080; with the page
                                    of every component, composants/
  cargo xtask build [--origin URL]  build what is published, into dist/;
                                    URL is the public address, for what names it:
                                    canonical links, sitemap, Open Graph
  cargo xtask budgets               weigh what dist/ holds against docs/budgets.md, as each build does
  cargo xtask test                  run every test, native and in a browser
  cargo xtask lint                  check the formatting and the lints
  cargo xtask deny                  check the crates: licences, sources, known weaknesses
  cargo xtask relevance             score the search on judged queries, and tell each that fails
  cargo xtask bench [OPTIONS]       measure the pages on a slow line, then the search beside MiniSearch, in
                                    Chromium; with options, which are those of the peers' harness, beside
                                    others (--sizes=30,1000)
  cargo xtask bench page [--runs=N] the pages alone, by default 3 times each
  cargo xtask bench search [OPTIONS] the search alone
  cargo xtask fuzz [TARGET] [--seconds N]
                                    give the readers of files, addresses and seeds hostile input, by
                                    default all, 60 s each (needs a C++ compiler)
  cargo xtask geo                   write seeds/geo anew from official figures
                                    (needs Python 3.11 with pip, and npm)

Whatever a command needs and does not find (the WebAssembly target, trunk, wasm-bindgen,
the browser tests' packages, cargo-deny, cargo-fuzz) it installs first.";

/// The port of `serve` when none is asked for.
const PORT: u16 = 8080;

/// What the command line asks for.
#[derive(Debug, PartialEq)]
enum Request {
    Serve { port: u16, components: bool },
    Build { origin: Option<Origin> },
    Budgets,
    Test,
    Lint,
    Deny,
    Relevance,
    Bench(Bench),
    Fuzz(Fuzz),
    Geo { arguments: Vec<String> },
    PreBuild,
    PostBuild,
    Help,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let request = match parse(&arguments) {
        Ok(request) => request,
        Err(sentence) => {
            eprintln!("{sentence}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match execute(request) {
        Ok(true) => ExitCode::SUCCESS,
        // What went wrong is said already, in the command's own summary.
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: &[&str]) -> step::Result<Request> {
    Ok(match arguments {
        [] | ["help" | "--help" | "-h"] => Request::Help,
        ["serve", options @ .., "--components"] => Request::Serve { port: port(options)?, components: true },
        ["serve", "--components", options @ ..] => Request::Serve { port: port(options)?, components: true },
        ["serve", options @ ..] => Request::Serve { port: port(options)?, components: false },
        ["build"] => Request::Build { origin: None },
        ["build", "--origin", url] => Request::Build { origin: Some(url.parse()?) },
        ["budgets"] => Request::Budgets,
        ["test"] => Request::Test,
        ["lint"] => Request::Lint,
        ["deny"] => Request::Deny,
        ["relevance"] => Request::Relevance,
        ["bench", "page", options @ ..] => Request::Bench(Bench::Page(owned(options))),
        ["bench", "search", options @ ..] => Request::Bench(Bench::Search(owned(options))),
        ["bench", options @ ..] => Request::Bench(Bench::All(owned(options))),
        ["fuzz", options @ ..] => Request::Fuzz(Fuzz::read(options)?),
        ["geo", arguments @ ..] => Request::Geo { arguments: owned(arguments) },
        ["hook", "pre-build"] => Request::PreBuild,
        ["hook", "post-build"] => Request::PostBuild,
        other => return Err(format!("There is no command `{}`.", other.join(" "))),
    })
}

/// The port that these options of `serve` name.
fn port(options: &[&str]) -> step::Result<u16> {
    match options {
        [] => Ok(PORT),
        ["--port", port] => port
            .parse()
            .ok()
            .filter(|port| *port > 0)
            .ok_or_else(|| format!("`{port}` is not a port: a number from 1 to 65535.")),
        other => Err(format!("`serve` has no option `{}`.", other.join(" "))),
    }
}

fn owned(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|&word| word.to_owned()).collect()
}

/// Does what is asked; the answer is whether all went well.
fn execute(request: Request) -> step::Result<bool> {
    let project = Project::find()?;
    match request {
        Request::Serve { port, components } => app::serve(&project, port, components)?,
        Request::Build { origin } => app::build(&project, origin.as_ref())?,
        Request::Budgets => budgets::check(&project, &project.dist())?,
        Request::Test => return Ok(suite::test(&project)),
        Request::Lint => return lint::lint(&project),
        Request::Deny => return deny::deny(&project),
        Request::Relevance => relevance::print(&project)?,
        Request::Bench(what) => bench::measure(&project, &what)?,
        Request::Fuzz(fuzz) => return fuzz.run(&project),
        Request::Geo { arguments } => geo::generate(&project, &arguments)?,
        Request::PreBuild => hook::pre_build(&project)?,
        Request::PostBuild => hook::post_build(&project)?,
        Request::Help => println!("{USAGE}"),
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::{Bench, Request, parse};

    #[test]
    fn each_command_is_read() {
        let serve = |port, components| Ok(Request::Serve { port, components });
        assert_eq!(parse(&["serve"]), serve(8080, false));
        assert_eq!(parse(&["serve", "--port", "9000"]), serve(9000, false));
        assert_eq!(parse(&["serve", "--components"]), serve(8080, true));
        assert_eq!(parse(&["serve", "--port", "9000", "--components"]), serve(9000, true));
        assert_eq!(parse(&["serve", "--components", "--port", "9000"]), serve(9000, true));
        assert_eq!(parse(&["build"]), Ok(Request::Build { origin: None }));
        assert_eq!(parse(&["budgets"]), Ok(Request::Budgets));
        assert_eq!(parse(&["test"]), Ok(Request::Test));
        assert_eq!(parse(&["deny"]), Ok(Request::Deny));
        assert_eq!(parse(&["relevance"]), Ok(Request::Relevance));
        assert_eq!(parse(&["bench", "--sizes=30"]), Ok(Request::Bench(Bench::All(vec!["--sizes=30".to_owned()]))));
        assert_eq!(parse(&["bench", "page", "--runs=5"]), Ok(Request::Bench(Bench::Page(vec!["--runs=5".to_owned()]))));
        assert_eq!(parse(&["bench", "search"]), Ok(Request::Bench(Bench::Search(Vec::new()))));
        assert_eq!(parse(&[]), Ok(Request::Help));
    }

    #[test]
    fn what_is_not_a_command_is_refused() {
        for arguments in [
            &["serv"][..],
            &["serve", "--port"],
            &["serve", "--component"],
            &["serve", "--port", "0"],
            &["serve", "--port", "http"],
            &["build", "--origin", "ftp://example.org"],
            &["fuzz", "worker"],
            &["test", "again"],
            &["hook"],
        ] {
            assert!(parse(arguments).is_err(), "{arguments:?}");
        }
    }
}
