//! As much of JSON (RFC 8259) as a notebook takes: texts, lists, objects; numbers, true, false and null are read over.
//! Written by hand: what the page links for its own files is not JSON, and a library for it would weigh more than the
//! notebook.

/// How deep lists and objects may lie in each other: a notebook has three levels.
const MAX_DEPTH: u8 = 32;

/// A value.
#[derive(Debug)]
pub(super) enum Value {
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    /// A number, as written.
    Number(String),
    /// True, false or null.
    Word,
}

impl Value {
    /// The member of this name.
    pub(super) fn member(&self, name: &str) -> Option<&Value> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads a whole text; none when it is not JSON.
pub(super) fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text.trim_start_matches('\u{feff}') };
    let value = reader.value(0)?;
    reader.space();
    reader.rest.is_empty().then_some(value)
}

/// Writes a text between quotes.
pub(super) fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20 => {
                out.push_str("\\u00");
                [u32::from(c) >> 4, u32::from(c) & 15]
                    .iter()
                    .for_each(|digit| out.extend(char::from_digit(*digit, 16)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    /// Takes this sign, after spaces.
    fn take(&mut self, sign: char) -> bool {
        self.space();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next();
        self.rest = chars.as_str();
        c
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
        if depth > MAX_DEPTH {
            return None;
        }
        self.space();
        match self.rest.bytes().next()? {
            b'"' => self.text().map(Value::Text),
            b'[' => self.list(depth),
            b'{' => self.object(depth),
            _ => self.word(),
        }
    }

    fn list(&mut self, depth: u8) -> Option<Value> {
        let mut values = Vec::new();
        self.take('[');
        if self.take(']') {
            return Some(Value::List(values));
        }
        loop {
            values.push(self.value(depth + 1)?);
            match (self.take(','), self.take(']')) {
                (true, false) => {}
                (false, true) => return Some(Value::List(values)),
                _ => return None,
            }
        }
    }

    fn object(&mut self, depth: u8) -> Option<Value> {
        let mut members = Vec::new();
        self.take('{');
        if self.take('}') {
            return Some(Value::Object(members));
        }
        loop {
            self.space();
            let name = self.text()?;
            if !self.take(':') {
                return None;
            }
            members.push((name, self.value(depth + 1)?));
            match (self.take(','), self.take('}')) {
                (true, false) => {}
                (false, true) => return Some(Value::Object(members)),
                _ => return None,
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                c if u32::from(c) < 0x20 => return None,
                c => text.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            c @ ('"' | '\\' | '/') => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                // A sign beyond the first 65,536 is written as two halves; half of one is no sign.
                let code = match (first, self.rest.strip_prefix("\\u")) {
                    (0xd800..=0xdbff, Some(rest)) => {
                        self.rest = rest;
                        let second = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                        0x1_0000 + ((first - 0xd800) << 10) + second
                    }
                    _ => first,
                };
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        self.rest = self.rest.get(4..).unwrap_or_default();
        u32::from_str_radix(digits, 16).ok()
    }

    fn word(&mut self) -> Option<Value> {
        let end = self.rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        let numeric = |b: u8| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E');
        match word {
            "true" | "false" | "null" => Some(Value::Word),
            _ if !word.is_empty() && word.bytes().all(numeric) => Some(Value::Number(word.to_owned())),
            _ => None,
        }
    }
}
