//! The engine and the programs of the tests, from the environment that `cargo xtask test` sets.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::checkers::Checkers;
use crate::fault::{Fault, Outcome};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by ChromeDriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, by WebKitWebDriver.
    Webkit,
}

impl Engine {
    /// All engines.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The engine that `BROADSHEET_ENGINE` names; Chromium when it is not set.
    fn from_environment() -> Outcome<Self> {
        let Ok(name) = std::env::var("BROADSHEET_ENGINE") else { return Ok(Self::Chromium) };
        Self::ALL.into_iter().find(|engine| engine.name() == name).ok_or_else(|| Fault::Missing {
            what: format!("there is no engine {name:?}"),
            remedy: "set BROADSHEET_ENGINE to chromium, firefox or webkit".to_owned(),
        })
    }

    /// Its name in `BROADSHEET_ENGINE`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }
}

/// The settings of the tests.
#[derive(Debug)]
pub struct Settings {
    /// The engine.
    pub engine: Engine,
    /// The driver's program.
    pub driver: PathBuf,
    /// The browser's program, where it is not the one the driver finds by itself.
    pub browser: Option<PathBuf>,
    /// The site under test.
    pub dist: PathBuf,
    /// The accessibility checkers.
    pub checkers: Checkers,
    /// The folder for screenshots of failed tests.
    pub remains: PathBuf,
}

/// The settings of this process.
///
/// # Errors
/// When a requirement of the tests is missing.
pub fn settings() -> Outcome<&'static Settings> {
    static SETTINGS: LazyLock<Outcome<Settings>> = LazyLock::new(Settings::from_environment);
    SETTINGS.as_ref().map_err(|fault| Fault::Missing {
        what: fault.to_string(),
        remedy: "`cargo xtask test --only build,e2e` builds the site, installs browsers and sets this suite's variables".to_owned(),
    })
}

/// The folder of the built site: `BROADSHEET_DIST`, or `dist/` of this repository. Needs no browser and no driver.
///
/// # Errors
/// When there is no site in it.
pub fn dist() -> Outcome<PathBuf> {
    let dist = std::env::var_os("BROADSHEET_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    present(&dist.join("index.html"), "BROADSHEET_DIST names the folder with the built site")?;
    Ok(dist)
}

/// The root of this repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Settings {
    fn from_environment() -> Outcome<Self> {
        let engine = Engine::from_environment()?;
        let root = root();
        let (driver, browser) = match engine {
            Engine::Chromium => (program("CHROMEDRIVER", &["chromedriver"])?, optional("CHROME", &[])?),
            Engine::Firefox => (program("GECKODRIVER", &["geckodriver"])?, optional("FIREFOX", &[])?),
            Engine::Webkit => (program("WEBKIT_WEBDRIVER", &["WebKitWebDriver"])?, Some(mini_browser()?)),
        };
        if engine == Engine::Webkit && std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
            let remedy = "WebKit's MiniBrowser needs one: start the tests with `xvfb-run -a`, or by `cargo xtask test`".to_owned();
            return Err(Fault::Missing { what: "DISPLAY is not set".to_owned(), remedy });
        }
        let dist = dist()?;
        let checkers = Checkers {
            axe: checker(&root, "BROADSHEET_AXE", "axe-core", "axe.min.js")?,
            equal_access: checker(&root, "BROADSHEET_EQUAL_ACCESS", "accessibility-checker-engine", "ace.js")?,
        };
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self { engine, driver, browser, dist, checkers, remains: target.join("e2e").join(engine.name()) })
    }
}

/// The script of an accessibility checker: as the variable names it, or else in the npm package that set-up installs.
fn checker(root: &Path, variable: &str, package: &str, file: &str) -> Outcome<PathBuf> {
    let named = std::env::var_os(variable).map(PathBuf::from);
    let script = named.unwrap_or_else(|| root.join(".tools/node_modules").join(package).join(file));
    present(&script, &format!("`cargo xtask setup` puts it there, or {variable} names it"))?;
    Ok(script)
}

/// The paths of WebKitGTK's MiniBrowser on Debian, Fedora and Arch.
const MINI_BROWSERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
];

fn mini_browser() -> Outcome<PathBuf> {
    program("WEBKIT_BROWSER", &MINI_BROWSERS)
}

fn program(variable: &str, names: &[&str]) -> Outcome<PathBuf> {
    optional(variable, names)?.ok_or_else(|| Fault::Missing {
        what: format!("there is no {}", names.join(" and no ")),
        remedy: format!("install it, or name it in {variable}"),
    })
}

/// A program by its variable, or else by name or place; `None` where there is none.
fn optional(variable: &str, names: &[&str]) -> Outcome<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        present(&path, &format!("{variable} names it"))?;
        return Ok(Some(path));
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    Ok(names.iter().find_map(|name| {
        if name.starts_with('/') {
            return Some(PathBuf::from(name)).filter(|path| path.is_file());
        }
        std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
    }))
}

fn present(path: &Path, remedy: &str) -> Outcome {
    if path.is_file() {
        Ok(())
    } else {
        Err(Fault::Missing { what: format!("{} is not there", path.display()), remedy: remedy.to_owned() })
    }
}
