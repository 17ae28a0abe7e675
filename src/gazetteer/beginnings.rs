//! Which of many names are a text or begin with its words, without reading them all: the hash of
//! every beginning of a name that ends with a word. Two texts may share a hash, so that the names
//! given are to be compared.

/// The beginnings of names, as hashes, each with the number of its name; sorted.
#[derive(Default)]
pub(super) struct Beginnings(Vec<(u32, u32)>);

impl Beginnings {
    /// Adds a name, and its first words. What is added is found once it is `sorted`.
    pub fn add(&mut self, name: &str, number: usize) {
        let mut hash = START;
        for byte in name.bytes() {
            if byte == b' ' {
                self.0.push((hash, number as u32));
            }
            hash = next(hash, byte);
        }
        self.0.push((hash, number as u32));
    }

    /// Ready to be asked.
    pub fn sorted(mut self) -> Self {
        self.0.sort_unstable();
        self
    }

    /// The numbers of the names that may be one of these texts or begin with its words, in their order,
    /// each once.
    pub fn of(&self, texts: &[&str]) -> Vec<usize> {
        let mut numbers = Vec::new();
        for text in texts {
            let hash = text.bytes().fold(START, next);
            let start = self.0.partition_point(|(other, _)| *other < hash);
            let same = self.0.get(start..).unwrap_or_default().iter().take_while(|(other, _)| *other == hash);
            numbers.extend(same.map(|(_, number)| *number as usize));
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// FNV-1a (Fowler, Noll and Vo), 32 bits.
const START: u32 = 0x811c_9dc5;

fn next(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_its_first_words() {
        let mut names = Beginnings::default();
        names.add("lens", 3);
        names.add("le touquet paris plage", 1);
        names.add("lens sur seine", 0);
        let names = names.sorted();
        assert_eq!(names.of(&["lens"]), [0, 3]);
        assert_eq!(names.of(&["le touquet", "le", "lens sur seine"]), [0, 1]);
        for other in ["touquet", "le touq", "", "paris plage"] {
            assert_eq!(names.of(&[other]), [] as [usize; 0], "{other}");
        }
    }
}
