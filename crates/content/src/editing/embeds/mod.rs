//! The frames that embeds are shown in.
//!
//! An editor writes the address a reader would open in a browser. In a frame most of these show nothing: each
//! provider has addresses of its own for that. They are worked out here, once, when a paper is published; the
//! app in a reader's browser knows no provider.
//!
//! No frame starts to play by itself, and of a provider's ways the one that keeps least of a reader is taken.

mod address;
mod films;
mod map;
mod posts;

use url::Url;

/// A provider of embeds.
struct Provider {
    /// Its id in an article, and in the consent catalogue.
    id: &'static str,
    /// Its hosts; none where it is many sites.
    hosts: &'static [&'static str],
    /// The address of the frame for an address of it.
    frame: fn(&Url) -> Option<Url>,
    /// What can be shown in a frame, and the form of its address.
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

/// The ids of the providers of embeds.
#[must_use]
pub fn providers() -> [&'static str; 5] {
    PROVIDERS.map(|provider| provider.id)
}

/// The address of the frame that an embed is shown in. `None` where the address is not one of the provider, or one of
/// something that no frame shows: a channel, a profile, a page about the provider itself.
#[must_use]
pub fn frame(provider: &str, url: &str) -> Option<Url> {
    let provider = known(provider)?;
    let url = Url::parse(url).ok().filter(|url| url.scheme() == "https" && url.username().is_empty() && url.password().is_none())?;
    let host = url.host_str()?;
    if provider.hosts.is_empty() || provider.hosts.contains(&host) { (provider.frame)(&url) } else { None }
}

/// The hosts of a provider; none for one that is many sites, and for one that is not known.
pub(super) fn hosts(provider: &str) -> &'static [&'static str] {
    known(provider).map_or(&[], |provider| provider.hosts)
}

/// What of a provider can be shown in a frame, for a sentence.
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
