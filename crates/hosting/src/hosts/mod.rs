//! Converts the rules to configurations of several hosts.

mod caddy;
mod headers_file;
mod nginx;
mod place;

pub use caddy::caddyfile;
pub use headers_file::{HeadersFileError, headers_file};
pub use nginx::nginx;
pub use place::{Certificate, Place, PlaceError, Tls};

use crate::layout::FOLDER;
use crate::rules::{FILE, Rules};

/// The error for configurations that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum HostsError {
    /// For Netlify and Cloudflare Pages.
    #[error(transparent)]
    HeadersFile(#[from] HeadersFileError),
    /// For nginx and Caddy.
    #[error(transparent)]
    Place(#[from] PlaceError),
}

/// Returns the names and texts of the configuration files in a site: `_headers`, and in `.hosting/` the configurations of nginx and
/// Caddy, and the rules for the preview. The same rules and host produce the same bytes.
///
/// # Errors
/// When one of the configurations cannot express the rules or the host's name.
pub fn files(rules: &Rules, host: &str) -> Result<Vec<(String, String)>, HostsError> {
    let place = Place::shipped(host);
    let of_caddy = Place { tls: Some(Tls { port: 443, certificate: None }), ..place.clone() };
    Ok(vec![
        ("_headers".to_owned(), headers_file(rules)?),
        (format!("{FOLDER}/nginx.conf"), nginx(rules, &place)?),
        (format!("{FOLDER}/Caddyfile"), caddyfile(rules, &of_caddy)?),
        (format!("{FOLDER}/{FILE}"), rules.to_json()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;

    #[test]
    fn a_site_carries_the_same_files_each_time() {
        let rules = Policy { immutable: vec!["/broadsheet-app-*"], ..Policy::default() }.rules().unwrap();
        let once = files(&rules, "ledger.saltmere.example").unwrap();
        let names: Vec<_> = once.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["_headers", ".hosting/nginx.conf", ".hosting/Caddyfile", ".hosting/rules.json"]);
        assert_eq!(once, files(&rules, "ledger.saltmere.example").unwrap());
    }

    #[test]
    fn a_host_cannot_end_a_directive() {
        let rules = Policy::default().rules().unwrap();
        for host in ["", "a;b", "a b", "a\n", "{$HOME}", "a\"b"] {
            assert!(files(&rules, host).is_err(), "{host}");
        }
    }
}
