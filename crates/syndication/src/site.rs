//! Small files about the site as a whole: `robots.txt`, the web manifest, `gpc.json`.

use broadsheet_content::link::BasePath;
use broadsheet_content::page::SiteDocument;
use serde::Serialize;

use crate::Unwritable;
use crate::address::page;
use crate::file::File;
use crate::sitemap::{INDEX, NEWS};
use crate::text::line;

/// The background colour of pages in the light theme: `--paper` in style/tokens.css.
pub const PAPER: &str = "#fdfbf6";
/// The background colour of pages in the dark theme.
pub const PAPER_DARK: &str = "#14161a";

/// The day on which the statement about Global Privacy Control last changed. It is part of the program and not of the content, so it is not
/// the day of the build.
pub const GPC_UPDATED: &str = "2026-11-23";

/// Returns `robots.txt`, which allows everything and names the sitemap. Pages that must not be indexed (saved articles, the 404 page) have
/// `noindex`, which robots can only read if they may fetch the page. Robots request this file only at the root of a host
/// (docs/operator/hosting.md).
#[must_use]
pub fn robots(site: &SiteDocument) -> File {
    let sitemap = |name: &str| page(&site.base_url, &format!("/{name}"));
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}\nSitemap: {}\n", sitemap(INDEX), sitemap(NEWS));
    File { path: "robots.txt".to_owned(), bytes: text.into_bytes() }
}

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    lang: &'a str,
    dir: &'static str,
    start_url: &'a str,
    scope: &'a str,
    display: &'static str,
    background_color: &'static str,
    theme_color: &'static str,
    categories: [&'static str; 1],
    icons: [Icon; 5],
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
}

/// Returns the icons in public/icons/.
fn icons(base: &BasePath) -> [Icon; 5] {
    let icon = |name: &str, sizes, kind, purpose| Icon { src: base.join(&format!("/icons/{name}")), sizes, kind, purpose };
    let png = |name, sizes, purpose| icon(name, sizes, "image/png", purpose);
    [
        icon("favicon.svg", "any", "image/svg+xml", "any"),
        png("icon-192.png", "192x192", "any"),
        png("icon-512.png", "512x512", "any"),
        png("icon-maskable-192.png", "192x192", "maskable"),
        png("icon-maskable-512.png", "512x512", "maskable"),
    ]
}

/// Returns the web manifest. `short_name` is the full name, because systems shorten a name that is too long for them.
///
/// # Errors
/// When it cannot be written to memory: [`Unwritable`].
pub fn manifest(site: &SiteDocument) -> Result<File, Unwritable> {
    let (name, description) = (line(&site.title), line(site.tagline.as_deref().unwrap_or_default()));
    let base = site.base_path();
    let front = base.join("/");
    let manifest = Manifest {
        id: &front,
        name: &name,
        short_name: &name,
        description: &description,
        lang: &site.language,
        dir: site.direction.as_str(),
        start_url: &front,
        scope: &front,
        display: "standalone",
        background_color: PAPER,
        theme_color: PAPER,
        categories: ["news"],
        icons: icons(&base),
    };
    let mut bytes = serde_json::to_vec_pretty(&manifest)?;
    bytes.push(b'\n');
    Ok(File { path: "manifest.webmanifest".to_owned(), bytes })
}

/// Returns `/.well-known/gpc.json`, which states that the site honours Global Privacy Control.
#[must_use]
pub fn gpc() -> File {
    let text = format!("{{\"gpc\":true,\"lastUpdate\":\"{GPC_UPDATED}\"}}\n");
    File { path: ".well-known/gpc.json".to_owned(), bytes: text.into_bytes() }
}
