//! Origins that the consent catalogue names. The policy must allow them, because a service could not be loaded otherwise after a reader
//! agrees. The reader decides whether one is contacted.

use std::collections::BTreeSet;

use broadsheet_content::consent::{Catalogue, CategoryKind, Service};

/// Origins by the kind of resource that may be loaded from them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Videos, maps and posts in frames.
    pub frames: BTreeSet<String>,
    /// Scripts.
    pub scripts: BTreeSet<String>,
    /// Requests by these scripts (`connect-src`).
    pub connections: BTreeSet<String>,
    /// Pictures that these scripts load, such as tracking pixels.
    pub images: BTreeSet<String>,
}

/// The error for an origin that is not allowed in a policy.
#[derive(Debug, thiserror::Error)]
#[error("the service `{service}` names `{origin}`, which is not an origin such as https://films.example: correct it in content/site.json")]
pub struct OriginError {
    service: String,
    origin: String,
}

impl Origins {
    /// Collects the origins of a catalogue. Embeds may be framed. A service with a script may load it, and may exchange data and pictures
    /// with its origins. Other services contact no origin from the page.
    ///
    /// # Errors
    /// When an origin is malformed or not secure.
    pub fn of(catalogue: &Catalogue) -> Result<Self, OriginError> {
        let mut origins = Self::default();
        for service in &catalogue.services {
            let embeds =
                catalogue.categories.iter().any(|category| category.id == service.category && category.kind == CategoryKind::Embeds);
            let own = service.origins.iter().map(|text| origin(service, text, text)).collect::<Result<Vec<_>, _>>()?;
            if embeds {
                origins.frames.extend(own.iter().cloned());
            }
            let Some(script) = &service.script else { continue };
            origins.connections.extend(own.iter().cloned());
            origins.images.extend(own);
            // The policy allows the paper's own scripts anyway.
            if !script.starts_with('/') || script.starts_with("//") {
                let rest = script.strip_prefix("https://").unwrap_or_default();
                let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
                origins.scripts.insert(origin(service, script, &format!("https://{host}"))?);
            }
        }
        Ok(origins)
    }
}

/// Checks an origin: `https://`, a host of letters, digits, dots and hyphens, and optionally a port. Other characters could end a
/// directive.
fn origin(service: &Service, given: &str, origin: &str) -> Result<String, OriginError> {
    let is_origin = || {
        let rest = origin.strip_prefix("https://")?;
        let (host, port) = rest.split_once(':').unwrap_or((rest, "443"));
        let named = !host.is_empty()
            && host.split('.').all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        (named && port.parse::<u16>().is_ok()).then(|| origin.to_ascii_lowercase())
    };
    is_origin().ok_or_else(|| OriginError { service: service.id.clone(), origin: given.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(services: &str) -> Catalogue {
        let text = format!(
            r#"{{"revision": 1, "categories": [
                {{"id": "films", "kind": "embeds", "title": "", "description": ""}},
                {{"id": "counting", "kind": "analytics", "title": "", "description": ""}}
            ], "services": [{services}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn service(category: &str, origin: &str, script: &str) -> String {
        format!(
            r#"{{"id": "s", "category": "{category}", "title": "", "provider": "", "purpose": "", "origins": ["{origin}"], "script": {script}}}"#
        )
    }

    #[test]
    fn a_service_gets_what_it_needs_and_no_more() {
        let services = [
            service("films", "https://films.example", "null"),
            service("counting", "https://beacon.example", "null"),
            service("counting", "https://count.example:8443", "\"https://cdn.example/count.js?v=1\""),
            service("counting", "https://data.example", "\"/count.js\""),
        ];
        let origins = Origins::of(&catalogue(&services.join(","))).unwrap();
        assert_eq!(origins.frames, BTreeSet::from(["https://films.example".to_owned()]));
        assert_eq!(origins.scripts, BTreeSet::from(["https://cdn.example".to_owned()]));
        assert_eq!(origins.connections, BTreeSet::from(["https://count.example:8443".to_owned(), "https://data.example".to_owned()]));
        assert_eq!(origins.images, origins.connections);
    }

    #[test]
    fn what_could_end_a_directive_is_refused() {
        for bad in [
            "http://films.example",
            "https://",
            "https://a; script-src *",
            "*",
            "https://a.example/",
            "https://a.example:x",
            "https://*.example",
        ] {
            let error = Origins::of(&catalogue(&service("films", bad, "null"))).unwrap_err().to_string();
            assert!(error.contains(bad), "{error}");
        }
        for bad in ["\"http://cdn.example/a.js\"", "\"//cdn.example/a.js\"", "\"https://a b/c.js\""] {
            assert!(Origins::of(&catalogue(&service("counting", "https://a.example", bad))).is_err(), "{bad}");
        }
    }
}
