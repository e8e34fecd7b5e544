//! Files of a site that are not for readers.

/// The folder with the configurations of hosts. It lies in the site, so that it travels with it.
pub const FOLDER: &str = ".hosting";

/// The page that is sent with status 404. A request for its own address is answered with 404, too.
pub const MISSING: &str = "/404.html";

/// Whether a path must be answered as if nothing were there: the configurations, files of compressed bytes (which are
/// sent in another's name), and everything that begins with a dot, but for `/.well-known/`.
#[must_use]
pub fn is_hidden(path: &str) -> bool {
    let inside = path.strip_prefix("/.well-known/").unwrap_or(path);
    inside.split('/').any(|step| step.starts_with('.')) || path == "/_headers" || path.ends_with(".br") || path.ends_with(".gz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_need_is_not_hidden() {
        for path in ["/", "/about/", "/.well-known/gpc.json", "/media/a.b.jpg", "/article/x/index.html"] {
            assert!(!is_hidden(path), "{path}");
        }
        for path in ["/.hosting/nginx.conf", "/_headers", "/index.html.br", "/a/.git/config", "/.well-known/.secret", "/.env"] {
            assert!(is_hidden(path), "{path}");
        }
    }
}
