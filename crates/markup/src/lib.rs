//! `html!`: the markup of a view, in leptos's own syntax, as one text that does not change and the few values that do.
//!
//! leptos's `view!` makes a type of each element and a function of each thing that is done with that type: a fifth of
//! what the page's program weighed. Here the elements of a view are a text in the program's data, which one small
//! interpreter builds (`ui::markup` of the app, whose names the output uses), and the code of a view is its values.
//!
//! It knows what the app's views use: elements with attributes, `on:`, `prop:`, `style:` and `inner_html`, texts, blocks,
//! and leptos's components, which are left to leptos with their children read by this macro. It never reads styles,
//! classes by condition, slots or directives, and says so where one is written.

mod form;

use proc_macro::TokenStream;
use quote::quote;

/// The view of this markup, as a `Markup`.
#[proc_macro]
pub fn html(tokens: TokenStream) -> TokenStream {
    let parsed = rstml::Parser::new(rstml::ParserConfig::default().recover_block(true)).parse_recoverable(tokens);
    let (nodes, errors) = parsed.split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let view = form::Form::of(&nodes).unwrap_or_else(|error| error.to_compile_error());
    quote!({ #(#errors;)* #view }).into()
}
