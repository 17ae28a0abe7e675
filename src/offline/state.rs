//! How things stand without network, as the page's script tells it: one line, written like the query of an
//! address. Bytes in, values out: what cannot be read is taken for «not known».

/// What the device keeps of the atlas.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing is known yet.
    #[default]
    Unknown,
    /// This browser, or this kind of address, cannot keep anything.
    Unsupported,
    /// The browser refused, as in a private window, or the service worker did not come.
    Refused,
    /// The files are on their way.
    Going,
    /// They did not all come.
    Failed(Failure),
    /// Every file of one version is there.
    Ready,
    /// Some are gone or damaged since.
    Damaged,
}

/// Why the files did not all come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The device has no place left for them.
    Place,
    /// The host sends something else than what the build wrote.
    Other,
    /// The network.
    Network,
}

/// Whether the atlas can be installed as an app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Installing {
    /// This browser does not offer it, or not now.
    #[default]
    NotOffered,
    /// A click is enough.
    Offered,
    /// By the browser's own menu.
    ByHand,
    /// It is.
    Done,
}

/// What the last search for a new version gave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Check {
    /// None was made.
    #[default]
    None,
    /// It goes on.
    Going,
    /// This is the newest version.
    Current,
    /// Another one is there, or on its way.
    Found,
    /// The host did not answer.
    Unreachable,
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfflineState {
    /// What the device keeps.
    pub keeping: Keeping,
    /// The version that is kept, as the build named it; empty while none is.
    pub version: String,
    /// How many files that is.
    pub files: u32,
    /// What the browser says they take on the device, in bytes.
    pub bytes: u64,
    /// Another version is ready, and waits for the visitor.
    pub next: bool,
    /// Whether the browser says that it has no network.
    pub cut: bool,
    /// Whether it can be installed.
    pub installing: Installing,
    /// The last search for a new version.
    pub check: Check,
}

impl OfflineState {
    /// Reads what the page's script tells.
    pub fn read(line: &str) -> Self {
        let mut state = Self::default();
        let mut why = String::new();
        for (name, value) in form_urlencoded::parse(line.as_bytes()) {
            match &*name {
                "state" => state.keeping = keeping(&value),
                "why" => why = value.into_owned(),
                "version" => state.version = value.into_owned(),
                "files" => state.files = value.parse().unwrap_or_default(),
                "bytes" => state.bytes = value.parse().unwrap_or_default(),
                "next" => state.next = !value.is_empty(),
                "network" => state.cut = value == "no",
                "install" => state.installing = installing(&value),
                "check" => state.check = check(&value),
                _ => {}
            }
        }
        if let Keeping::Failed(failure) = &mut state.keeping {
            *failure = match why.as_str() {
                "place" => Failure::Place,
                "autre" => Failure::Other,
                _ => Failure::Network,
            };
        }
        state
    }
}

fn keeping(word: &str) -> Keeping {
    match word {
        "none" => Keeping::Unsupported,
        "refused" => Keeping::Refused,
        "going" => Keeping::Going,
        "fault" => Keeping::Failed(Failure::Network),
        "ready" => Keeping::Ready,
        "damaged" => Keeping::Damaged,
        _ => Keeping::Unknown,
    }
}

fn installing(word: &str) -> Installing {
    match word {
        "offered" => Installing::Offered,
        "by-hand" => Installing::ByHand,
        "done" => Installing::Done,
        _ => Installing::NotOffered,
    }
}

fn check(word: &str) -> Check {
    match word {
        "going" => Check::Going,
        "current" => Check::Current,
        "found" => Check::Found,
        "unreachable" => Check::Unreachable,
        _ => Check::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_that_is_whole_is_ready() {
        let state = OfflineState::read("state=ready&network=no&install=by-hand&version=1f&files=31&bytes=5123456");
        assert_eq!(
            state,
            OfflineState {
                keeping: Keeping::Ready,
                version: "1f".into(),
                files: 31,
                bytes: 5_123_456,
                cut: true,
                installing: Installing::ByHand,
                ..OfflineState::default()
            }
        );
    }

    #[test]
    fn a_reason_goes_with_a_failure_alone() {
        assert_eq!(OfflineState::read("why=place&state=fault").keeping, Keeping::Failed(Failure::Place));
        assert_eq!(OfflineState::read("state=fault&why=autre").keeping, Keeping::Failed(Failure::Other));
        assert_eq!(OfflineState::read("state=ready&why=place").keeping, Keeping::Ready);
    }

    #[test]
    fn what_cannot_be_read_is_not_known() {
        for line in ["", "state=", "state=%FF&bytes=-1&files=x", "&&=&", "state=perhaps"] {
            assert_eq!(OfflineState::read(line), OfflineState::default(), "{line}");
        }
    }
}
