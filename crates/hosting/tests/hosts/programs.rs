//! The programs that these tests need.

use std::env;
use std::path::{Path, PathBuf};

/// Returns the path of a program: the value of the variable, else one in PATH, else one in `/usr/sbin` and the like.
///
/// # Panics
/// When there is none, because a test must not pass without its server.
pub fn program(name: &str, variable: &str) -> PathBuf {
    if let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        assert!(path.is_file(), "{variable} names {}, which is not there", path.display());
        return path;
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"].map(PathBuf::from));
    let found = folders.map(|folder| folder.join(name)).find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!(
            "{name} is not installed, and this test is about it: `cargo xtask setup` installs it on Debian (as root); \
             elsewhere install it, or name it in the variable {variable}"
        )
    })
}

/// Returns the path of nginx's module for brotli files.
pub fn brotli_module() -> PathBuf {
    let known = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/local/lib/nginx/modules", "/opt/homebrew/lib/nginx/modules"];
    let named = env::var_os("NGINX_BROTLI_STATIC").map(PathBuf::from);
    let found =
        named.into_iter().chain(known.map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"))).find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!(
            "nginx's module for brotli files is not installed: `cargo xtask setup` installs it on Debian (as root; package \
             libnginx-mod-http-brotli-static); elsewhere name ngx_http_brotli_static_module.so in the variable NGINX_BROTLI_STATIC"
        )
    })
}

/// Returns the path of an npm package in `.tools/`.
pub fn npm_package(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/node_modules").join(name);
    assert!(path.join("package.json").is_file(), "the npm package {name} is not installed in .tools/: `cargo xtask setup` does it");
    path.canonicalize().unwrap()
}
