//! How every table of the author files is seen by the rules: an entry is a list of fields, each
//! with its key, its text and its role. A rule asks for roles and never needs to know in which
//! table it stands.

use crate::domain::{TerritoryCode, TerritoryLevel};
use serde::Deserialize;
use toml::Spanned;

/// A text and where it stands in its file.
pub type Text = Spanned<String>;

/// A table and where it stands in its file.
pub type Table<T> = Spanned<T>;

/// What a field holds, and so what rules apply to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Sentences, in the author's words.
    Sentence,
    /// A title, a label, a role, a value: a few words of French.
    Label,
    /// The title of the record.
    Title,
    /// A name, as documents give it.
    Name,
    /// A name with the document's own slip of the pen.
    Misprint,
    /// A place, as the document prints it.
    Printed,
    /// The document's words, seven at most.
    Hint,
    /// A remark or a reason: nothing that a document has to carry.
    Remark,
    /// The text of the law.
    Quote,
    /// An address on the web or elsewhere.
    Address,
    /// A word for programs: an icon, a file name, a legal form.
    Plain,
    /// The id of the entry itself.
    Id,
    /// The id of what a local government did, which several entries may share.
    Deed,
    /// A date.
    Date,
    /// A grade of certainty.
    Grade,
    /// What a name is worth.
    Sort,
    /// What is known of an address.
    State,
    /// A level of local government.
    Level,
    /// A family of hues.
    Family,
    /// The id of a theme.
    Theme,
    /// The id of a kind.
    Kind,
    /// The id of a status.
    Status,
    /// The INSEE code of a commune.
    Commune,
    /// A territory code.
    Territory,
    /// The id of any record.
    Related,
    /// The id of a PTCE.
    Pole,
    /// The id of a lever.
    Lever,
    /// The id of an organisation's record.
    Actor,
    /// The id of a contradiction.
    Divergence,
}

impl Role {
    /// French that somebody reads: its typography counts.
    pub fn is_french(self) -> bool {
        use Role::*;
        matches!(self, Sentence | Label | Title | Name | Hint | Remark | Quote)
    }

    /// Its numbers and proper names have to stand in a document.
    pub fn is_factual(self) -> bool {
        use Role::*;
        matches!(self, Sentence | Label | Title | Name | Misprint | Printed | Hint | Quote)
    }

    /// It has to be in the author's own words.
    pub fn is_own_words(self) -> bool {
        use Role::*;
        matches!(self, Sentence | Label | Title | Remark)
    }
}

/// A key of an entry that holds a text. A list gives one field per text.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Its key.
    pub key: &'static str,
    /// Its text.
    pub text: &'a Text,
    /// What it holds.
    pub role: Role,
}

impl<'a> Field<'a> {
    /// The text alone.
    pub fn value(&self) -> &'a str {
        self.text.as_ref()
    }

    /// The territory that it names, if that is what it holds and its code has the form of one.
    pub fn territory(&self) -> Option<TerritoryCode> {
        match self.role {
            Role::Commune => TerritoryCode::new(TerritoryLevel::Commune, self.value()).ok(),
            Role::Territory => self.value().parse().ok(),
            _ => None,
        }
    }

    /// Where it stands, in bytes.
    pub fn at(&self) -> usize {
        self.text.span().start
    }
}

/// A table of an author file.
#[derive(Debug)]
pub struct Entry<'a> {
    /// Its name; empty for the top of the file.
    pub table: &'static str,
    /// Where it starts, in bytes.
    pub at: usize,
    /// Its texts.
    pub fields: Vec<Field<'a>>,
    /// The keys that it must have and has not.
    pub missing: Vec<&'static str>,
    /// The passages it rests on; none for a table that claims nothing.
    pub sources: Option<&'a [Text]>,
}

impl<'a> Entry<'a> {
    /// The first field of this key.
    pub fn field(&self, key: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Its fields of this role.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(move |field| field.role == role)
    }

