//! What a command prints when it ends.

use std::{
    io::{self, Write},
    process::ExitCode,
};

/// Prints what a command has to say, or why it has nothing.
pub(super) fn finish(result: Result<String, String>) -> ExitCode {
    let printed = result.and_then(|text| line(&mut io::stdout().lock(), text.trim_end()));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}", problem.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Prints a line. A reader that closes early (`| head`) is no error of ours.
pub(super) fn line(out: &mut impl Write, line: &str) -> Result<(), String> {
    match writeln!(out, "{line}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => std::process::exit(0),
        written => written.map_err(|error| format!("sortie impossible : {error}")),
    }
}
