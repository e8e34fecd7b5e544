//! The rules as configurations of real hosts.

mod caddy;
mod headers_file;
mod nginx;

pub use caddy::caddyfile;
pub use headers_file::{HeadersFileError, headers_file};
pub use nginx::nginx;

use crate::layout::FOLDER;
use crate::rules::{FILE, Rules};

/// Where a site is served: what a configuration says besides the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The host's name: `ledger.saltmere.example`.
    pub host: String,
    /// The folder of the site on the server.
    pub root: String,
    /// The port for plain HTTP. With [`Place::tls`], it only leads to the other one.
    pub http: u16,
    /// The port for HTTPS, with certificate and key; `None` serves plain HTTP.
    pub tls: Option<Tls>,
}

/// HTTPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The port.
    pub port: u16,
    /// The file of the certificate and those it rests on. `None`: the host sees to it by itself, which Caddy can.
    pub certificate: Option<Certificate>,
}

/// Files of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The chain.
    pub chain: String,
    /// The key.
    pub key: String,
}

/// A name or path that would mean something else in a configuration.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` cannot stand in a host's configuration: it may hold letters, digits and `-` `_` `.` `/` alone")]
pub struct PlaceError(String);

impl Place {
    /// Where the shipped configurations expect a site: ports 80 and 443, the folder `/srv/<host>/current`, and the
    /// certificate where certbot puts it.
    #[must_use]
    pub fn shipped(host: &str) -> Self {
        let folder = format!("/etc/letsencrypt/live/{host}");
        let certificate = Certificate { chain: format!("{folder}/fullchain.pem"), key: format!("{folder}/privkey.pem") };
        let tls = Some(Tls { port: 443, certificate: Some(certificate) });
        Self { host: host.to_owned(), root: format!("/srv/{host}/current"), http: 80, tls }
    }

    fn checked(&self) -> Result<&Self, PlaceError> {
        let certificate = self.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
        let files = certificate.into_iter().flat_map(|files| [&files.chain, &files.key]);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
        match [&self.host, &self.root].into_iter().chain(files).find(|text| text.is_empty() || !text.bytes().all(plain)) {
            Some(text) => Err(PlaceError(text.clone())),
            None => Ok(self),
        }
    }

    /// `:8443`, or nothing for the port that browsers expect.
    fn shown_port(&self) -> String {
        let port = self.tls.as_ref().map_or(self.http, |tls| tls.port);
        let usual = if self.tls.is_some() { 443 } else { 80 };
        if port == usual { String::new() } else { format!(":{port}") }
    }
}

/// The files of a site could not be made.
#[derive(Debug, thiserror::Error)]
pub enum HostsError {
    /// For Netlify and Cloudflare Pages.
    #[error(transparent)]
    HeadersFile(#[from] HeadersFileError),
    /// For nginx and Caddy.
    #[error(transparent)]
    Place(#[from] PlaceError),
}

/// The files that a site carries for hosts, with their names in it: `_headers`, and in `.hosting/` the configurations
/// of nginx and Caddy, and the rules for the preview. The same rules and host give the same bytes.
///
/// # Errors
/// When the rules or the host's name cannot be said to one of them.
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
