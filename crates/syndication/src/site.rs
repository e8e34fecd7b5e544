//! Small files that speak for the site as a whole.

use broadsheet_content::link::BasePath;
use broadsheet_content::page::SiteDocument;
use serde::Serialize;

use crate::Unwritable;
use crate::address::page;
use crate::file::File;
use crate::sitemap::{INDEX, NEWS};
use crate::text::line;

/// The colour of the page in light dress: `--paper` in style/tokens.css.
pub const PAPER: &str = "#fdfbf6";
/// The same in dark dress.
pub const PAPER_DARK: &str = "#14161a";

/// The day the sentence "this site honours Global Privacy Control" was last changed. It is part of the
/// program, not of the content, so it is not the day of publishing.
pub const GPC_UPDATED: &str = "2026-11-23";

/// `robots.txt`: everything may be read, and this is where it is listed. What should not be found
/// (saved articles, the 404 page) says so itself: a page that robots may not open cannot. Robots ask for this file at the root of a host
/// alone (docs/operator/hosting.md).
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

/// What stands in public/icons/.
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

/// The web manifest. Systems shorten a name that is too long for them, at the end.
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

/// `/.well-known/gpc.json`: the site honours Global Privacy Control.
#[must_use]
pub fn gpc() -> File {
    let text = format!("{{\"gpc\":true,\"lastUpdate\":\"{GPC_UPDATED}\"}}\n");
    File { path: ".well-known/gpc.json".to_owned(), bytes: text.into_bytes() }
}
