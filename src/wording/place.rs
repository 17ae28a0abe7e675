//! Territories and points in words.

use crate::{
    domain::{TerritoryCode, TerritoryLevel},
    geo::Point,
};

/// The name of the level of a territory. What has the code of a département overseas and is none
/// (975 to 989, without the five DROM) has a name of its own.
pub fn level(code: &TerritoryCode) -> &'static str {
    match code.level() {
        TerritoryLevel::Region => "Région",
        TerritoryLevel::Departement if is_overseas_collectivity(code.code()) => "Collectivité d’outre-mer",
        TerritoryLevel::Departement => "Département",
        TerritoryLevel::Epci => "Intercommunalité",
        TerritoryLevel::Commune => "Commune",
    }
}

/// The DROM are 971 to 974 and 976 (INSEE, code officiel géographique).
fn is_overseas_collectivity(code: &str) -> bool {
    code.starts_with("98") || matches!(code, "975" | "977" | "978")
}

/// «de Calais», «d’Arras», «du Havre», «des Herbiers»: the name of a commune after «près» or
/// «autour». An h keeps its «de»: whether it is mute is known name by name.
pub fn of(name: &str) -> String {
    if let Some(rest) = name.strip_prefix("Le ") {
        return format!("du {rest}");
    }
    if let Some(rest) = name.strip_prefix("Les ") {
        return format!("des {rest}");
    }
    let mut letters = name.chars();
    let elided = match (letters.next(), letters.next()) {
        (Some('A' | 'E' | 'I' | 'O' | 'U' | 'É' | 'È' | 'Ê' | 'Î' | 'Â' | 'Œ' | 'Æ'), _) => true,
        // «d’Yvetot», «de Yutz».
        (Some('Y'), Some(next)) => !matches!(next, 'a' | 'e' | 'i' | 'o' | 'u'),
        _ => false,
    };
    if elided { format!("d’{name}") } else { format!("de {name}") }
}

/// «50° 21′ N · 3° 31′ E», as an atlas writes it. Cut to the minute, about 2 km: the point is the
/// centre of a commune, not an address.
pub fn coordinates(point: Point) -> String {
    let side = |degrees: f64, positive: char, negative: char| {
        let minutes = (degrees.abs() * 60.0).round() as u32;
        let letter = if degrees < 0.0 { negative } else { positive };
        format!("{}°\u{a0}{:02}′\u{a0}{letter}", minutes / 60, minutes % 60)
    };
    // In French, west is «ouest».
    format!("{} · {}", side(point.lat, 'N', 'S'), side(point.lon, 'E', 'O'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_written_in_degrees_and_minutes() {
        assert_eq!(coordinates(Point { lat: 50.358, lon: 3.523 }), "50°\u{a0}21′\u{a0}N · 3°\u{a0}31′\u{a0}E");
        assert_eq!(coordinates(Point { lat: -21.1, lon: -0.999 }), "21°\u{a0}06′\u{a0}S · 1°\u{a0}00′\u{a0}O");
    }

    #[test]
    fn a_name_follows_its_preposition_as_it_is_said() {
        for (name, said) in [
            ("Calais", "de Calais"),
            ("Arras", "d’Arras"),
            ("Épinal", "d’Épinal"),
            ("Le Havre", "du Havre"),
            ("Les Herbiers", "des Herbiers"),
            ("La Rochelle", "de La Rochelle"),
            ("Lens", "de Lens"),
            ("Hirson", "de Hirson"),
            ("Yvetot", "d’Yvetot"),
            ("Yutz", "de Yutz"),
            ("Y", "de Y"),
            ("", "de "),
        ] {
            assert_eq!(of(name), said);
        }
    }

    #[test]
    fn what_is_no_departement_overseas_is_not_called_one() {
        let level = |code: &str| code.parse().map(|code| level(&code));
        assert_eq!(level("dep-987"), Ok("Collectivité d’outre-mer"));
        assert_eq!(level("dep-975"), Ok("Collectivité d’outre-mer"));
        assert_eq!(level("dep-976"), Ok("Département"));
        assert_eq!(level("dep-97"), Ok("Département"));
    }
}
