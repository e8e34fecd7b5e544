//! The configuration for nginx.

use broadsheet_content::link::BasePath;

use super::place::{Certificate, Place, PlaceError};
use crate::kinds::{FEEDS, KINDS, OTHER};
use crate::layout::MISSING;
use crate::rules::{Rules, Scheme};

/// Returns a configuration for the `http` block of nginx: maps and servers.
///
/// A header that differs by path is a variable, because `add_header` in a location would remove the headers of the server. The variable
/// is evaluated for the file that is sent, so that the 404 page is not sent with the `Cache-Control` of a hashed file.
///
/// # Errors
/// When a name or path of the place is not allowed in a configuration.
pub fn nginx(rules: &Rules, place: &Place) -> Result<String, PlaceError> {
    let place = place.checked()?;
    let mut maps = String::new();
    let mut headers = String::new();
    for (name, values) in rules.by_header(Scheme::Https) {
        let sent = match values.as_slice() {
            [(path, value)] if path.is_all() => format!("\"{value}\""),
            _ => {
                let variable = format!("$broadsheet_{}", name.to_ascii_lowercase().replace('-', "_"));
                maps.push_str(&format!("map $uri {variable} {{\n"));
                // nginx uses the first expression that matches, but in our rules a later one wins, so the order is reversed.
                for (path, value) in values.iter().rev() {
                    maps.push_str(&format!("    \"~{}\" \"{value}\";\n", path.below(rules.base_path()).regex()));
                }
                maps.push_str("    default \"\";\n}\n\n");
                variable
            }
        };
        headers.push_str(&format!("    add_header {name} {sent} always;\n"));
    }
    Ok(format!(
        "# Written by press: edits are lost with the next build. Goes into nginx's http block, where Debian keeps it:\n\
         # /etc/nginx/conf.d/. What it does, and what to set up beside it: docs/operator/hosting.md.\n\n\
         {maps}{redirect}server {{\n{listen}    server_name {host};\n    root {root};\n{rest}{headers}{locations}}}\n",
        redirect = redirect(place),
        listen = listen(place),
        host = place.host,
        root = place.root,
        rest = rest(rules.base_path()),
        locations = locations(rules.base_path()),
    ))
}

fn redirect(place: &Place) -> String {
    if place.tls.is_none() {
        return String::new();
    }
    let (host, http, port) = (&place.host, place.http, place.shown_port());
    format!(
        "server {{\n    listen {http};\n    listen [::]:{http};\n    server_name {host};\n    server_tokens off;\n    \
         return 301 https://{host}{port}$request_uri;\n}}\n\n"
    )
}

fn listen(place: &Place) -> String {
    let Some(tls) = &place.tls else {
        return format!("    listen 127.0.0.1:{};\n", place.http);
    };
    let mut text = format!("    listen {0} ssl http2;\n    listen [::]:{0} ssl http2;\n", tls.port);
    if let Some(Certificate { chain, key }) = &tls.certificate {
        text.push_str(&format!("    ssl_certificate {chain};\n    ssl_certificate_key {key};\n"));
    }
    text.push_str("    ssl_protocols TLSv1.2 TLSv1.3;\n    ssl_session_cache shared:broadsheet:1m;\n");
    text
}

fn rest(base: &BasePath) -> String {
    let mut types = String::new();
    for kind in KINDS {
        types.push_str(&format!("        \"{}\" {};\n", kind.media_type, kind.extensions.join(" ")));
    }
    format!(
        "    index index.html;
    autoindex off;
    server_tokens off;
    absolute_redirect off; # /about leads to /about/ on whatever name and port the reader came by
    default_type {OTHER};
    types {{
{types}    }}

    # The files beside the files. Brotli is a module of its own (Debian: libnginx-mod-http-brotli-static); with it, this
    # line saves readers a fifth of each page.
    # brotli_static on;
    gzip_static on;
    gzip_vary on;

    # What is missing is missing: never the front page, never status 200. A folder without a page is missing, too.
    error_page 403 404 =404 {base}{MISSING};

"
    )
}

fn locations(base: &BasePath) -> String {
    let regex = base.as_str().replace('.', "\\.");
    let mut text = format!(
        "
    location = {base}{MISSING} {{
        internal;
    }}
    # Not for readers: configurations, and compressed bytes under names of their own.
    location ~ \"(^|/)\\.(?!well-known/)|^{regex}/_headers$|\\.(br|gz)$\" {{
        return 404;
    }}
"
    );
    for (name, media_type) in FEEDS {
        text.push_str(&format!(
            "    location ~ \"/{}$\" {{\n        types {{}}\n        default_type {media_type};\n    }}\n",
            name.replace('.', "\\.")
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;

    #[test]
    fn the_shipped_configuration() {
        let rules = Policy { immutable: vec!["/broadsheet-app-*"], ..Policy::default() }.rules().unwrap();
        let text = nginx(&rules, &Place::shipped("ledger.saltmere.example")).unwrap();
        assert!(text.contains("return 301 https://ledger.saltmere.example$request_uri;"));
        assert!(text.contains("    root /srv/ledger.saltmere.example/current;"));
        assert!(text.contains("\"~^/broadsheet-app-.*$\" \"public, max-age=31536000, immutable\";"));
        assert!(text.find("broadsheet-app-").unwrap() < text.find("\"~^/.*$\" \"no-cache\"").unwrap());
        assert!(text.contains("add_header Cache-Control $broadsheet_cache_control always;"));
        assert!(text.contains("add_header Strict-Transport-Security \"max-age=63072000\" always;"));
    }
}
