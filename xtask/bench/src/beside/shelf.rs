//! The same page with each consent manager, as a folder to be served.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use broadsheet_hosting::sri;

use super::page::without_consent;
use crate::arguments::Programs;
use crate::error::Error;
use crate::site::{Answers, Policy};

/// Who asks for consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manager {
    /// Nobody.
    Absent,
    /// vanilla-cookieconsent, put in as its documentation has it for HTML.
    Vanilla,
    /// The same, the page made as fast as it can be around it: the library fetched ahead, and not after its configuration; its
    /// styles after the article, whose paint they then do not hold up.
    VanillaTuned,
    /// Klaro, put in as its documentation has it.
    Klaro,
    /// Broadsheet, as it is published.
    Broadsheet,
}

/// A manager and how it is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kit {
    /// Who asks.
    pub manager: Manager,
    /// Whether the others keep the choice in localStorage, and not, as they do by default, in a cookie.
    pub local: bool,
    /// Whether Klaro's styles are a file of their own, as its documentation has it for who must not allow inline styles.
    pub apart: bool,
}

impl From<Manager> for Kit {
    fn from(manager: Manager) -> Self {
        Self { manager, local: false, apart: false }
    }
}

/// A page that the others are on, beside the article.
pub const SECOND: &str = "/about/";

/// What the pages need and no manager changes.
const SHARED: [&str; 5] = ["pictures", "fonts", "icons", "media", "manifest.webmanifest"];

/// Where the folders are made, and what of.
#[derive(Debug)]
pub struct Shelf {
    folder: PathBuf,
    /// A copy: whatever is built meanwhile, all variants are of one site.
    published: PathBuf,
    packages: PathBuf,
    /// The article's address.
    pub article: String,
}

