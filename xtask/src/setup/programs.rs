//! Finds programs that set-up does not build, but that the system may install: browsers with their WebDrivers, web servers, Java.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::project::{Project, is_executable};
use crate::report;
use crate::test::Engine;

use super::need::Need;

/// A program, or a module that a program loads.
struct Program {
    /// The environment variable that overrides its path and passes it to tests; empty where there is none.
    variable: &'static str,
    /// Names to look for in PATH, the preferred one first; none for a module.
    names: &'static [&'static str],
    /// Full paths to try after that; `*` stands for one folder.
    places: &'static [&'static str],
    /// Debian's package; empty where set-up builds the program (tools.toml).
    package: &'static str,
}

const fn program(
    variable: &'static str,
    names: &'static [&'static str],
    places: &'static [&'static str],
    package: &'static str,
) -> Program {
    Program { variable, names, places, package }
}

const CHROMIUM: [Program; 2] = [
    program(
        "CHROME",
        &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
        &["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
        "chromium",
    ),
    program("CHROMEDRIVER", &["chromedriver"], &["/usr/lib/chromium-browser/chromedriver"], "chromium-driver"),
];

const FIREFOX: [Program; 2] = [
    program("FIREFOX", &["firefox-esr", "firefox"], &["/Applications/Firefox.app/Contents/MacOS/firefox"], "firefox-esr"),
    program("GECKODRIVER", &["geckodriver"], &[], ""),
];

const WEBKIT: [Program; 3] = [
    program("WEBKIT_WEBDRIVER", &["WebKitWebDriver"], &["/usr/lib/*/webkit2gtk-4.1/WebKitWebDriver"], "webkit2gtk-driver"),
    program(
        "WEBKIT_BROWSER",
        &["MiniBrowser"],
        &["/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser", "/usr/lib/webkit2gtk-4.1/MiniBrowser"],
        "webkit2gtk-driver",
    ),
    // WebKit's test browser has no headless mode.
    program("XVFB", &["Xvfb"], &[], "xvfb"),
];

const HOSTS: [Program; 4] = [
    // `sbin` is in root's PATH only.
    program("NGINX", &["nginx"], &["/usr/sbin/nginx", "/usr/local/sbin/nginx"], "nginx"),
    program(
        "NGINX_BROTLI_STATIC",
        &[],
        &[
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
            "/usr/local/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "/opt/homebrew/lib/nginx/modules/ngx_http_brotli_static_module.so",
        ],
        "libnginx-mod-http-brotli-static",
    ),
    program("CADDY", &["caddy"], &[], "caddy"),
    // Creates the certificate that nginx uses in the Observatory test.
    program("OPENSSL", &["openssl"], &[], "openssl"),
];

const JAVA: [Program; 1] = [program("", &["java"], &[], "default-jre-headless")];

/// Returns the programs of a requirement.
fn programs(need: Need) -> &'static [Program] {
    match need {
        Need::Engine(Engine::Chromium) => &CHROMIUM,
        Need::Engine(Engine::Firefox) => &FIREFOX,
        Need::Engine(Engine::Webkit) => &WEBKIT,
        Need::Hosts => &HOSTS,
        Need::Java => &JAVA,
        Need::Toolchain | Need::Cargo(_) | Need::Npm(_) => &[],
    }
}

