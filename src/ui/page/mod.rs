//! One view per route. A page decides what stands on it and in what order; what it is made of is
//! in `component`.

mod about;
mod accessibility;
mod chronology;
mod compare;
mod deed;
mod embed;
mod embed_maker;
mod guide;
mod inspire;
mod knowledge;
mod load;
mod notebook;
mod offline;
mod panorama;
mod parts;
mod pole;
mod record;
mod record_head;
mod search;
mod similar;
mod unknown;

pub use about::AboutPage;
pub use accessibility::AccessibilityPage;
pub use chronology::ChronologyPage;
pub use compare::ComparePage;
pub use deed::DeedPage;
pub use embed::EmbedPage;
pub use embed_maker::EmbedMakerPage;
pub use guide::GuidePage;
pub use inspire::InspirePage;
pub use load::{load_examples, load_guide, load_notebook, load_record};
pub use notebook::NotebookPage;
pub use offline::OfflinePage;
pub use panorama::PanoramaPage;
pub use record::RecordPage;
pub use search::{SearchPage, home_map, home_rest, home_themes};
pub use unknown::UnknownPage;
