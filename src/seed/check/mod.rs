//! The rules of the dataset: a static list of small named checks. Each looks for one fault
//! everywhere and reports all it finds; none stops the others. Their messages are French, with
//! plain spaces, so that they can be searched for and copied.

mod addresses;
mod citations;
mod context;
mod contours;
mod copied;
mod dates;
mod deeds;
mod facts;
mod form;
mod ids;
mod kinds;
mod persons;
mod references;
mod territories;
mod thesaurus;
mod typography;
mod vocabulary;

use super::{Documents, Loaded, Problem};
use context::{Context, Report};

/// A rule: its name, and what looks for faults.
pub type Rule = (&'static str, fn(&Context<'_>, &mut Report));

/// Every rule. Those of the last group compare with the documents and say nothing without them.
pub const RULES: &[Rule] = &[
    ("unknown-keys", form::unknown_keys),
    ("missing-keys", form::missing_keys),
    ("empty-texts", form::empty_texts),
    ("missing-sources", form::missing_sources),
    ("closed-lists", form::closed_lists),
    ("strange-characters", form::strange_characters),
    ("id-form", ids::form),
    ("duplicate-ids", ids::duplicates),
    ("file-names", ids::file_names),
    ("folders", ids::folders),
    ("unknown-terms", vocabulary::unknown_terms),
    ("repeated-themes", vocabulary::repeated_themes),
    ("thesaurus-meanings", thesaurus::meanings),
    ("thesaurus-words", thesaurus::words),
    ("thesaurus-repeats", thesaurus::repeats),
    ("weights", thesaurus::weights),
    ("territory-codes", territories::codes),
    ("printed-departements", territories::printed_departements),
    ("printed-names", territories::printed_names),
    ("outlines", contours::every_departement),
    ("seats-on-the-map", contours::seats),
    ("references", references::targets),
    ("main-names", kinds::main_names),
    ("statuses", kinds::statuses),
    ("lengths", kinds::lengths),
    ("contents", kinds::contents),
    ("deed-names", deeds::names),
    ("shared-deeds", deeds::shared),
    ("impossible-dates", dates::impossible),
    ("dated-sentences", dates::dated_sentences),
    ("addresses", addresses::on_the_web),
    ("personal-data", persons::personal_data),
    ("apostrophes-and-quotes", typography::apostrophes_and_quotes),
    ("no-break-spaces", typography::no_break_spaces),
    ("citation-form", citations::form),
    ("documents", citations::documents),
    ("seals", citations::seals),
    ("facts", facts::numbers_and_names),
    ("copied-words", copied::eight_words),
];

/// Every problem of these seeds, by file and line. Without documents, what is cited is not
/// compared with what is said.
pub fn check(loaded: &Loaded, documents: Option<&Documents>) -> Vec<Problem> {
    let context = Context::new(loaded, documents);
    let mut report = Report::new(loaded.problems.clone());
    for (name, rule) in RULES {
        report.rule = name;
        rule(&context, &mut report);
    }
    report.sorted()
}
