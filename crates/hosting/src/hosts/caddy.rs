//! The configuration for Caddy.

use broadsheet_content::link::BasePath;

use super::place::{Place, PlaceError};
use crate::kinds::{FEEDS, KINDS};
use crate::layout::MISSING;
use crate::rules::{Rules, Scheme};

/// Returns a site for a Caddyfile. With a [`Tls`](super::Tls) that names no certificate, Caddy obtains one itself and redirects plain
/// HTTP to HTTPS.
///
/// # Errors
/// When a name or path of the place is not allowed in a configuration.
pub fn caddyfile(rules: &Rules, place: &Place) -> Result<String, PlaceError> {
    let place = place.checked()?;
    let (host, root) = (&place.host, &place.root);
    let scheme = if place.tls.is_some() { "https" } else { "http" };
    // A name without a scheme is served on both ports, and Caddy redirects from HTTP to HTTPS.
    let address = match &place.tls {
        Some(tls) if tls.certificate.is_none() => host.clone(),
        Some(_) | None => format!("{scheme}://{host}{}", place.shown_port()),
    };
    let certificate = place.tls.as_ref().and_then(|tls| tls.certificate.as_ref());
    let tls = certificate.map(|files| format!("\ttls {} {}\n", files.chain, files.key)).unwrap_or_default();
    // Plain HTTP is for trying a site out on the same machine.
    let bind = if place.tls.is_none() { "\tbind 127.0.0.1\n" } else { "" };
    Ok(format!(
        "# Written by press: edits are lost with the next build. To be imported by the server's Caddyfile. What it does, and\n\
         # what to set up beside it: docs/operator/hosting.md.\n\n\
         {address} {{\n{bind}{tls}\troot * {root}\n\n\t# In this order: the later header wins.\n\troute {{\n\t\theader -Server\n{headers}{types}\n{serve}\t}}\n\n{missing}}}\n",
        headers = headers(rules),
        types = types(),
        serve = serve(rules.base_path()),
        missing = missing(rules.base_path()),
    ))
}

fn headers(rules: &Rules) -> String {
    let mut text = String::new();
    let mut number = 0;
    for (name, values) in rules.by_header(Scheme::Https) {
        for (path, value) in values {
            if path.is_all() {
                text.push_str(&format!("\t\theader {name} \"{value}\"\n"));
            } else {
                number += 1;
                text.push_str(&format!(
                    "\t\t@rule{number} path {}\n\t\theader @rule{number} {name} \"{value}\"\n",
                    path.below(rules.base_path())
                ));
            }
        }
    }
    text
}

fn types() -> String {
    let mut text = String::new();
    for (number, kind) in KINDS.iter().enumerate() {
        let mut paths: Vec<String> = kind.extensions.iter().map(|extension| format!("*.{extension}")).collect();
        if kind.extensions.contains(&"html") {
            paths.push("*/".to_owned());
        }
        text.push_str(&type_of(&format!("type{number}"), &paths.join(" "), kind.media_type));
    }
    for (number, (name, media_type)) in FEEDS.iter().enumerate() {
        text.push_str(&type_of(&format!("feed{number}"), &format!("*/{name}"), media_type));
    }
    text
}

fn type_of(matcher: &str, paths: &str, media_type: &str) -> String {
    format!("\t\t@{matcher} path {paths}\n\t\theader @{matcher} Content-Type \"{media_type}\"\n")
}

fn serve(base: &BasePath) -> String {
    let regex = base.as_str().replace('.', "\\.");
    format!(
        "\t\t# Not for readers: configurations, and compressed bytes under names of their own.
\t\t@dotted {{
\t\t\tpath_regexp (^|/)\\.
\t\t\tnot path {base}/.well-known/*
\t\t}}
\t\terror @dotted 404
\t\t@secret path_regexp ^{regex}/\\.well-known/(.*/)?\\.
\t\terror @secret 404
\t\t@hidden path {base}/_headers {base}{MISSING} *.br *.gz
\t\terror @hidden 404
\t\t@writing not method GET HEAD
\t\theader @writing Allow \"GET, HEAD\"
\t\terror @writing 405
\t\tfile_server {{
\t\t\tprecompressed br gzip
\t\t}}
"
    )
}

fn missing(base: &BasePath) -> String {
    // Headers that were set for the missing file must not be sent with the 404 page.
    format!(
        "\t# What is missing is missing: never the front page, never status 200.
\thandle_errors {{
\t\t@missing expression {{http.error.status_code}} == 404
\t\troute @missing {{
\t\t\trewrite * {base}{MISSING}
\t\t\theader Content-Type \"text/html; charset=utf-8\"
\t\t\theader Cache-Control no-cache
\t\t\theader -X-Robots-Tag
\t\t\tfile_server {{
\t\t\t\tprecompressed br gzip
\t\t\t}}
\t\t}}
\t}}
"
    )
}

#[cfg(test)]
mod tests {
    use super::super::Tls;
    use super::*;
    use crate::Policy;

    #[test]
    fn the_shipped_configuration() {
        let rules = Policy { immutable: vec!["/broadsheet-app-*"], ..Policy::default() }.rules().unwrap();
        let place = Place { tls: Some(Tls { port: 443, certificate: None }), ..Place::shipped("ledger.saltmere.example") };
        let text = caddyfile(&rules, &place).unwrap();
        assert!(text.contains("\nledger.saltmere.example {\n\troot * /srv/ledger.saltmere.example/current\n"));
        let (default, hashed) = (text.find("Cache-Control \"no-cache\""), text.find("Cache-Control \"public, max-age=31536000"));
        assert!(default.unwrap() < hashed.unwrap(), "the later header wins");
    }
}
