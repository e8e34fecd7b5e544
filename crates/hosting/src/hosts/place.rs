//! Host name, folder and ports of a site, for configurations that contain them.

/// Host name, folder and ports of a site: the data of a configuration besides the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The host's name: `ledger.saltmere.example`.
    pub host: String,
    /// The document root on the server: the folder of the site or, for a site below a folder of its host, the folder that contains that
    /// folder.
    pub root: String,
    /// The port for plain HTTP. With [`Place::tls`], it only redirects to HTTPS.
    pub http: u16,
    /// The port for HTTPS, with certificate and key; `None` serves plain HTTP.
    pub tls: Option<Tls>,
}

/// The settings of HTTPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The port.
    pub port: u16,
    /// The files of the certificate. `None` when the host obtains it itself, as Caddy does.
    pub certificate: Option<Certificate>,
}

/// Files of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The path of the certificate chain.
    pub chain: String,
    /// The path of the private key.
    pub key: String,
}

/// The error for a name or path with characters that have a meaning in a configuration.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` cannot stand in a host's configuration: it may hold letters, digits and `-` `_` `.` `/` alone")]
pub struct PlaceError(String);

impl Place {
    /// Returns the place that the shipped configurations use: ports 80 and 443, the folder `/srv/<host>/current`, and the certificate at
    /// certbot's path.
    #[must_use]
    pub fn shipped(host: &str) -> Self {
        let folder = format!("/etc/letsencrypt/live/{host}");
        let certificate = Certificate { chain: format!("{folder}/fullchain.pem"), key: format!("{folder}/privkey.pem") };
        let tls = Some(Tls { port: 443, certificate: Some(certificate) });
        Self { host: host.to_owned(), root: format!("/srv/{host}/current"), http: 80, tls }
    }

    pub(super) fn checked(&self) -> Result<&Self, PlaceError> {
        let certificate = self.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
        let files = certificate.into_iter().flat_map(|files| [&files.chain, &files.key]);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
        match [&self.host, &self.root].into_iter().chain(files).find(|text| text.is_empty() || !text.bytes().all(plain)) {
            Some(text) => Err(PlaceError(text.clone())),
            None => Ok(self),
        }
    }

    /// Returns the port in an address: `:8443`, or nothing for the default port.
    pub(super) fn shown_port(&self) -> String {
        let port = self.tls.as_ref().map_or(self.http, |tls| tls.port);
        let usual = if self.tls.is_some() { 443 } else { 80 };
        if port == usual { String::new() } else { format!(":{port}") }
    }
}