    /// How a problem names it: `[[noms]]`, or the file.
    pub fn label(&self) -> String {
        match self.table {
            "" => "ce fichier".into(),
            "chiffre" | "citation" => format!("[{}]", self.table),
            table => format!("[[{table}]]"),
        }
    }
}

/// A shape that can be seen as an entry.
pub trait Shape: for<'de> Deserialize<'de> {
    /// The entry, for a table of this name that starts at this byte.
    fn entry(&self, table: &'static str, at: usize) -> Entry<'_>;
}

/// The entries of a list of tables.
pub fn entries<'a, T: Shape>(table: &'static str, list: &'a [Table<T>]) -> impl Iterator<Item = Entry<'a>> {
    list.iter().map(move |item| item.as_ref().entry(table, item.span().start))
}

/// Declares the shape of a table: its keys in French, whether each is required, and its role.
/// A `sourced` table has the keys `grade`, `note` and `sources` besides. No key is required by
/// serde: a missing one is a problem with a line, reported beside all others.
macro_rules! shape {
    (
        $(#[$doc:meta])*
        sourced $name:ident {
            $( $(#[$field_doc:meta])* $field:ident: $key:literal $need:ident $role:ident, )*
        }
        $( lists { $( $(#[$list_doc:meta])* $list:ident: $list_key:literal $list_role:ident, )* } )?
    ) => {
        $crate::seed::file::entry::shape! {
            $(#[$doc])*
            plain $name {
                $( $(#[$field_doc])* $field: $key $need $role, )*
                /// Its grade of certainty.
                grade: "grade" optional Grade,
                /// A remark for the reader.
                note: "note" optional Remark,
            }
            lists { $( $( $(#[$list_doc])* $list: $list_key $list_role, )* )? }
            others {
                /// The passages it rests on.
                sources: "sources" Vec<$crate::seed::file::Text>,
            }
            basis(shape) Some(shape.sources.as_slice())
        }
    };
    (
        $(#[$doc:meta])*
        plain $name:ident {
            $( $(#[$field_doc:meta])* $field:ident: $key:literal $need:ident $role:ident, )*
        }
        $( lists { $( $(#[$list_doc:meta])* $list:ident: $list_key:literal $list_role:ident, )* } )?
        $( others { $( $(#[$other_doc:meta])* $other:ident: $other_key:literal $type:ty, )* } )?
        $( basis($shape:ident) $basis:expr )?
    ) => {
        $(#[$doc])*
        #[derive(Debug, serde::Deserialize)]
        pub struct $name {
            $( $(#[$field_doc])* #[serde(rename = $key)] pub $field: Option<$crate::seed::file::Text>, )*
            $( $( $(#[$list_doc])* #[serde(default, rename = $list_key)] pub $list: Vec<$crate::seed::file::Text>, )* )?
            $( $( $(#[$other_doc])* #[serde(default, rename = $other_key)] pub $other: $type, )* )?
        }

        impl $crate::seed::file::Shape for $name {
            fn entry(&self, table: &'static str, at: usize) -> $crate::seed::file::Entry<'_> {
                use $crate::seed::file::{Field, Role};
                let mut fields = Vec::new();
                let mut missing = Vec::new();
                $(
                    match &self.$field {
                        Some(text) => fields.push(Field { key: $key, text, role: Role::$role }),
                        None if stringify!($need) == "required" => missing.push($key),
                        None => {}
                    }
                )*
                $( $( fields.extend(self.$list.iter().map(|text| Field {
                    key: $list_key,
                    text,
                    role: Role::$list_role,
                })); )* )?
                #[allow(unused_mut, unused_assignments)]
                let mut sources = None;
                $( let $shape = self; sources = $basis; )?
                $crate::seed::file::Entry { table, at, fields, missing, sources }
            }
        }
    };
}

pub(crate) use shape;
