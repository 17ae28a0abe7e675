//! INSEE codes as numbers that sort as the codes do: «2A» and «2B» stand between «29» and «30».

/// Values of the second character: ten digits, then A and B.
const SECOND: u32 = 12;

/// The number of a commune's code; none for what is not five characters of that form.
pub(super) fn commune_number(code: &str) -> Option<u32> {
    match *code.as_bytes() {
        [first, second, c, d, e] => {
            let second = match second {
                b'A' => 10,
                b'B' => 11,
                other => digit(other)?,
            };
            let prefix = digit(first)? * SECOND + second;
            Some(prefix * 1000 + digit(c)? * 100 + digit(d)? * 10 + digit(e)?)
        }
        _ => None,
    }
}

/// The number of a département's code: that of its first possible commune, «62000», «97400».
pub(super) fn departement_number(code: &str) -> Option<u32> {
    let mut padded = String::from(code);
    while padded.len() < 5 {
        padded.push('0');
    }
    commune_number(&padded)
}

/// The département of a commune, both as numbers: three characters overseas, else two.
pub(super) fn departement_of(commune: u32) -> u32 {
    let len = if is_overseas(commune) { 100 } else { 1000 };
    commune / len * len
}

/// The code of a commune.
pub(super) fn commune_code(number: u32) -> String {
    let prefix = number / 1000;
    let second = match prefix % SECOND {
        10 => 'A',
        11 => 'B',
        digit => char::from(b'0' + digit as u8),
    };
    let mut code = String::with_capacity(5);
    code.push_str(&(prefix / SECOND).to_string());
    code.push(second);
    push_padded(number % 1000, 3, &mut code);
    code
}

/// The code of a département.
pub(super) fn departement_code(number: u32) -> String {
    let mut code = commune_code(number);
    code.truncate(if is_overseas(number) { 3 } else { 2 });
    code
}

/// A postal code.
pub(super) fn postal_code(number: u32) -> String {
    let mut code = String::with_capacity(5);
    push_padded(number, 5, &mut code);
    code
}

/// Appends a number with zeros in front.
pub(super) fn push_padded(number: u32, width: usize, text: &mut String) {
    let digits = number.to_string();
    (digits.len()..width).for_each(|_| text.push('0'));
    text.push_str(&digits);
}

fn is_overseas(number: u32) -> bool {
    matches!(number / 1000, n if n == 9 * SECOND + 7 || n == 9 * SECOND + 8)
}

fn digit(byte: u8) -> Option<u32> {
    byte.is_ascii_digit().then(|| u32::from(byte - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_back_and_sort_as_numbers() {
        let codes = ["01001", "29999", "2A004", "2B033", "30000", "75056", "97411", "98818"];
        let numbers: Vec<u32> = codes.iter().filter_map(|code| commune_number(code)).collect();
        assert!(numbers.len() == codes.len() && numbers.is_sorted());
        assert_eq!(numbers.iter().map(|number| commune_code(*number)).collect::<Vec<_>>(), codes);
        for bad in ["", "6204", "2C001", "620410", "é204", "6204A"] {
            assert_eq!(commune_number(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_commune_tells_its_departement() {
        for (commune, departement) in [("62041", "62"), ("2A004", "2A"), ("97411", "974"), ("98818", "988")] {
            let number = commune_number(commune).map(departement_of);
            assert_eq!(number, departement_number(departement));
            assert_eq!(number.map(departement_code).as_deref(), Some(departement));
        }
    }
}
