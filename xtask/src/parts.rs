//! The app's program in parts. Trunk builds it whole, with what the linker knows of it; this cuts it where
//! `src/ui/part/cut.rs` says, and puts the parts in the place of Trunk's two files, under names made of their contents.
//!
//! `app-HASH.js` and `app-HASH_bg.wasm` are the first part. `app-HASH-NAME.bin` holds what is in one part alone,
//! `app-HASH-commun-NAME.bin` what several use, as modules one after the other, each after its length (4 bytes, the
//! lowest first). `app-HASH-parts.js` brings them (`parts/bring.js`).

use crate::project::Project;
use crate::step::{Result, run, step};
use crate::tools::{Tools, WASM_TARGET};
use crate::{files, page};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use wasm_encoder::reencode::Reencode;

/// The parts of a build, as pages ask for them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// How the names of all their files begin.
    pub stem: String,
    /// The files of each, by its name, without that beginning and their ending.
    pub files: BTreeMap<String, BTreeSet<String>>,
}

impl Parts {
    /// The script that brings them.
    pub fn link(&self) -> String {
        format!("{}-parts.js", self.stem)
    }
}

const BRING: &str = include_str!("parts/bring.js");
const TAKEOVER: &str = include_str!("parts/takeover.js");
/// The file that brings the parts, as the program names it.
const LINK: &str = "./__wasm_split.js";
/// How the files begin that hold what several parts use.
const SHARED: &str = "commun";
/// The parts of a list, in the order in which it needs them.
const ORDER: [&str; 4] = ["liste", "lignes", "suite", "carte"];
/// The other pages that show no list.
const WITHOUT_LIST: [&str; 3] = ["fiche", "guide", "exemples"];

/// Cuts the program that Trunk built, of which `index.html` names the files.
pub fn cut(project: &Project, staging: &Path, release: bool) -> Result<Parts> {
    let folder = project.generated().join("parts");
    files::remove_folder(&folder)?;
    files::create_folder(&folder)?;
    let built = built_program(project, release);
    let cut = step("Cutting the program into parts", || split(&built, &folder))?;
    bind(project, &folder, release)?;

    let mut made = Made::default();
    let script = files::read(&folder.join("bound/app.js"))?;
    let names = imported(&script);
    made.add("_bg.wasm", renamed(&files::read_bytes(&folder.join("bound/app_bg.wasm"))?, &names)?);
    let mut wanted = BTreeMap::new();
    let mut packs: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for (part, stems) in &cut {
        let packed = |stem: &String| if is_own(stem) { part.clone() } else { shared_pack(stem, &cut) };
        let names: BTreeSet<String> = stems.iter().map(packed).collect();
        wanted.insert(part.clone(), names);
        for stem in stems {
            let pack = packs.entry(packed(stem)).or_default();
            if !pack.contains(&stem) {
                pack.push(stem);
            }
        }
    }
    for (name, stems) in packs {
        made.add(&format!("-{name}.bin"), pack(&folder, stems)?);
    }
    made.add("-parts.js", short_script(&bring(&wanted)?, &BTreeMap::new()).into_bytes());
    made.add(".js", short_script(&script, &names).into_bytes());
    Ok(Parts { stem: place(staging, &made)?, files: wanted })
}

/// Where cargo put the program, for Trunk.
fn built_program(project: &Project, release: bool) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.root.join("target"), PathBuf::from);
    target.join(WASM_TARGET).join(if release { "release-app" } else { "debug" }).join("app.wasm")
}

