//! Files of a site that are not served to readers.

/// The folder with the configurations of hosts. It is part of the site, so that it is deployed with it.
pub const FOLDER: &str = ".hosting";

/// The page that is sent with status 404. A request for its own address has this status, too.
pub const MISSING: &str = "/404.html";

/// Returns whether a path must be answered with 404 although a file exists: the configurations, the compressed forms (which are sent for
/// the path of the original file), and everything that begins with a dot, except `/.well-known/`.
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