/// Returns instructions for systems where apt is not used.
fn remedy(need: Need) -> &'static str {
    match need {
        Need::Engine(Engine::Chromium) => {
            "install Chromium or Chrome and the chromedriver of the same version\n  \
             Debian: apt-get install chromium chromium-driver; Fedora: dnf install chromium chromedriver; \
             macOS: brew install --cask google-chrome chromedriver"
        }
        Need::Engine(Engine::Firefox) => {
            "install Firefox (geckodriver is built by `cargo xtask setup`)\n  \
             Debian: apt-get install firefox-esr; Fedora: dnf install firefox; macOS: brew install --cask firefox"
        }
        Need::Engine(Engine::Webkit) => {
            "install WebKitGTK's WebDriver with MiniBrowser, and Xvfb\n  \
             Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb; Fedora: dnf install webkit2gtk4.1 xorg-x11-server-Xvfb\n  \
             where there is none (macOS), run the other two: cargo xtask test --engine chromium, then --engine firefox"
        }
        Need::Hosts => {
            "Debian, Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static caddy openssl; \
             Fedora: dnf install nginx nginx-mod-brotli caddy openssl"
        }
        Need::Java => {
            "Debian, Ubuntu: apt-get install default-jre-headless; Fedora: dnf install java-latest-openjdk-headless; \
             macOS: brew install openjdk"
        }
        Need::Toolchain | Need::Cargo(_) | Need::Npm(_) => "run `cargo xtask setup`",
    }
}

/// Returns Debian's packages for missing programs. A program that a variable names is not installed.
pub fn missing_packages(project: &Project, need: Need) -> impl Iterator<Item = &'static str> {
    let missing = |program: &&Program| !program.package.is_empty() && program.named().is_none() && program.find(project).is_none();
    programs(need).iter().filter(missing).map(|program| program.package)
}

/// Prints the programs that will be used.
///
/// # Errors
/// When one is missing; the error says what to install.
pub fn ensure(project: &Project, need: Need) -> Result<(), Error> {
    let paths: Vec<_> = find_all(project, need)?.iter().map(|(_, path)| path.display().to_string()).collect();
    report::item(need.name(), &format!("there ({})", paths.join(", ")));
    Ok(())
}

/// Returns the programs of an engine as environment variables: `("CHROMEDRIVER", "/usr/bin/chromedriver")`.
///
/// # Errors
/// When one is missing, or a variable names a missing one; the error says what to install.
pub fn engine_tools(project: &Project, engine: Engine) -> Result<Vec<(&'static str, PathBuf)>, Error> {
    find_all(project, Need::Engine(engine))
}

fn find_all(project: &Project, need: Need) -> Result<Vec<(&'static str, PathBuf)>, Error> {
    let find = |program: &Program| Ok((program.variable, program.find(project).ok_or_else(|| program.missing(need))?));
    programs(need).iter().map(find).collect()
}

impl Program {
    /// Returns the path in the variable.
    fn named(&self) -> Option<PathBuf> {
        env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// Returns the path in the variable; if it is not set, the first program in PATH, or else the first in the known places.
    fn find(&self, project: &Project) -> Option<PathBuf> {
        match self.named() {
            Some(path) if path.components().count() == 1 => project.find(path.to_str()?),
            Some(path) => Some(path).filter(|path| self.is_usable(path)),
            None => {
                let in_path = self.names.iter().find_map(|name| project.find(name));
                in_path.or_else(|| self.places.iter().find_map(|place| self.expand(place)))
            }
        }
    }

    /// Returns whether the file can be used: a program must be executable, but a module is only loaded.
    fn is_usable(&self, path: &Path) -> bool {
        if self.names.is_empty() { path.is_file() } else { is_executable(path) }
    }

    /// Returns the first existing path of a place, in which `*` stands for one folder.
    fn expand(&self, place: &str) -> Option<PathBuf> {
        let Some((before, after)) = place.split_once("/*/") else {
            return Some(PathBuf::from(place)).filter(|path| self.is_usable(path));
        };
        let folders = Path::new(before).read_dir().ok()?;
        folders.flatten().map(|folder| folder.path().join(after)).find(|path| self.is_usable(path))
    }

    fn missing(&self, need: Need) -> Error {
        if let Some(named) = self.named() {
            return Error::Missing {
                what: format!("{}, which the variable {} names,", named.display(), self.variable),
                remedy: format!("name a program that can be run, or unset {} to let it be looked for", self.variable),
            };
        }
        let or_name = if self.variable.is_empty() { String::new() } else { format!("\n  or name one in the variable {}", self.variable) };
        let what = self.names.first().copied().unwrap_or(self.package).to_owned();
        Error::Missing { what, remedy: remedy(need).to_owned() + &or_name }
    }
}
