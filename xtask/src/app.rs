//! The app through Trunk: a release build into `dist/`, or a server that rebuilds on changes.
//!
//! Trunk's hooks (`hook.rs`) do the rest, so a plain `trunk build` gives the same files.

use crate::origin::Origin;
use crate::project::Project;
use crate::step::{Result, run, spell, step};
use crate::tools::Tools;
use crate::{dataset, files, hook};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Builds what is published.
pub fn build(project: &Project, origin: Option<&Origin>) -> Result<()> {
    let tools = Tools::set_up(project)?;
    release(project, &tools, origin)?;
    println!("\nThe app is in {}: any static host can serve it, under any path.", project.dist().display());
    Ok(())
}

/// The release build, with tools that are ready.
pub fn release(project: &Project, tools: &Tools, origin: Option<&Origin>) -> Result<()> {
    // Trunk's hook would do it; before Trunk, a fault in a seed is the first thing said, not the last.
    dataset::refresh(project)?;
    step("Building the app for publication (trunk build --release)", || {
        let mut trunk = tools.trunk(project, &["build", "--release"]);
        trunk.env(hook::ORIGIN, origin.map(Origin::to_string).unwrap_or_default());
        run(&mut trunk)
    })
}

/// Builds the app for its developers and serves it until it is stopped; with the page of every
/// component if that is asked for, which compiles the views a second time, natively.
pub fn serve(project: &Project, port: u16, components: bool) -> Result<()> {
    let start = Instant::now();
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        return Err(format!("Port {port} is taken: stop what uses it, or choose another with `--port`."));
    }
    let tools = Tools::set_up(project)?;
    dataset::refresh(project)?;
    println!("→ Building and serving the app (trunk serve)");
    // What an earlier run left would hide a build that fails.
    files::remove_folder(&project.served())?;
    let mut trunk = tools.trunk(project, &["serve", "--public-url", "/", "--port", &port.to_string(), "--dist"]);
    if components {
        trunk.env(hook::COMPONENTS, "1");
    }
    let stopped = stop_signal()?;
    let mut server =
        trunk.arg(project.served()).spawn().map_err(|error| format!("Trunk could not be started: {error}."))?;
    let outcome = answered(&mut server, port, &stopped).map(|()| {
        let page = if components { "composants/" } else { "" };
        println!("\nReady in {}: http://127.0.0.1:{port}/{page} (Ctrl+C stops it)", spell(start.elapsed()));
        while lives(&mut server) && !stopped.load(Ordering::Relaxed) {
            std::thread::sleep(PAUSE);
        }
    });
    let _ = server.kill();
    let _ = server.wait();
    outcome
}

const PAUSE: Duration = Duration::from_millis(200);

/// Set once someone asks this program to end: a server left behind would hold its port.
fn stop_signal() -> Result<Arc<AtomicBool>> {
    let stopped = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&stopped))
            .map_err(|error| format!("The stop signals could not be heard: {error}."))?;
    }
    Ok(stopped)
}

fn lives(server: &mut Child) -> bool {
    matches!(server.try_wait(), Ok(None))
}

/// Waits for the server's first answer, which comes once the first build is over.
fn answered(server: &mut Child, port: u16, stopped: &AtomicBool) -> Result<()> {
    while lives(server) {
        match status(port) {
            _ if stopped.load(Ordering::Relaxed) => return Err("Stopped before the app was ready.".to_owned()),
            Some(200) => return Ok(()),
            Some(_) => return Err("The app could not be built; the compiler's words are above.".to_owned()),
            None => std::thread::sleep(PAUSE),
        }
    }
    Err("Trunk stopped; its own words are above.".to_owned())
}

/// The status of the home page; nothing while no one answers.
fn status(port: u16) -> Option<u16> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    write!(stream, "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
        .ok()?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).ok()?;
    std::str::from_utf8(&answer).ok()?.strip_prefix("HTTP/1.1 ")?.parse().ok()
}
