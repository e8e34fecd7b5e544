//! The score of the shipped headers in Mozilla's Observatory, whose own code scans real servers over HTTPS.

use std::path::Path;
use std::process::Command;

use broadsheet_hosting::hosts::{self, Certificate, Place, Tls};
use serde_json::Value;

use crate::programs::{npm_package, program};
use crate::servers::{caddy_with, free_port, local, nginx_with};
use crate::site::Site;

/// The required score. A higher one would need a cookie, a script loaded by address, or an entry in the browsers' HSTS preload list.
const SCORE: i64 = 130;

/// Creates a certificate for `localhost` that only this test trusts.
fn certificate(folder: &Path) -> Certificate {
    let at = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let certificate = Certificate { chain: at("certificate.pem"), key: at("key.pem") };
    let mut command = Command::new(program("openssl", "OPENSSL"));
    command.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]);
    command.args(["-addext", "subjectAltName=DNS:localhost", "-out", &certificate.chain, "-keyout", &certificate.key]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    certificate
}

fn scan(place: &Place) {
    let tls = place.tls.as_ref().unwrap();
    let mut command = Command::new(program("node", "NODE"));
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/observatory/scan.mjs"));
    command.arg(npm_package("@mdn/mdn-http-observatory")).arg(&place.host).args([place.http.to_string(), tls.port.to_string()]);
    command.env("NODE_EXTRA_CA_CERTS", &tls.certificate.as_ref().unwrap().chain);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_str(&said).unwrap();
    assert!(report["score"].as_i64().unwrap() >= SCORE, "{said}");
    let results = report["tests"].as_array().unwrap();
    assert_eq!(results.len(), 10, "{said}");
    assert!(results.iter().all(|test| test["pass"] == true), "{said}");
}

#[test]
fn the_observatory_gives_nginx_130_points() {
    let (site, folder) = (Site::new(), tempfile::tempdir().unwrap());
    let tls = Tls { port: free_port(), certificate: Some(certificate(folder.path())) };
    let place = Place { tls: Some(tls), ..local(&site, "localhost", free_port()) };
    let shipped = hosts::nginx(&site.rules, &place).unwrap();
    // Listen on this machine only, which may not have IPv6.
    let lines = shipped.lines().filter(|line| !line.contains("listen [::]"));
    let configuration: String = lines.map(|line| line.replace("    listen ", "    listen 127.0.0.1:") + "\n").collect();
    let _server = nginx_with(&configuration, place.http);
    scan(&place);
}

#[test]
fn the_observatory_gives_caddy_130_points() {
    let (site, folder) = (Site::new(), tempfile::tempdir().unwrap());
    let port = free_port();
    let tls = Tls { port, certificate: Some(certificate(folder.path())) };
    let place = Place { tls: Some(tls), ..local(&site, "localhost", free_port()) };
    let shipped = hosts::caddyfile(&site.rules, &place).unwrap();
    // With certificates of its own, Caddy redirects to HTTPS itself, to the default port.
    let http = place.http;
    let redirect = format!("http://localhost:{http} {{\n\tbind 127.0.0.1\n\tredir https://localhost:{port}{{uri}} permanent\n}}\n");
    let bound = shipped.replacen("\troot *", "\tbind 127.0.0.1\n\troot *", 1);
    let _server = caddy_with(&format!("{{\n\tadmin off\n\tauto_https off\n}}\n{redirect}{bound}"), http);
    scan(&place);
}
