//! The dependencies between the files of a crate.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItemFn, ItemFn, ItemMod, ItemUse, Macro, Meta, PatIdent, Path, TraitItemFn, Visibility};

use super::modules::{Crate, ModulePath, Target, imports, is_for_tests, plain};

/// A dependency of one file on another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    /// The file that uses.
    pub from: PathBuf,
    /// The file that defines.
    pub to: PathBuf,
}

/// The first place at which a file uses another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstUse {
    /// The line in the file that uses.
    pub line: usize,
    /// The name that it uses there.
    pub name: String,
}

/// Returns all dependencies of a crate, each with its first use.
pub fn arrows(krate: &Crate) -> BTreeMap<Arrow, FirstUse> {
    let mut uses = Uses { krate, module: ModulePath::new(), locals: BTreeSet::new(), found: BTreeMap::new() };
    for (path, module) in &krate.modules {
        uses.module = path.clone();
        for item in &module.code {
            uses.visit_item(item);
        }
    }
    uses.found
}

/// The visitor of the code of all modules.
struct Uses<'a> {
    krate: &'a Crate,
    module: ModulePath,
    /// The variables of the current function, which shadow items of the same name.
    locals: BTreeSet<String>,
    found: BTreeMap<Arrow, FirstUse>,
}

impl Uses<'_> {
    /// Returns the module that defines the item of a path, if it is in this crate.
    fn defined_in(&self, path: &[String]) -> Option<ModulePath> {
        match self.krate.find(&self.module, path) {
            Target::ItemOf(module) => Some(module),
            // The items that are used through the module's name count as dependencies, and not the module itself.
            Target::Module(_) | Target::Elsewhere => None,
        }
    }

    fn add(&mut self, defined_in: &ModulePath, name: &str, line: usize) {
        let file_of = |path: &ModulePath| self.krate.modules.get(path).map(|module| module.file.clone());
        if let (Some(from), Some(to)) = (file_of(&self.module), file_of(defined_in))
            && from != to
        {
            self.found.entry(Arrow { from, to }).or_insert_with(|| FirstUse { line, name: name.to_owned() });
        }
    }

    fn add_path(&mut self, path: &[String], line: usize) {
        let [first, rest @ ..] = path else { return };
        if rest.is_empty() && self.locals.contains(first) {
            return;
        }
        if let Some(module) = self.defined_in(path) {
            self.add(&module, &path.join("::"), line);
        }
    }

    /// Walks a function with a scope of its own.
    fn in_function(&mut self, attributes: &[Attribute], walk: impl FnOnce(&mut Self)) {
        if is_for_tests(attributes) {
            return;
        }
        let outer = self.locals.clone();
        walk(self);
        self.locals = outer;
    }

    /// Adds the uses in the tokens of a macro or an attribute. They need not be valid Rust, so paths and everything that looks like a type
    /// or a call count.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path = TokenPath::default();
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if path.colons != 2 && !path.names.is_empty() {
                        self.end_of_path(&mut path, false);
                    }
                    if path.names.is_empty() {
                        path.line = ident.span().start().line;
                    }
                    path.names.push(plain(&ident));
                    path.colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => path.colons += 1,
                TokenTree::Punct(mark) => {
                    self.end_of_path(&mut path, mark.as_char() == '!');
                    path.is_method = mark.as_char() == '.';
                }
                TokenTree::Group(group) => {
                    self.end_of_path(&mut path, group.delimiter() == Delimiter::Parenthesis);
                    self.add_tokens(group.stream());
                }
                TokenTree::Literal(_) => self.end_of_path(&mut path, false),
            }
        }
        self.end_of_path(&mut path, false);
    }

    fn end_of_path(&mut self, path: &mut TokenPath, is_called: bool) {
        let TokenPath { names, line, is_method, .. } = std::mem::take(path);
        let looks_like_type = names.first().is_some_and(|name| name.starts_with(char::is_uppercase));
        if !is_method && (names.len() > 1 || is_called || looks_like_type) {
            self.add_path(&names, line);
        }
    }
}

/// A path that is being read from the tokens of a macro call or an attribute.
#[derive(Default)]
struct TokenPath {
    names: Vec<String>,
    line: usize,
    /// Colons since the last name.
    colons: usize,
    /// Whether it stands after a dot, as a method or field does.
    is_method: bool,
}

impl Visit<'_> for Uses<'_> {
    fn visit_item_use(&mut self, item: &ItemUse) {
        for import in imports(item) {
            let Some(module) = self.defined_in(&import.path) else { continue };
            // A module that re-exports items of its children does not use them.
            let is_handed_on = import.is_public && module.starts_with(&self.module);
            if !is_handed_on {
                self.add(&module, &import.path.last().cloned().unwrap_or_default(), import.line);
            }
        }
    }

    fn visit_path(&mut self, path: &Path) {
        if let (None, Some(first)) = (&path.leading_colon, path.segments.first()) {
            let names: Vec<String> = path.segments.iter().map(|segment| plain(&segment.ident)).collect();
            self.add_path(&names, first.ident.span().start().line);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &Macro) {
        self.visit_path(&call.path);
        self.add_tokens(call.tokens.clone());
    }

    fn visit_pat_ident(&mut self, pattern: &PatIdent) {
        self.locals.insert(plain(&pattern.ident));
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_item_fn(&mut self, item: &ItemFn) {
        self.in_function(&item.attrs, |this| visit::visit_item_fn(this, item));
    }

    fn visit_impl_item_fn(&mut self, item: &ImplItemFn) {
        self.in_function(&item.attrs, |this| visit::visit_impl_item_fn(this, item));
    }

    fn visit_trait_item_fn(&mut self, item: &TraitItemFn) {
        self.in_function(&item.attrs, |this| visit::visit_trait_item_fn(this, item));
    }

    // Modules are walked one by one, and a module inside a function has no path from outside.
    fn visit_item_mod(&mut self, _: &ItemMod) {}

    fn visit_attribute(&mut self, attribute: &Attribute) {
        match &attribute.meta {
            Meta::List(list) => self.add_tokens(list.tokens.clone()),
            Meta::NameValue(pair) => self.visit_expr(&pair.value),
            Meta::Path(_) => {}
        }
    }

    // A visibility such as `pub(in path)` names an ancestor without using it.
    fn visit_visibility(&mut self, _: &Visibility) {}
}
