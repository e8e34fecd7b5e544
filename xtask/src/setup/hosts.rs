//! The web servers that the shipped configurations are tested with.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::project::Project;
use crate::report;

/// What the tests start or load.
struct Part {
    /// The variable that names another one.
    variable: &'static str,
    /// Its name in PATH; empty for what is no program.
    name: &'static str,
    /// Full paths to try after that.
    places: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

const PARTS: [Part; 4] = [
    // What root runs is not in everybody's PATH.
    Part { variable: "NGINX", name: "nginx", places: &["/usr/sbin/nginx", "/usr/local/sbin/nginx"], package: "nginx" },
    Part {
        variable: "NGINX_BROTLI_STATIC",
        name: "",
        places: &[
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
            "/usr/local/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "/opt/homebrew/lib/nginx/modules/ngx_http_brotli_static_module.so",
        ],
        package: "libnginx-mod-http-brotli-static",
    },
    Part { variable: "CADDY", name: "caddy", places: &[], package: "caddy" },
    // Makes the certificate that nginx shows to the Observatory.
    Part { variable: "OPENSSL", name: "openssl", places: &[], package: "openssl" },
];

/// Debian's packages for what is missing.
pub fn missing_packages(project: &Project) -> Vec<&'static str> {
    PARTS.iter().filter(|part| part.named().is_none() && part.find(project).is_none()).map(|part| part.package).collect()
}

/// Says which servers will be used.
///
/// # Errors
/// When one is missing; the error says what to install.
pub fn ensure(project: &Project) -> Result<(), Error> {
    let mut paths = Vec::new();
    for part in &PARTS {
        paths.push(part.find(project).ok_or_else(|| part.missing())?.display().to_string());
    }
    report::item("nginx, Caddy", &format!("there ({})", paths.join(", ")));
    Ok(())
}

impl Part {
    /// What the variable names.
    fn named(&self) -> Option<PathBuf> {
        env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// The one that the variable names and no other, else the one in PATH, else the first in the known places.
    fn find(&self, project: &Project) -> Option<PathBuf> {
        if let Some(named) = self.named() {
            return Some(named).filter(|path| path.is_file());
        }
        let in_path = if self.name.is_empty() { None } else { project.find(self.name) };
        in_path.or_else(|| self.places.iter().map(Path::new).find(|path| path.is_file()).map(Path::to_path_buf))
    }

    fn missing(&self) -> Error {
        let what = if self.name.is_empty() { "nginx's module for brotli files" } else { self.name };
        Error::Missing {
            what: what.to_owned(),
            remedy: format!(
                "Debian, Ubuntu: apt-get install {}; Fedora: dnf install nginx nginx-mod-brotli caddy openssl; \
                 or name one in the variable {}",
                self.package, self.variable
            ),
        }
    }
}
