//! What is typed, and what is offered first.

use crate::GAZETTEER;

/// A complete text, and the code it names before all others; «-» when nothing.
const NAMED: &[(&str, &str)] = &[
    // Homonyms: the most people first, then as asked for.
    ("Saint-Denis", "com-93066"),
    ("Saint-Denis (93)", "com-93066"),
    ("Saint-Denis, Réunion", "com-97411"),
    ("saint denis la reunion", "com-97411"),
    ("Saint-Denis (La Réunion)", "com-97411"),
    ("Saint-Denis 974", "com-97411"),
    ("97400 Saint-Denis", "com-97411"),
    ("Saint-Denis (11)", "com-11339"),
    ("Sainte-Marie (Martinique)", "com-97228"),
    ("Sainte-Marie, Bretagne", "com-35294"),
    ("Saint-Pierre", "com-97416"),
    ("Saint-Pierre (975)", "com-97502"),
    ("Saint-Pierre, Saint-Pierre-et-Miquelon", "com-97502"),
    ("Saint-Martin (978)", "com-97801"),
    ("Boulogne-sur-Mer", "com-62160"),
    ("Boulogne-Billancourt", "com-92012"),
    ("La Rochelle", "com-17300"),
    ("La Rochelle (70)", "com-70450"),
    ("Lens (62)", "com-62498"),
    ("Valence", "com-26362"),
    ("Vitry-le-François", "com-51649"),
    // St, ste.
    ("St Omer", "com-62765"),
    ("st-omer", "com-62765"),
    ("ST. OMER", "com-62765"),
    ("st-amand-les-eaux", "com-59526"),
    ("Ste-Foy-lès-Lyon", "com-69202"),
    ("Stes-Maries-de-la-Mer", "com-13096"),
    ("Les Stes Maries de la Mer", "com-13096"),
    // Apostrophes, hyphens, articles.
    ("L’Haÿ-les-Roses", "com-94038"),
    ("l'hay les roses", "com-94038"),
    ("Villeneuve-d'Ascq", "com-59009"),
    ("villeneuve d ascq", "com-59009"),
    ("L'Isle-Adam", "com-95313"),
    ("isle adam", "com-95313"),
    ("havre", "com-76351"),
    ("Le Havre", "com-76351"),
    ("touquet paris plage", "com-62826"),
    ("Oye-Plage", "com-62645"),
    ("oye plage", "com-62645"),
    // Accents and ligatures.
    ("Bethune", "com-62119"),
    ("BÉTHUNE", "com-62119"),
    ("Nœux-les-Mines", "com-62617"),
    ("noeux les mines", "com-62617"),
    ("Oeuilly (51)", "com-51410"),
    ("Œuilly (02)", "com-02565"),
    ("Vandoeuvre-lès-Nancy", "com-54547"),
    // The shortest names.
    ("Y", "com-80829"),
    ("Eu", "com-76255"),
    ("Us", "com-95625"),
    ("Oz", "com-38289"),
    ("Oô", "com-31404"),
    // Paris, Lyon, Marseille.
    ("Paris", "com-75056"),
    ("Paris 11", "com-75056"),
    ("Paris 11ème", "com-75056"),
    ("Paris 1er arrondissement", "com-75056"),
    ("75011", "com-75056"),
    ("75111", "com-75056"),
    ("Lyon 3e", "com-69123"),
    ("69003", "com-69123"),
    ("Marseille 8", "com-13055"),
    ("13208", "com-13055"),
    ("Paris 21", "-"),
    // Corsica and overseas.
    ("2A004", "com-2A004"),
    ("2a004", "com-2A004"),
    ("20000", "com-2A004"),
    ("20200", "com-2B033"),
    ("2A", "dep-2A"),
    ("2b", "dep-2B"),
    ("Corse", "reg-94"),
    ("97411", "com-97415"),
    ("974", "dep-974"),
    ("Nouméa", "com-98818"),
    ("98800", "com-98818"),
    ("Papeete", "com-98735"),
    ("Mayotte", "dep-976"),
    ("Réunion", "dep-974"),
    // Former communes lead to their successors.
    ("Arbignieu", "com-01015"),
    ("Lomme", "com-59350"),
    ("59355", "com-59350"),
    ("Hellemmes", "com-59350"),
    // First words, when no name is so short.
    ("Le Touquet", "com-62826"),
    ("Le Touquet (62)", "com-62826"),
    ("Châlons", "com-51108"),
    ("Grand Calais", "epci-200090751"),
    ("Boulogne", "com-92012"),
    ("Flers-lez-Lille", "com-59009"),
    // Départements, régions, intercommunalités.
    ("62", "dep-62"),
    ("01", "dep-01"),
    ("Pas-de-Calais", "dep-62"),
    ("Somme", "dep-80"),
    ("l'Oise", "dep-60"),
    ("Creuse", "dep-23"),
    ("Creuse (80)", "com-80225"),
    ("Hauts-de-France", "reg-32"),
    ("Bretagne", "reg-53"),
    ("ile de france", "reg-11"),
    ("CA du Pays de Saint-Omer", "epci-200069037"),
    ("Pays de Saint-Omer", "epci-200069037"),
    ("communauté d’agglomération du pays de St-Omer", "epci-200069037"),
    ("200069037", "epci-200069037"),
    ("200 069 037", "epci-200069037"),
    ("Métropole Européenne de Lille", "epci-200093201"),
    // Codes with their prefix.
    ("com-62041", "com-62041"),
    ("COM-2a004", "com-2A004"),
    ("reg-32", "reg-32"),
    ("com-59355", "com-59350"),
    // Postal before INSEE codes of the same digits.
    ("62500", "com-62765"),
    ("62 500", "com-62765"),
    ("Saint-Omer 62500", "com-62765"),
    ("13001", "com-13055"),
    // A slip of the keyboard.
    ("Lile", "com-59350"),
    ("Boulgone sur mer", "com-62160"),
    ("Marseile", "com-13055"),
    ("Bethun (62)", "com-62119"),
    ("dunkerqe", "com-59183"),
    ("Saintomer", "com-62765"),
    // Nothing.
    ("62999", "-"),
    ("99999", "-"),
    ("00", "-"),
    ("6", "-"),
    ("625", "-"),
    ("123456789", "-"),
    ("12345678901234567890", "-"),
    ("com-99999", "-"),
    ("xyzzy", "-"),
    ("qsdfghjklm", "-"),
    ("", "-"),
    ("  ", "-"),
    ("’-’", "-"),
    ("()", "-"),
    ("Saint-Denis (", "com-93066"),
    ("巴黎", "-"),
];

