//! Reads the modules of a crate, and resolves paths to the modules that define their items.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Attribute, Ident, Item, ItemMod, ItemUse, Meta, Token, UseTree, Visibility};

use crate::error::Error;

/// Returns the text of a file, or `None` when there is no such file.
pub type ReadFile<'a> = dyn Fn(&Path) -> Result<Option<String>, Error> + 'a;

/// The names from the crate's root; empty for the root itself.
pub type ModulePath = Vec<String>;

/// The longest chain of imports that is followed. It ends the search where two modules import from each other.
const LONGEST_CHAIN: usize = 6;

/// The modules of one crate, without those that are only compiled for tests.
#[derive(Default)]
pub struct Crate {
    /// Every module by its path.
    pub modules: BTreeMap<ModulePath, Module>,
}

/// One module: a file, or a block in one.
pub struct Module {
    /// The file that it is written in.
    pub file: PathBuf,
    /// Its items, without modules.
    pub code: Vec<Item>,
    /// The names that it defines, without modules.
    names: BTreeSet<String>,
    imports: Vec<Import>,
}

/// One name, or one star, of a `use` item.
pub struct Import {
    /// The name it has here; none for a star.
    pub name: Option<String>,
    /// The imported item, or the module before the star.
    pub path: Vec<String>,
    /// The line of the import.
    pub line: usize,
    /// Whether other modules may import it from here.
    pub is_public: bool,
}

/// The target of a path.
pub enum Target {
    /// A module of this crate.
    Module(ModulePath),
    /// An item that this module defines.
    ItemOf(ModulePath),
    /// An item of another crate, or one that is not found in the sources.
    Elsewhere,
}

impl Crate {
    /// Reads the crate whose root is this file.
    ///
    /// # Errors
    /// When a file cannot be read or parsed, or a declared module has no file.
    pub fn read(root: &Path, read: &ReadFile) -> Result<Self, Error> {
        let text = read(root)?.ok_or_else(|| fault(root, "the crate's root is missing"))?;
        let mut this = Self::default();
        this.read_file(read, ModulePath::new(), root, &text, &folder_of(root))?;
        Ok(this)
    }

    /// Reads a module from its file. `folder` contains the files of its child modules.
    fn read_file(&mut self, read: &ReadFile, path: ModulePath, file: &Path, text: &str, folder: &Path) -> Result<(), Error> {
        let parsed = syn::parse_file(text).map_err(|error| fault(file, &format!("line {}: {error}", error.span().start().line)))?;
        self.read_items(read, path, file, parsed.items, folder)
    }

    fn read_items(&mut self, read: &ReadFile, path: ModulePath, file: &Path, items: Vec<Item>, folder: &Path) -> Result<(), Error> {
        let mut module = Module { file: file.to_path_buf(), code: Vec::new(), names: BTreeSet::new(), imports: Vec::new() };
        for item in items {
            let (attributes, name) = attributes_and_name(&item);
            if is_for_tests(attributes) {
                continue;
            }
            if let Item::Mod(child) = item {
                self.read_child(read, &path, file, child, folder)?;
                continue;
            }
            module.names.extend(name.map(plain));
            CollectImports(&mut module.imports).visit_item(&item);
            module.code.push(item);
        }
        self.modules.insert(path, module);
        Ok(())
    }

    fn read_child(&mut self, read: &ReadFile, parent: &ModulePath, file: &Path, child: ItemMod, folder: &Path) -> Result<(), Error> {
        let name = plain(&child.ident);
        let path = joined(parent, &name);
        let inner = folder.join(&name);
        if let Some((_, items)) = child.content {
            return self.read_items(read, path, file, items, &inner);
        }
        for candidate in [folder.join(format!("{name}.rs")), inner.join("mod.rs")] {
            if let Some(text) = read(&candidate)? {
                return self.read_file(read, path, &candidate, &text, &inner);
            }
        }
        Err(fault(file, &format!("line {}: module `{name}` has no file", child.ident.span().start().line)))
    }

    /// Resolves `path`, as written in module `from`. Imports and re-exports are followed to the definition.
    pub fn find(&self, from: &ModulePath, path: &[String]) -> Target {
        self.find_within(from, path, false, LONGEST_CHAIN)
    }

    /// Resolves a path. A module and a function can have the same name: `wants_module` says which of them the end of the path means.
    fn find_within(&self, from: &ModulePath, path: &[String], wants_module: bool, chain: usize) -> Target {
        let mut module = from.clone();
        let mut rest = path;
        while let [first, tail @ ..] = rest {
            match first.as_str() {
                "crate" => module.clear(),
                "self" => {}
                "super" => drop(module.pop()),
                _ => break,
            }
            rest = tail;
        }
        let mut is_in_crate = rest.len() < path.len();
        while let [name, tail @ ..] = rest {
            match self.lookup(&module, name, wants_module || !tail.is_empty(), chain) {
                Some(Target::Module(child)) => module = child,
                Some(found) => return found,
                // The item is not in the sources, for example because a macro of that module generates it.
                None if is_in_crate => return Target::ItemOf(module),
                None => return Target::Elsewhere,
            }
            is_in_crate = true;
            rest = tail;
        }
        Target::Module(module)
    }

