//! The browsers that tests run in, with their WebDrivers.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::project::{Project, is_executable};
use crate::report;
use crate::test::Engine;

/// Programs of one engine, as environment variables for those that start them: `("CHROMEDRIVER", "/usr/bin/chromedriver")`.
pub type EngineTools = Vec<(&'static str, PathBuf)>;

/// A program that an engine needs.
struct Part {
    /// The variable that names another one, and by which tests are told of it.
    variable: &'static str,
    /// Names to look for in PATH, the preferred one first.
    names: &'static [&'static str],
    /// Full paths to try after that; `*` stands for one folder.
    places: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

const CHROMIUM: [Part; 2] = [
    Part {
        variable: "CHROME",
        names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
        places: &["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
        package: "chromium",
    },
    Part {
        variable: "CHROMEDRIVER",
        names: &["chromedriver"],
        places: &["/usr/lib/chromium-browser/chromedriver"],
        package: "chromium-driver",
    },
];

const FIREFOX: [Part; 2] = [
    Part {
        variable: "FIREFOX",
        names: &["firefox-esr", "firefox"],
        places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
        package: "firefox-esr",
    },
    // Not in Debian: built by set-up (tools.toml), so it has no package to install.
    Part { variable: "GECKODRIVER", names: &["geckodriver"], places: &[], package: "" },
];

const WEBKIT: [Part; 3] = [
    Part {
        variable: "WEBKIT_WEBDRIVER",
        names: &["WebKitWebDriver"],
        places: &["/usr/lib/*/webkit2gtk-4.1/WebKitWebDriver"],
        package: "webkit2gtk-driver",
    },
    Part {
        variable: "WEBKIT_BROWSER",
        names: &["MiniBrowser"],
        places: &[
            "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/webkit2gtk-4.1/MiniBrowser",
        ],
        package: "webkit2gtk-driver",
    },
    // WebKit's test browser has no headless mode.
    Part { variable: "XVFB", names: &["Xvfb"], places: &[], package: "xvfb" },
];

fn parts(engine: Engine) -> &'static [Part] {
    match engine {
        Engine::Chromium => &CHROMIUM,
        Engine::Firefox => &FIREFOX,
        Engine::Webkit => &WEBKIT,
    }
}

/// Debian's packages for what is missing.
pub fn missing_packages(project: &Project, engine: Engine) -> Vec<&'static str> {
    let missing = parts(engine).iter().filter(|part| !part.package.is_empty() && part.named().is_none() && part.find(project).is_none());
    missing.map(|part| part.package).collect()
}

/// Says which browser will be used.
///
/// # Errors
/// When a program is missing; the error says what to install.
pub fn ensure(project: &Project, engine: Engine) -> Result<(), Error> {
    let tools = engine_tools(project, engine)?;
    let paths: Vec<_> = tools.iter().map(|(_, path)| path.display().to_string()).collect();
    report::item(engine.as_str(), &format!("there ({})", paths.join(", ")));
    Ok(())
}

/// Finds the programs of an engine.
///
/// # Errors
/// When one is missing, or a variable names one that is not there; the error says what to install.
pub fn engine_tools(project: &Project, engine: Engine) -> Result<EngineTools, Error> {
    let mut tools = EngineTools::new();
    for part in parts(engine) {
        let path = part.find(project).ok_or_else(|| part.missing(engine))?;
        tools.push((part.variable, path));
    }
    Ok(tools)
}

impl Part {
    /// What the variable names.
    fn named(&self) -> Option<OsString> {
        env::var_os(self.variable).filter(|value| !value.is_empty())
    }

    /// The one that the variable names and no other, else the first in PATH, else the first in the known places.
    fn find(&self, project: &Project) -> Option<PathBuf> {
        if let Some(named) = self.named() {
            let path = PathBuf::from(&named);
            return if path.components().count() > 1 {
                Some(path).filter(|path| is_executable(path))
            } else {
                project.find(path.to_str()?)
            };
        }
        let in_path = self.names.iter().find_map(|name| project.find(name));
        in_path.or_else(|| self.places.iter().find_map(|place| expand(place)))
    }

    fn missing(&self, engine: Engine) -> Error {
        let name = self.names.first().copied().unwrap_or(self.variable);
        if let Some(named) = self.named() {
            return Error::Missing {
                what: format!("{}, which the variable {} names,", named.display(), self.variable),
                remedy: format!("name a program that can be run, or unset {} to let it be looked for", self.variable),
            };
        }
        let remedy = match engine {
            Engine::Chromium => {
                "install Chromium or Chrome and the chromedriver of the same version\n  \
                 Debian: apt-get install chromium chromium-driver; Fedora: dnf install chromium chromedriver; \
                 macOS: brew install --cask google-chrome chromedriver"
            }
            Engine::Firefox => {
                "install Firefox (geckodriver is built by `cargo xtask setup`)\n  \
                 Debian: apt-get install firefox-esr; Fedora: dnf install firefox; macOS: brew install --cask firefox"
            }
            Engine::Webkit => {
                "install WebKitGTK's WebDriver with MiniBrowser, and Xvfb\n  \
                 Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb; Fedora: dnf install webkit2gtk4.1 xorg-x11-server-Xvfb\n  \
                 where there is none (macOS), run the other two: cargo xtask test --engine chromium, then --engine firefox"
            }
        };
        Error::Missing { what: name.to_owned(), remedy: format!("{remedy}\n  or name one in the variable {}", self.variable) }
    }
}

/// The place itself, with `*` as any one folder.
fn expand(place: &str) -> Option<PathBuf> {
    let Some((before, after)) = place.split_once("/*/") else {
        return Some(PathBuf::from(place)).filter(|path| is_executable(path));
    };
    let folders = Path::new(before).read_dir().ok()?;
    folders.flatten().map(|folder| folder.path().join(after)).find(|path| is_executable(path))
}
