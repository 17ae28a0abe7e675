//! Something that is fetched: under way, there, or failed with a reason. It never fetches.

use crate::protocol::EngineFault;

/// Something that is fetched.
#[derive(Clone, Debug, PartialEq)]
pub enum Load<T> {
    /// Under way.
    Loading,
    /// There.
    Ready(T),
    /// It did not come, and why.
    Failed(EngineFault),
}

impl<T> Load<T> {
    /// What is there, if it is.
    pub fn ready(self) -> Option<T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Loading | Self::Failed(_) => None,
        }
    }

    /// Whether it is there, whatever it is.
    pub fn done(self) -> Load<()> {
        self.and_then(|_| Load::Ready(()))
    }

    /// What is there, turned into something else.
    pub fn and_then<U>(self, then: impl FnOnce(T) -> Load<U>) -> Load<U> {
        match self {
            Self::Ready(value) => then(value),
            Self::Loading => Load::Loading,
            Self::Failed(fault) => Load::Failed(fault),
        }
    }
}

impl<T> From<Result<T, EngineFault>> for Load<T> {
    fn from(result: Result<T, EngineFault>) -> Self {
        match result {
            Ok(value) => Self::Ready(value),
            Err(fault) => Self::Failed(fault),
        }
    }
}

/// All of them once all are there; the first failure at once.
impl<T> FromIterator<Load<T>> for Load<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = Load<T>>>(loads: I) -> Self {
        let mut all = Vec::new();
        let mut waiting = false;
        for load in loads {
            match load {
                Load::Ready(value) => all.push(value),
                Load::Loading => waiting = true,
                Load::Failed(fault) => return Self::Failed(fault),
            }
        }
        if waiting { Self::Loading } else { Self::Ready(all) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_are_ready_when_all_are() {
        let all = |loads: [Load<u8>; 2]| loads.into_iter().collect::<Load<Vec<u8>>>();
        assert_eq!(all([Load::Ready(1), Load::Ready(2)]), Load::Ready(vec![1, 2]));
        assert_eq!(all([Load::Ready(1), Load::Loading]), Load::Loading);
        assert_eq!(all([Load::Loading, Load::Failed(EngineFault::Request)]), Load::Failed(EngineFault::Request));
    }
}