/// What is being typed, and the code offered first; «-» when nothing.
const TYPED: &[(&str, &str)] = &[
    ("lil", "com-59350"),
    ("boulogne", "com-92012"),
    ("boulogne-", "com-92012"),
    ("boulogne-b", "com-92012"),
    ("boulogne-sur-m", "com-62160"),
    ("saint-om", "com-62765"),
    ("st om", "com-62765"),
    ("le hav", "com-76351"),
    ("hav", "com-76351"),
    ("la roche", "com-17300"),
    ("la roche-", "com-17300"),
    ("l'isl", "com-38193"),
    ("villeneuve d'a", "com-59009"),
    ("beth", "com-62119"),
    ("nœux", "com-62617"),
    ("oeu", "com-51410"),
    ("y", "com-80829"),
    ("e", "dep-91"),
    ("eu", "com-76255"),
    ("somm", "dep-80"),
    ("somme", "dep-80"),
    ("oise", "dep-60"),
    ("ste", "com-97418"),
    ("steenv", "com-59580"),
    ("paris 1", "com-75056"),
    ("62", "dep-62"),
    ("625", "com-62765"),
    ("6250", "com-62765"),
    ("2a", "dep-2A"),
    ("974", "dep-974"),
    ("20", "com-2A004"),
    ("pays de saint-o", "epci-200069037"),
    ("cc du pays de lumb", "epci-246201016"),
    ("saint-denis (9", "com-93066"),
    ("saint-denis, reu", "com-97411"),
    ("marseile", "com-13055"),
    ("vilefranche-sur-sa", "com-69264"),
    ("1", "-"),
    ("xyzzy", "-"),
    ("", "-"),
];

#[test]
fn a_complete_text_names_its_place_first() {
    let wrong: Vec<String> = NAMED
        .iter()
        .filter_map(|(text, expected)| {
            let found = GAZETTEER.resolve(text);
            let first = found.first().map_or("-".to_owned(), |hint| hint.code.to_string());
            (first != *expected).then(|| format!("{text:?} names {first}, not {expected}"))
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_is_being_typed_offers_its_place_first() {
    let wrong: Vec<String> = TYPED
        .iter()
        .filter_map(|(text, expected)| {
            let found = GAZETTEER.suggest(text, 8);
            let first = found.first().map_or("-".to_owned(), |hint| hint.code.to_string());
            (first != *expected).then(|| format!("{text:?} offers {first}, not {expected}"))
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}
