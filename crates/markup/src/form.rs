//! The text of a view, step by step, and the statements that fill it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeBlock, NodeElement, NodeName};
use syn::{Block, Expr, Lit, Stmt, spanned::Spanned};

// One step each. `ui::markup::step` of the app reads them.
const OPEN: char = '\u{1}';
const OPEN_SVG: char = '\u{2}';
const NAME: char = '\u{3}';
const VALUE: char = '\u{4}';
const HOLE: char = '\u{5}';
const TEXT: char = '\u{6}';
const CHILD: char = '\u{7}';
const CLOSE: char = '\u{8}';

/// Elements of SVG that a view may begin with. What HTML has too (`a`, `title`) is SVG inside of `svg` alone.
const SVG: [&str; 16] = [
    "circle", "clipPath", "defs", "ellipse", "g", "line", "mask", "path", "pattern", "polygon", "polyline", "rect",
    "svg", "text", "tspan", "use",
];

/// What a view comes to.
#[derive(Default)]
pub struct Form {
    /// Its steps.
    text: String,
    /// What is put into its holes, in their order.
    fills: Vec<TokenStream>,
    /// What it begins with, if that is what a hole holds: then it may be all there is.
    only: Option<TokenStream>,
    /// Around how many elements of SVG the next one stands.
    drawing: usize,
}