impl Shelf {
    /// Copies the site.
    ///
    /// # Errors
    /// When that fails, or a configuration has other words than the site.
    pub fn new(dist: &Path, out: &Path, programs: &Programs, article: &str) -> Result<Self, Error> {
        let folder = out.join("consent-beside");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::file(&folder))?;
        }
        let published = folder.join("published");
        copy(dist, &published).map_err(Error::file(dist))?;
        let shelf = Self { folder, published, packages: programs.compared.clone(), article: article.to_owned() };
        let page = shelf.read_page(article)?;
        for (name, configuration) in [("vanilla", VANILLA), ("klaro", KLARO)] {
            if let Some(words) = banner_words(&page).find(|words| !configuration.contains(*words)) {
                return Err(Error::Bundle(format!("xtask/bench/src/beside/{name}.js does not have the page's words “{words}”")));
            }
        }
        Ok(shelf)
    }

    /// What the host answers for a kit: without a policy for the others' pages, under its own for the site's, or under this.
    ///
    /// # Errors
    /// When a file is missing.
    pub fn answers(&self, kit: Kit, policy: Option<&str>) -> Result<Arc<Answers>, Error> {
        let is = |policy: &str| Policy::Is(policy.to_owned());
        if kit.manager == Manager::Broadsheet {
            return Ok(Arc::new(Answers::of(&self.published)?.under(policy.map_or(Policy::Published, is))));
        }
        let folder = self.folder.join(format!("{:?}-{}-{}", kit.manager, kit.local, kit.apart));
        if !folder.exists() {
            self.put_in(kit, &folder)?;
        }
        Ok(Arc::new(Answers::of(&folder)?.under(policy.map_or(Policy::Absent, is))))
    }

    /// The site's own policy, and the same with the hash of the page's style sheet as the others have it: without our rules.
    ///
    /// # Errors
    /// When the site has none.
    pub fn published_policy(&self) -> Result<[String; 2], Error> {
        let page = self.read_page(&self.article)?;
        let policy = Answers::of(&self.published)?.published_policy();
        let policy = policy.ok_or_else(|| Error::Bundle("the site has no Content Security Policy".to_owned()))?;
        let theirs = policy.replace(&sri::source(style(&page)), &sri::source(style(&without_consent(&page)?)));
        Ok([policy, theirs])
    }

    /// `vanilla-cookieconsent 3.1.0`
    ///
    /// # Errors
    /// When it is not installed.
    pub fn version(&self, package: &str) -> Result<String, Error> {
        let path = self.packages.join(package).join("package.json");
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        let manifest: serde_json::Value = serde_json::from_str(&text).map_err(|error| Error::Bundle(error.to_string()))?;
        Ok(format!("{package} {}", manifest.get("version").and_then(serde_json::Value::as_str).unwrap_or("?")))
    }

    /// The site as it is published.
    pub fn published(&self) -> &Path {
        &self.published
    }

    fn read_page(&self, path: &str) -> Result<String, Error> {
        let file = self.published.join(path.trim_start_matches('/')).join("index.html");
        fs::read_to_string(&file).map_err(Error::file(file))
    }

    fn put_in(&self, kit: Kit, folder: &Path) -> Result<(), Error> {
        fs::create_dir_all(folder.join(".hosting")).map_err(Error::file(folder))?;
        for name in SHARED {
            symlink(self.published.join(name), folder.join(name)).map_err(Error::file(folder.join(name)))?;
        }
        for name in [".hosting/rules.json", "404.html"] {
            fs::copy(self.published.join(name), folder.join(name)).map_err(Error::file(folder.join(name)))?;
        }
        for (name, text) in [("count.js", "window.counted = true;\n")].into_iter().chain(configuration(kit)) {
            let text = if kit.local { in_local_storage(text) } else { text.to_owned() };
            fs::write(folder.join(name), text).map_err(Error::file(folder.join(name)))?;
        }
        for file in library(kit) {
            let from = self.packages.join(file);
            let to = folder.join(from.file_name().unwrap_or_default());
            fs::copy(&from, to).map_err(Error::file(from))?;
        }
        for path in [self.article.as_str(), SECOND] {
            let page = with_manager(&without_consent(&self.read_page(path)?)?, kit);
            let place = folder.join(path.trim_start_matches('/'));
            fs::create_dir_all(&place).map_err(Error::file(&place))?;
            fs::write(place.join("index.html"), page).map_err(Error::file(&place))?;
        }
        Ok(())
    }
}

const VANILLA: &str = include_str!("vanilla.js");
const KLARO: &str = include_str!("klaro.js");

fn configuration(kit: Kit) -> Option<(&'static str, &'static str)> {
    match kit.manager {
        Manager::Vanilla | Manager::VanillaTuned => Some(("cookieconsent-config.js", VANILLA)),
        Manager::Klaro => Some(("config.js", KLARO)),
        Manager::Absent | Manager::Broadsheet => None,
    }
}

fn in_local_storage(configuration: &str) -> String {
    configuration
        .replace("cookie: { expiresAfterDays", "cookie: { useLocalStorage: true, expiresAfterDays")
        .replace("storageMethod: \"cookie\"", "storageMethod: \"localStorage\"")
}

/// The files of the package that a page fetches.
fn library(kit: Kit) -> &'static [&'static str] {
    match (kit.manager, kit.apart) {
        (Manager::Vanilla | Manager::VanillaTuned, _) => {
            &["vanilla-cookieconsent/dist/cookieconsent.umd.js", "vanilla-cookieconsent/dist/cookieconsent.css"]
        }
        (Manager::Klaro, false) => &["klaro/dist/klaro.js"],
        (Manager::Klaro, true) => &["klaro/dist/klaro-no-css.js", "klaro/dist/klaro.min.css"],
        (Manager::Absent | Manager::Broadsheet, _) => &[],
    }
}

/// What a page fetches of a manager before anything is chosen: addresses.
pub fn fetched(kit: Kit) -> Vec<String> {
    let library = library(kit).iter().filter_map(|file| file.rsplit('/').next());
    library.chain(configuration(kit).map(|(name, _)| name)).map(|name| format!("/{name}")).collect()
}