    fn lookup(&self, path: &ModulePath, name: &String, wants_module: bool, chain: usize) -> Option<Target> {
        let chain = chain.checked_sub(1)?;
        let module = self.modules.get(path)?;
        let child = joined(path, name);
        let has_child = self.modules.contains_key(&child);
        if has_child && wants_module {
            return Some(Target::Module(child));
        }
        if module.names.contains(name) {
            return Some(Target::ItemOf(path.clone()));
        }
        let imports = module.imports.iter().filter(|import| import.name.as_ref() == Some(name));
        let imported = imports.map(|import| self.find_within(path, &import.path, wants_module, chain)).collect::<Vec<_>>();
        if let Some(found) = imported.into_iter().max_by_key(|target| matches!(target, Target::ItemOf(_))) {
            return Some(found);
        }
        if has_child {
            return Some(Target::Module(child));
        }
        let mut found = None;
        for star in module.imports.iter().filter(|import| import.name.is_none()) {
            match self.find_within(path, &star.path, true, chain) {
                Target::Module(opened) if opened != *path => match self.lookup(&opened, name, wants_module, chain) {
                    None | Some(Target::Elsewhere) => {}
                    inside => return inside,
                },
                Target::Module(_) | Target::ItemOf(_) => {}
                Target::Elsewhere => found = Some(Target::Elsewhere),
            }
        }
        found
    }
}

/// Collects the `use` items of an item, including those in function bodies.
struct CollectImports<'a>(&'a mut Vec<Import>);

impl Visit<'_> for CollectImports<'_> {
    fn visit_item_use(&mut self, item: &ItemUse) {
        self.0.extend(imports(item));
    }
}

/// Returns the names and stars of a `use` item; none when it begins with `::`, which names another crate.
pub fn imports(item: &ItemUse) -> Vec<Import> {
    let mut found = Vec::new();
    if item.leading_colon.is_none() {
        let is_public = !matches!(item.vis, Visibility::Inherited);
        flatten(&item.tree, &mut Vec::new(), is_public, &mut found);
    }
    found
}

fn flatten(tree: &UseTree, prefix: &mut Vec<String>, is_public: bool, found: &mut Vec<Import>) {
    let mut add = |last: &Ident, name: &Ident, prefix: &[String]| {
        let mut path = prefix.to_vec();
        if last != "self" {
            path.push(plain(last));
        }
        let name = if name == "self" { path.last().cloned() } else { Some(plain(name)) };
        found.push(Import { name, path, line: last.span().start().line, is_public });
    };
    match tree {
        UseTree::Name(one) => add(&one.ident, &one.ident, prefix),
        UseTree::Rename(one) => add(&one.ident, &one.rename, prefix),
        UseTree::Glob(star) => {
            let [span] = star.star_token.spans;
            found.push(Import { name: None, path: prefix.clone(), line: span.start().line, is_public });
        }
        UseTree::Path(step) => {
            prefix.push(plain(&step.ident));
            flatten(&step.tree, prefix, is_public, found);
            prefix.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, prefix, is_public, found)),
    }
}

/// Returns whether an item with these attributes is only compiled for tests.
pub fn is_for_tests(attributes: &[Attribute]) -> bool {
    fn needs_test(condition: &Meta) -> bool {
        let Meta::List(list) = condition else { return condition.path().is_ident("test") };
        let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).unwrap_or_default();
        if list.path.is_ident("any") {
            return !parts.is_empty() && parts.iter().all(needs_test);
        }
        (list.path.is_ident("cfg") || list.path.is_ident("all")) && parts.iter().any(needs_test)
    }
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") && needs_test(&attribute.meta))
}

fn attributes_and_name(item: &Item) -> (&[Attribute], Option<&Ident>) {
    match item {
        Item::Const(item) => (&item.attrs, Some(&item.ident)),
        Item::Enum(item) => (&item.attrs, Some(&item.ident)),
        Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
        Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
        Item::Mod(item) => (&item.attrs, None),
        Item::Static(item) => (&item.attrs, Some(&item.ident)),
        Item::Struct(item) => (&item.attrs, Some(&item.ident)),
        Item::Trait(item) => (&item.attrs, Some(&item.ident)),
        Item::TraitAlias(item) => (&item.attrs, Some(&item.ident)),
        Item::Type(item) => (&item.attrs, Some(&item.ident)),
        Item::Union(item) => (&item.attrs, Some(&item.ident)),
        Item::ExternCrate(item) => (&item.attrs, None),
        Item::ForeignMod(item) => (&item.attrs, None),
        Item::Impl(item) => (&item.attrs, None),
        Item::Use(item) => (&item.attrs, None),
        Item::Verbatim(_) => (&[], None),
        _ => (&[], None),
    }
}

/// Returns the name without `r#`.
pub fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

fn joined(path: &ModulePath, name: &str) -> ModulePath {
    path.iter().map(String::as_str).chain([name]).map(str::to_owned).collect()
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().map(Path::to_path_buf).unwrap_or_default()
}

fn fault(file: &Path, what: &str) -> Error {
    Error::Finding(format!("{}: {what}", file.display()))
}