impl Form {
    /// The expression that makes the view.
    pub fn of(nodes: &[Node]) -> syn::Result<TokenStream> {
        let mut form = Self::default();
        for node in nodes {
            form.node(node)?;
        }
        let (text, fills, only) = (&form.text, &form.fills, &form.only);
        // A name of the macro's own, which no expression inside can meet.
        let sheet = sheet();
        Ok(match (text.as_str(), fills.len()) {
            ("", _) => quote!(crate::ui::markup::Markup::nothing()),
            // Nothing stands around it.
            ("\u{7}", _) => quote!(crate::ui::markup::IntoMarkup::into_markup(#only)),
            (_, 0) => quote!(crate::ui::markup::Markup::still(#text)),
            (_, holes) => quote!({
                let mut #sheet = crate::ui::markup::Sheet::new(#text, #holes);
                #(#fills)*
                crate::ui::markup::Markup::from(#sheet)
            }),
        })
    }

    fn node(&mut self, node: &Node) -> syn::Result<()> {
        match node {
            Node::Comment(_) => Ok(()),
            Node::Text(text) => self.written(TEXT, &text.value_string(), text.value.span()),
            Node::RawText(text) => self.written(TEXT, &text.to_string_best(), Span::call_site()),
            Node::Block(block) => {
                self.child(&inner(block), block.span());
                Ok(())
            }
            Node::Fragment(fragment) => fragment.children.iter().try_for_each(|child| self.node(child)),
            Node::Element(element) if is_component(element.name()) => self.component(element),
            Node::Element(element) => self.element(element),
            Node::Doctype(_) | Node::Custom(_) => Err(syn::Error::new(node.span(), "no part of a view")),
        }
    }

    /// A step with a text, which holds nothing that would be read as another step.
    fn written(&mut self, step: char, text: &str, at: Span) -> syn::Result<()> {
        if text.contains(|c: char| c < '\u{9}') {
            return Err(syn::Error::new(at, "a control character in a text"));
        }
        self.text.push(step);
        self.text.push_str(text);
        Ok(())
    }

    fn child(&mut self, value: &TokenStream, at: Span) {
        if self.text.is_empty() {
            self.only = Some(value.clone());
        }
        self.text.push(CHILD);
        self.fill("child", value, at);
    }

    fn fill(&mut self, how: &str, value: &TokenStream, at: Span) {
        let (sheet, how) = (sheet(), Ident::new(how, Span::mixed_site()));
        self.fills.push(quote_spanned!(at=> #sheet.#how(#value);));
    }

    /// Called with its properties. A keyed list is leptos's own view; what it shows of each is ours.
    fn component(&mut self, element: &NodeElement<rstml::Infallible>) -> syn::Result<()> {
        let (name, attributes, children) = (element.name(), element.attributes(), &element.children);
        let at = name.span();
        let view = if name.to_string() == "For" {
            let list = quote!(
                ::leptos::prelude::view! { <#name #(#attributes)*>{ ::atlas_markup::html! { #(#children)* } }</#name> }
            );
            quote!(::leptos::prelude::IntoAny::into_any(#list))
        } else if children.is_empty() {
            let properties = attributes.iter().map(property).collect::<syn::Result<Vec<_>>>()?;
            let builder = quote_spanned!(at=> ::leptos::component::component_props_builder(&#name));
            quote_spanned!(at=> crate::ui::markup::component(#name, #builder #(#properties)* .build()))
        } else {
            return Err(syn::Error::new(at, "what stands in a component is one of its properties"));
        };
        self.child(&view, at);
        Ok(())
    }

    fn element(&mut self, element: &NodeElement<rstml::Infallible>) -> syn::Result<()> {
        let tag = element.name().to_string();
        let svg = self.drawing > 0 || SVG.contains(&tag.as_str());
        self.text.push(if svg { OPEN_SVG } else { OPEN });
        self.text.push_str(&tag);
        for attribute in element.attributes() {
            match attribute {
                NodeAttribute::Attribute(attribute) => self.attribute(attribute)?,
                NodeAttribute::Block(block) => return Err(syn::Error::new(block.span(), "an attribute has a name")),
            }
        }
        self.drawing += usize::from(svg);
        element.children.iter().try_for_each(|child| self.node(child))?;
        self.drawing -= usize::from(svg);
        self.text.push(CLOSE);
        Ok(())
    }

    fn attribute(&mut self, attribute: &KeyedAttribute) -> syn::Result<()> {
        let (key, span) = (attribute.key.to_string(), attribute.key.span());
        self.text.push(NAME);
        if let Some((kind, name)) = key.split_once(':') {
            let value = attribute.value().ok_or_else(|| syn::Error::new(span, "what does it come to?"))?;
            match kind {
                "on" => {
                    let event = Ident::new(name, span);
                    self.text.push_str(&format!("@{name}{HOLE}"));
                    self.fill("on", &quote_spanned!(span=> ::leptos::ev::#event, #value), value.span());
                }
                "prop" | "style" => {
                    self.text.push_str(&format!("{}{name}{HOLE}", if kind == "prop" { '.' } else { ':' }));
                    self.fill("value", &quote!(#value), value.span());
                }
                _ => return Err(syn::Error::new(span, "neither on:, prop: nor style:")),
            }
            return Ok(());
        }
        self.text.push_str(&key);
        match attribute.value() {
            None => self.text.push(VALUE),
            Some(Expr::Lit(lit)) if key != "inner_html" && !matches!(lit.lit, Lit::Bool(_)) => {
                let text = attribute.value_literal_string();
                let text = text.ok_or_else(|| syn::Error::new(lit.span(), "no text, number or condition"))?;
                self.written(VALUE, &text, lit.span())?;
            }
            Some(value) => {
                self.text.push(HOLE);
                self.fill("value", &quote!(#value), value.span());
            }
        }
        Ok(())
    }
}

/// The call that gives a component this property.
fn property(attribute: &NodeAttribute) -> syn::Result<TokenStream> {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return Err(syn::Error::new(attribute.span(), "a property has a name"));
    };
    let name = &attribute.key;
    // As in leptos: without a value it is the variable of its name.
    Ok(attribute.value().map_or_else(|| quote!(.#name(#name)), |value| quote!(.#name(#value))))
}

/// What a block comes to: without its braces, if it is one expression.
fn inner(block: &NodeBlock) -> TokenStream {
    match block {
        NodeBlock::ValidBlock(Block { stmts, .. }) => match stmts.as_slice() {
            [Stmt::Expr(expression, None)] => quote!(#expression),
            _ => quote!(#block),
        },
        NodeBlock::Invalid(_) => quote!(#block),
    }
}

/// A name that begins with a capital is a component's.
fn is_component(name: &NodeName) -> bool {
    let name = name.to_string();
    name.rsplit("::").next().unwrap_or_default().starts_with(char::is_uppercase)
}

/// The view that is being filled.
fn sheet() -> Ident {
    Ident::new("sheet", Span::mixed_site())
}
