//! The addresses of the frames that embeds are shown in.
//!
//! An editor writes the address that a reader would open in a browser. Most of these pages cannot be shown in a frame; each
//! provider has separate addresses for that. They are computed here, when a paper is published, so the app has no code for
//! providers.
//!
//! No frame starts playback by itself. If a provider has several players, the one that stores least about a reader is used.

mod address;
mod films;
mod map;
mod posts;

use url::Url;

/// A provider of embeds.
struct Provider {
    /// Its id in an article, and in the consent catalogue.
    id: &'static str,
    /// Its hosts; none when the provider is many sites.
    hosts: &'static [&'static str],
    /// Returns the address of the frame for an address of the provider.
    frame: fn(&Url) -> Option<Url>,
    /// The content that can be shown in a frame, and the form of its address, for messages.
    shows: &'static str,
}

const PROVIDERS: [Provider; 5] = [
    Provider {
        id: "youtube",
        hosts: &["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
        frame: films::youtube,
        shows: "a film or a playlist: `https://www.youtube.com/watch?v=...`",
    },
    Provider {
        id: "vimeo",
        hosts: &["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
        frame: films::vimeo,
        shows: "a film: `https://vimeo.com/` and its number",
    },
    Provider {
        id: "openstreetmap",
        hosts: &["www.openstreetmap.org", "openstreetmap.org"],
        frame: map::openstreetmap,
        shows: "a part of the map: `https://www.openstreetmap.org/#map=15/55.39/-1.61`",
    },
    Provider { id: "mastodon", hosts: &[], frame: posts::mastodon, shows: "a post: `https://` and its server, `/@name/` and its number" },
    Provider {
        id: "soundcloud",
        hosts: &["soundcloud.com", "www.soundcloud.com", "w.soundcloud.com"],
        frame: posts::soundcloud,
        shows: "a track or a set: `https://soundcloud.com/name/track`",
    },
];

/// Returns the ids of the providers of embeds.
#[must_use]
pub fn providers() -> [&'static str; 5] {
    PROVIDERS.map(|provider| provider.id)
}

/// Returns the address of the frame for an embed. `None` when the address does not belong to the provider, or when no frame can
/// show it: a channel, a profile, a page about the provider itself.
#[must_use]
pub fn frame(provider: &str, url: &str) -> Option<Url> {
    let provider = known(provider)?;
    let url = Url::parse(url).ok().filter(|url| url.scheme() == "https" && url.username().is_empty() && url.password().is_none())?;
    let host = url.host_str()?;
    if provider.hosts.is_empty() || provider.hosts.contains(&host) { (provider.frame)(&url) } else { None }
}

/// Returns the hosts of a provider; none for a provider that is many sites, or for an unknown one.
pub(super) fn hosts(provider: &str) -> &'static [&'static str] {
    known(provider).map_or(&[], |provider| provider.hosts)
}

/// Returns what can be shown in a frame of a provider, for a message.
pub(super) fn shows(provider: &str) -> &'static str {
    known(provider).map_or("", |provider| provider.shows)
}

fn known(id: &str) -> Option<&'static Provider> {
    PROVIDERS.iter().find(|provider| provider.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_the_providers_has_no_frame() {
        for (provider, url) in [
            ("myspace", "https://myspace.example/film"),
            ("youtube", "https://youtube.com.evil.example/watch?v=aaaaaaaaaaa"),
            ("youtube", "http://www.youtube.com/watch?v=aaaaaaaaaaa"),
            ("youtube", "https://user@www.youtube.com/watch?v=aaaaaaaaaaa"),
            ("youtube", "javascript:alert(1)"),
            ("vimeo", "https://www.youtube.com/watch?v=aaaaaaaaaaa"),
            ("youtube", ""),
        ] {
            assert_eq!(frame(provider, url), None, "{provider} {url}");
        }
    }

    #[test]
    fn every_provider_says_what_it_shows() {
        for id in providers() {
            assert!(shows(id).contains("https://"), "{id}");
        }
        assert_eq!((hosts("mastodon").len(), hosts("myspace").len()), (0, 0));
    }
}
