//! A view of ours where leptos takes one of its own. Nothing is hydrated, no attribute is spread.

use super::{Markup, MarkupState, print::Printed};
use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    prelude::*,
    tachys::{
        hydration::Cursor,
        view::{Position, PositionState},
    },
};

impl AddAnyAttr for Markup {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attribute: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Markup {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _attributes: Vec<AnyAttribute>,
    ) {
        let mut page = Printed { html, after_text: matches!(position, Position::NextChildAfterText) };
        self.print(&mut page);
        *position = if page.after_text { Position::NextChildAfterText } else { Position::NextChild };
    }

    /// The app builds its elements anew (`ARCHITECTURE.md`).
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> MarkupState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
