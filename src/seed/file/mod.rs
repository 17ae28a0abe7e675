//! What a person writes: the shapes of the author files, as `seeds/LISEZMOI.md` describes them.
//! Every value keeps its place in the file; nothing is checked here but the syntax.

mod entry;
mod geography;
mod page;
mod record;
mod thesaurus;
mod toml_file;
mod value;
mod vocabulary;

pub use entry::{Entry, Field, Role, Shape, Table, Text, entries};
pub use geography::Geography;
pub use page::Page;
pub use record::{KnowledgeShape, POLE_KIND, PoleShape, RecordShape};
pub use thesaurus::{ThesaurusFile, ThesaurusShape};
pub use toml_file::{Sheet, UnknownKey, read};
pub use value::{
    AreaShape, CarrierShape, ExampleShape, ExceptionShape, FigureShape, LinkShape, NameShape, PartnerShape,
    PositionShape, SeatShape, SentenceShape, StatusShape, TerritoryShape, ThemeTagShape,
};
pub use vocabulary::{
    DatasetShape, KindShape, KindsFile, SourceShape, SourcesFile, StatusTermShape, StatusesFile, ThemeShape,
    ThemesFile, VocabularyFile,
};