/// Cuts a program; the answer is which modules each part is made of, by their names without ending.
fn split(program: &Path, folder: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let bytes = files::read_bytes(program)?;
    let main = folder.join("app.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("The program could not be cut into parts: {error:#}."))?;
    Ok(cut.prefetch_map.into_iter().collect())
}

/// Makes the first part ready for the browser, as Trunk does with the whole.
fn bind(project: &Project, folder: &Path, release: bool) -> Result<()> {
    let main = folder.join("app.wasm");
    let bound = folder.join("bound");
    let mut command = Tools::set_up(project)?.bindgen(project, &["--target", "web", "--no-typescript"]);
    command.args(["--keep-lld-exports", "--out-name", "app", "--out-dir"]).arg(bound).arg(main);
    if release {
        command.args(["--remove-name-section", "--remove-producers-section"]);
    }
    run(&mut command)
}

/// Modules one after the other, each after its length.
fn pack<'a>(folder: &Path, stems: impl IntoIterator<Item = &'a String>) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    for stem in stems {
        let module = shortened(&files::read_bytes(&folder.join(stem).with_extension("wasm"))?)?;
        let length = u32::try_from(module.len()).map_err(|_| format!("The module {stem} is too large."))?;
        packed.extend_from_slice(&length.to_le_bytes());
        packed.extend_from_slice(&module);
    }
    Ok(packed)
}

/// A module without what is only for developers, and with the short form of every number: the linker left room
/// for each to be changed.
fn shortened(module: &[u8]) -> Result<Vec<u8>> {
    renamed(module, &BTreeMap::new())
}

/// The same, with other names for what it imports.
fn renamed(module: &[u8], names: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    let mut short = wasm_encoder::Module::new();
    Short { names }
        .parse_core_module(&mut short, wasmparser::Parser::new(0), module)
        .map_err(|error| format!("A part of the program could not be read: {error}."))?;
    Ok(short.finish())
}

/// What wasm-bindgen's script gives to the program, by the names it gave them, each with a shorter one: a name of its own
/// ends in a hash of 16 digits, and stands in both files.
fn imported(script: &str) -> BTreeMap<String, String> {
    let words = script.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let hashed = |word: &&str| {
        let hash = word.rsplit('_').next().unwrap_or_default();
        word.starts_with("__wb") && hash.len() == 16 && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
    };
    let names: BTreeSet<&str> = words.filter(hashed).collect();
    names.into_iter().enumerate().map(|(place, name)| (name.to_owned(), format!("_{place}"))).collect()
}

/// The script with these names, without its comments and its indentation: no text of it has more than one line.
fn short_script(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut short = String::with_capacity(script.len());
    let mut comment = false;
    for line in script.lines().map(str::trim_start) {
        comment |= line.starts_with("/*");
        if !comment && !line.starts_with("//") && !line.is_empty() {
            match line.split_once([':', '(']).and_then(|(name, _)| names.get_key_value(name)) {
                Some((name, other)) => {
                    short.push_str(other);
                    short.push_str(&line[name.len()..]);
                }
                None => short.push_str(line),
            }
            short.push('\n');
        }
        comment &= !line.contains("*/");
    }
    short
}

struct Short<'a> {
    names: &'a BTreeMap<String, String>,
}

impl Reencode for Short<'_> {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut wasm_encoder::ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> std::result::Result<(), wasm_encoder::reencode::Error<Self::Error>> {
        for import in section.into_imports() {
            let import = import?;
            let name = self.names.get(import.name).map_or(import.name, String::as_str);
            imports.import(import.module, name, self.entity_type(import.ty)?);
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut wasm_encoder::Module,
        _: wasmparser::CustomSectionReader<'_>,
    ) -> std::result::Result<(), wasm_encoder::reencode::Error<Self::Error>> {
        Ok(())
    }
}

/// Whether a module is a part's own, not shared with another.
fn is_own(stem: &str) -> bool {
    stem.starts_with("split_")
}