fn with_manager(page: &str, kit: Kit) -> String {
    let counter = |attributes: &str| format!("<script type=\"text/plain\" {attributes}></script>");
    let vanilla_counter = || counter("data-category=\"analytics\" data-service=\"counter\" src=\"/count.js\"");
    let (head, body, way_back) = match (kit.manager, kit.apart) {
        (Manager::Vanilla, _) => (
            "<link rel=\"stylesheet\" href=\"/cookieconsent.css\">",
            vanilla_counter() + "<script type=\"module\" src=\"/cookieconsent-config.js\"></script>",
            "data-cc=\"show-preferencesModal\"",
        ),
        (Manager::VanillaTuned, _) => (
            "<link rel=\"modulepreload\" href=\"/cookieconsent.umd.js\">",
            "<link rel=\"stylesheet\" href=\"/cookieconsent.css\">".to_owned()
                + &vanilla_counter()
                + "<script type=\"module\" src=\"/cookieconsent-config.js\"></script>",
            "data-cc=\"show-preferencesModal\"",
        ),
        (Manager::Klaro, apart) => (
            if apart {
                "<link rel=\"stylesheet\" href=\"/klaro.min.css\"><script defer src=\"/config.js\"></script>\
                 <script defer src=\"/klaro-no-css.js\"></script>"
            } else {
                "<script defer src=\"/config.js\"></script><script defer src=\"/klaro.js\"></script>"
            },
            counter("data-type=\"text/javascript\" data-name=\"counter\" data-src=\"/count.js\""),
            "data-klaro-settings",
        ),
        (Manager::Absent | Manager::Broadsheet, _) => ("", String::new(), "data-action=\"settings\""),
    };
    page.replacen("</head>", &format!("{head}</head>"), 1)
        .replacen("</body>", &format!("{body}</body>"), 1)
        .replace("data-action=\"settings\"", way_back)
}

/// The words of the question and of its buttons.
fn banner_words(page: &str) -> impl Iterator<Item = &str> {
    let banner = page.split_once("<section class=\"consent-banner\"").map_or("", |(_, rest)| rest);
    let banner = banner.split_once("</section>").map_or("", |(banner, _)| banner);
    banner.split('>').skip(1).filter_map(|part| part.split('<').next()).map(str::trim).filter(|words| !words.is_empty())
}

fn style(page: &str) -> &str {
    let rest = page.split_once("<style>").map_or("", |(_, rest)| rest);
    rest.split_once("</style>").map_or("", |(style, _)| style)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head></head><body><section class=\"consent-banner\" a><p>Cookies?</p><button>No</button></section>\
        <button data-action=\"settings\">x</button></body>";

    #[test]
    fn the_words_are_those_between_tags() {
        assert_eq!(banner_words(PAGE).collect::<Vec<_>>(), ["Cookies?", "No"]);
    }

    #[test]
    fn each_manager_is_put_in_as_its_documentation_has_it() {
        let vanilla = with_manager(PAGE, Manager::Vanilla.into());
        assert!(vanilla.contains("cookieconsent.css\"></head>") && vanilla.contains("config.js\"></script></body>"), "{vanilla}");
        assert!(vanilla.contains("data-cc=\"show-preferencesModal\"") && !vanilla.contains("data-action"), "{vanilla}");
        let klaro = with_manager(PAGE, Manager::Klaro.into());
        assert!(klaro.contains("<script defer src=\"/config.js\"></script><script defer src=\"/klaro.js\"></script></head>"), "{klaro}");
        assert_eq!(fetched(Manager::Klaro.into()), ["/klaro.js", "/config.js"]);
        assert_eq!(with_manager(PAGE, Manager::Absent.into()), PAGE);
    }

    #[test]
    fn both_can_keep_a_choice_in_local_storage() {
        assert!(in_local_storage(VANILLA).contains("useLocalStorage: true"));
        assert!(in_local_storage(KLARO).contains("\"localStorage\""));
    }
}
