//! Which words of a record count: those that say what is done there. Left out are stop words, words that every project
//! uses of itself («mener», «acteurs»), numbers and what bears them («mai 2022»), asides in parentheses («document non
//! daté»), who is quoted («selon le RTES, …»), and names: a name in common tells who speaks or where, and distance
//! tells where already.

use crate::{
    domain::Record,
    text::{Token, analyse, fold, stem},
};
use std::{collections::BTreeSet, sync::OnceLock};

/// Shortest word that counts, in bytes once folded (1: «y»; 4: neither «eau» nor «bio»).
const SHORTEST: usize = 3;

/// Words that tell of any project, in one form of each stem. Rarity alone does not find them: of thirty records, three
/// «lancent» something.
const SAYS_LITTLE: &str = "
    pôle territoire projet acteur action activité initiative démarche objectif enjeu besoin moyen échelle
    logique cadre structure nom rôle genre part place plan fois manière façon ensemble besoins gens personne
    public société commun commune collectif local nouveau propre même seul plusieurs chacun celui celle ceux
    cela ainsi enfin aussi grand social socialement politique développement économie économique environnement
    environnemental faire fait font faites créer crée créent création apporter classique partager mettre prendre
    vouloir veut veulent pouvoir peut peuvent devoir doit doivent chercher entendre entend souhaiter viser
    lancer mener rendre voir voit porter ouvrir réunir rassembler répondre permettre soutenir développer
    participer tenir donner trouver repérer travailler travail compter aider appuyer vivre agir partir venir
    aller rester passer annoncer annonce connaître cœur pouvoirs partie intérêt peu but cas fin non jour mois
    année ans moins très bien partenaire partenariat collectivité coopérer coopération coopérative utile naître
    inspirer prévoir après avant depuis durable entreprise habitant";

/// What parts sentences and their clauses.
const CLAUSE_ENDS: [char; 8] = ['.', '!', '?', ':', ';', ',', '\u{2013}', '\u{2014}'];

/// A word that counts.
pub(super) struct Said {
    /// Its stem.
    pub stem: String,
    /// As it is written, in lower case.
    pub form: String,
}

/// The sentences whose words count: what it is, what is done and what is aimed at.
pub(super) fn sentences(record: &Record) -> impl Iterator<Item = &str> {
    record.summary.iter().chain(&record.actions).chain(&record.goals).map(|claim| claim.value.as_str())
}

/// The words of a sentence that count.
pub(super) fn of_sentence(text: &str) -> Vec<Said> {
    let tokens = analyse(text);
    let mut depth = 0_usize;
    let mut quoting = false;
    let mut end = 0;
    let mut said = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let between = text.get(end..token.start).unwrap_or_default();
        end = token.end;
        for c in between.chars() {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                c if CLAUSE_ENDS.contains(&c) => quoting = false,
                _ => {}
            }
        }
        let elided = between.ends_with(['\'', '’']);
        quoting = quoting || quotes(&token.folded, elided);
        let written = text.get(token.start..token.end).unwrap_or_default();
        let opens = text.get(..token.start).is_none_or(opens_sentence);
        let dates = tokens.get(place + 1).is_some_and(is_number);
        if depth == 0 && !quoting && !dates && worth(token) && (opens || !written.contains(char::is_uppercase)) {
            said.push(Said { stem: token.stem.clone(), form: written.to_lowercase() });
        }
    }
    said
}

/// The words of a title that count: all but those of the places where the record is.
pub(super) fn of_title(record: &Record) -> Vec<Said> {
    let seats = record.seats.iter().flat_map(|seat| [&seat.value.name, &seat.value.departement]);
    let places = seats.chain(record.areas.iter().map(|area| &area.value.label));
    let places: Vec<Token> = places.flat_map(|name| analyse(name)).collect();
    let tokens = analyse(&record.title).into_iter();
    let kept = tokens.filter(|token| worth(token) && !places.iter().any(|place| place.stem == token.stem));
    let written = |token: &Token| record.title.get(token.start..token.end).unwrap_or_default().to_lowercase();
    kept.map(|token| Said { form: written(&token), stem: token.stem }).collect()
}

/// True for what opens the mention of a source, up to the next comma, colon or stop: «selon …», «d’après …».
fn quotes(folded: &str, elided: bool) -> bool {
    folded == "selon" || folded == "apres" && elided
}

fn worth(token: &Token) -> bool {
    !token.stop
        && !says_little(&token.stem)
        && token.folded.len() >= SHORTEST
        && !token.folded.contains(|c: char| c.is_ascii_digit())
}

fn says_little(stem_of: &str) -> bool {
    static STEMS: OnceLock<BTreeSet<String>> = OnceLock::new();
    let stems = || SAYS_LITTLE.split_whitespace().map(|word| stem(&fold(word))).collect();
    STEMS.get_or_init(stems).contains(stem_of)
}

fn is_number(token: &Token) -> bool {
    token.folded.bytes().all(|b| b.is_ascii_digit())
}

/// True when what stands before ends a sentence: the capital that follows is no name's.
fn opens_sentence(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '«' | '(' | '"'));
    before.is_empty() || before.ends_with(['.', '!', '?', ':'])
}

#[cfg(test)]
mod tests {
    use super::of_sentence;

    fn forms(text: &str) -> Vec<String> {
        of_sentence(text).into_iter().map(|said| said.form).collect()
    }

    #[test]
    fn asides_quotes_dates_and_names_are_left_out() {
        for (text, kept) in [
            ("Les cantines, le maraîchage et l’eau", vec!["cantines", "maraîchage", "eau"]),
            ("D’après la carte (document non daté), le jardin a 70 abonnés.", vec!["jardin", "abonnés"]),
            ("Il loge des ateliers, selon le RTES et la CRESS Grand Est (2022).", vec!["loge", "ateliers"]),
            ("Après des essais, un jardin", vec!["essais", "jardin"]),
            ("En mai 2022, Fabricanova forme.", vec!["forme"]),
            ("Réparer. Recycler : Trier", vec!["réparer", "recycler", "trier"]),
            ("La ferme (d’un an) Anima", vec!["ferme"]),
            ("", vec![]),
        ] {
            assert_eq!(forms(text), kept, "{text}");
        }
    }
}