/// The file that a module goes into which several parts use: that of the first of these parts, in the order in which a
/// list needs them, else one that lists never ask for. What a list shows at once and shares with pages that show none is
/// apart, so that those do not take the rest.
fn shared_pack(stem: &String, cut: &BTreeMap<String, Vec<String>>) -> String {
    let uses = |part: &&&str| cut.get(**part).is_some_and(|stems| stems.contains(stem));
    let others = WITHOUT_LIST.iter().any(|part| uses(&part));
    match ORDER.iter().find(uses) {
        Some(part @ (&"liste" | &"lignes")) if others => format!("{SHARED}-{part}-tout"),
        Some(part) => format!("{SHARED}-{part}"),
        None => format!("{SHARED}-pages"),
    }
}

/// The script that brings the parts, each with its files, and puts the app in its place.
fn bring(wanted: &BTreeMap<String, BTreeSet<String>>) -> Result<String> {
    let exports: String = wanted
        .iter()
        .map(|(part, names)| format!("export const __wasm_split_load_{part} = part({});\n", serde_json::json!(names)))
        .collect();
    Ok(format!("{BRING}{exports}{TAKEOVER}"))
}

/// The files of the program, by how their names end after `app-HASH`.
#[derive(Default)]
struct Made(BTreeMap<String, Vec<u8>>);

impl Made {
    fn add(&mut self, ending: &str, contents: Vec<u8>) {
        self.0.insert(ending.to_owned(), contents);
    }
}

