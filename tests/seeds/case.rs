//! A copy of the good dataset, in a folder of its own, that a test may spoil.

use atlas_ptce::seed::{Documents, Loaded, check, load_dir};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A copy of `seeds/good` and `seeds/documents`; removed when dropped.
pub struct Case {
    folder: PathBuf,
}

impl Case {
    /// The good dataset.
    pub fn good() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("seeds-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
        copy(&fixtures.join("good"), &folder.join("seeds"));
        copy(&fixtures.join("documents"), &folder.join("documents"));
        Self { folder }
    }

    /// The path of a file of this case.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// What a file of this case says.
    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a file of the case")
    }

    /// The case with another text for a file; its folder is made if need be.
    pub fn write(self, file: &str, text: &str) -> Self {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
        fs::write(path, text).expect("a file to write");
        self
    }

    /// The case with a passage of a file replaced, once. The passage must be there.
    pub fn replace(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, &text.replacen(from, to, 1))
    }

    /// The case with a text added to a file.
    pub fn append(self, file: &str, more: &str) -> Self {
        let text = self.text(file);
        self.write(file, &format!("{text}\n{more}"))
    }

    /// The seeds.
    pub fn loaded(&self) -> Loaded {
        load_dir(&self.path("seeds"))
    }

    /// The documents.
    pub fn documents(&self) -> Documents {
        Documents::read(&self.path("documents"), &self.loaded())
    }

    /// The problems, without documents.
    pub fn problems(&self) -> Vec<String> {
        check(&self.loaded(), None).iter().map(ToString::to_string).collect()
    }

    /// The problems, compared with the documents.
    pub fn compared(&self) -> Vec<String> {
        check(&self.loaded(), Some(&self.documents())).iter().map(ToString::to_string).collect()
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        // What stays behind is under the build's own temporary folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder to copy to");
    for item in fs::read_dir(from).expect("a folder to copy") {
        let item = item.expect("an item to copy").path();
        let target = to.join(item.file_name().expect("an item with a name"));
        if item.is_dir() {
            copy(&item, &target);
        } else {
            fs::copy(&item, &target).expect("a file to copy");
        }
    }
}