/// Puts the files in the place of Trunk's, and names them in index.html; the answer is how their names begin.
fn place(staging: &Path, made: &Made) -> Result<String> {
    let index = staging.join("index.html");
    let html = files::read(&index)?;
    let [script, program] = page::app_files(&html)?;
    let stem = format!("app-{}", files::fingerprint(made.0.values().map(Vec::as_slice)));
    let names = [(script, format!("{stem}.js")), (program, format!("{stem}_bg.wasm"))];
    let mut html = html;
    for (old, new) in &names {
        // Whatever folder the page finds it in.
        let file = old.rsplit('/').next().unwrap_or(old);
        files::remove(&staging.join(file))?;
        html = html.replace(file, new);
    }
    for (ending, contents) in &made.0 {
        let path = staging.join(format!("{stem}{ending}"));
        match std::str::from_utf8(contents) {
            Ok(script) if ending.ends_with(".js") => {
                let script =
                    script.replace("./app-", &format!("./{stem}-")).replace("./app.js", &format!("./{stem}.js"));
                files::write(
                    &path,
                    &script.replace(&format!("from \"{LINK}\""), &format!("from \"./{stem}-parts.js\"")),
                )?;
            }
            _ => files::write_bytes(&path, contents)?,
        }
    }
    files::write(&index, &html)?;
    Ok(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut() -> BTreeMap<String, Vec<String>> {
        let stems = |stems: &[&str]| stems.iter().map(|stem| (*stem).to_owned()).collect();
        [
            ("carnet".to_owned(), stems(&["chunk_2", "chunk_3", "chunk_4", "split_carnet"])),
            ("fiche".to_owned(), stems(&["chunk_1", "chunk_3", "split_fiche"])),
            ("liste".to_owned(), stems(&["chunk_1", "chunk_4", "split_liste"])),
            ("suite".to_owned(), stems(&["chunk_1", "chunk_2", "split_suite"])),
        ]
        .into()
    }

    #[test]
    fn what_several_parts_use_goes_with_the_first_that_a_list_takes() {
        let of = |stem: &str| shared_pack(&stem.to_owned(), &cut());
        assert_eq!(
            [of("chunk_1"), of("chunk_2"), of("chunk_3")],
            ["commun-liste-tout", "commun-suite", "commun-pages"]
        );
        assert_eq!(of("chunk_4"), "commun-liste");
        assert!(is_own("split_liste") && !is_own("chunk_1"));
    }

    #[test]
    fn the_script_names_the_files_of_each_part() -> Result<()> {
        let part = "fiche".to_owned();
        let script = bring(&[(part.clone(), ["commun-liste".to_owned(), part.clone()].into())].into())?;
        assert!(script.contains("export const __wasm_split_load_fiche = part([\"commun-liste\",\"fiche\"]);\n"));
        Ok(())
    }

    #[test]
    fn a_module_loses_its_names_and_keeps_what_it_does() -> Result<()> {
        let mut module = wasm_encoder::Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        module.section(&wasm_encoder::CustomSection { name: "names".into(), data: b"of functions".into() });
        let long = module.finish();
        let short = shortened(&long)?;
        let mut wanted = wasm_encoder::Module::new();
        wanted.section(&types);
        assert_eq!(short, wanted.finish());
        assert!(short.len() < long.len());
        assert!(shortened(b"<!doctype html>").is_err());
        Ok(())
    }

    #[test]
    fn what_is_imported_has_one_short_name_in_both_files() -> Result<()> {
        let script = "/**\n * Says it.\n */\nexport function say() {\n    // Twice.\n    return `a: ${1}`;\n}\n\n\
                      __wbg_say_0123456789abcdef: function(arg0) {\n__wbindgen_cast_0000000000000001(arg0)\n__wbg_init();\n";
        let names = imported(script);
        assert_eq!(
            names.keys().collect::<Vec<_>>(),
            ["__wbg_say_0123456789abcdef", "__wbindgen_cast_0000000000000001"]
        );
        let short = "export function say() {\nreturn `a: ${1}`;\n}\n_0: function(arg0) {\n_1(arg0)\n__wbg_init();\n";
        assert_eq!(short_script(script, &names), short);

        let mut module = wasm_encoder::Module::new();
        let mut imports = wasm_encoder::ImportSection::new();
        let memory = wasm_encoder::MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        imports.import("./app_bg.js", "__wbg_say_0123456789abcdef", memory).import("./app_bg.js", "other", memory);
        module.section(&imports);
        let renamed = renamed(&module.finish(), &names)?;
        let mut wanted = wasm_encoder::Module::new();
        let mut imports = wasm_encoder::ImportSection::new();
        imports.import("./app_bg.js", "_0", memory).import("./app_bg.js", "other", memory);
        wanted.section(&imports);
        assert_eq!(renamed, wanted.finish());
        Ok(())
    }

    #[test]
    fn the_files_take_the_place_of_those_that_trunk_made() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("atlas-parts-{}", std::process::id()));
        files::remove_folder(&folder)?;
        files::create_folder(&folder)?;
        files::write(&folder.join("index.html"), "<script>atlasStart(\"./app-1.js\", \"/app-1_bg.wasm\")</script>")?;
        files::write(&folder.join("app-1.js"), "old")?;
        files::write(&folder.join("app-1_bg.wasm"), "old")?;
        let mut made = Made::default();
        made.add("_bg.wasm", b"first".to_vec());
        made.add("-liste.bin", b"list".to_vec());
        made.add(
            ".js",
            b"import * as import1 from \"./__wasm_split.js\"\n({ \"./__wasm_split.js\": import1 })".to_vec(),
        );
        made.add("-parts.js", b"import { initSync } from \"./app.js\"; fetch(`./app-${name}.bin`)".to_vec());
        let stem = place(&folder, &made)?;
        let read = |ending: &str| files::read(&folder.join(format!("{stem}{ending}")));
        assert_eq!(
            files::read(&folder.join("index.html"))?,
            format!("<script>atlasStart(\"./{stem}.js\", \"/{stem}_bg.wasm\")</script>")
        );
        assert_eq!(
            read(".js")?,
            format!("import * as import1 from \"./{stem}-parts.js\"\n({{ \"./__wasm_split.js\": import1 }})")
        );
        assert_eq!(
            read("-parts.js")?,
            format!("import {{ initSync }} from \"./{stem}.js\"; fetch(`./{stem}-${{name}}.bin`)")
        );
        assert_eq!([read("_bg.wasm")?, read("-liste.bin")?], ["first", "list"]);
        assert_eq!(files::list(&folder)?.len(), 5);
        files::remove_folder(&folder)
    }
}
