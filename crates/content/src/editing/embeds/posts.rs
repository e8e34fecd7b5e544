//! Embeds of posts on Mastodon and audio on SoundCloud.

use url::Url;

use super::address::{address, steps, value};

/// Returns the address of the frame for a post on a Mastodon server. The frame is on that server, so the consent catalogue has
/// to name it.
///
/// A server has no frames for posts of accounts on another server (`/@name@elsewhere/`).
pub(super) fn mastodon(url: &Url) -> Option<Url> {
    let steps = steps(url);
    let (name, post) = match steps.as_slice() {
        [name, post] | [name, post, "embed"] => (name.strip_prefix('@')?, post),
        ["users", name, "statuses", post] | ["users", name, "statuses", post, "embed"] => (*name, post),
        _ => return None,
    };
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'));
    let is_post = !post.is_empty() && post.len() <= 20 && post.bytes().all(|byte| byte.is_ascii_digit());
    let frame = address(&format!("{}/@{name}/{post}/embed", url.origin().ascii_serialization()), &[]);
    frame.filter(|_| is_name && is_post)
}

/// First path segments of SoundCloud's own pages, in the position of an account's name.
const PAGES: [&str; 12] =
    ["charts", "discover", "feed", "jobs", "library", "pages", "people", "search", "settings", "stream", "upload", "you"];
/// Second path segments of an account's lists, in the position of a track's name.
const LISTS: [&str; 11] =
    ["albums", "comments", "followers", "following", "likes", "popular-tracks", "reposts", "sets", "spotlight", "toptracks", "tracks"];

/// Returns the address of the player for a track or a set. The address of an unlisted one ends with a secret.
pub(super) fn soundcloud(url: &Url) -> Option<Url> {
    let mut sound = if url.host_str() == Some("w.soundcloud.com") {
        // For the address of a player, keep what it plays and drop its display options.
        let is_player = steps(url).as_slice() == ["player"];
        Url::parse(&value(url, "url")?).ok().filter(|_| is_player)?
    } else {
        url.clone()
    };
    if sound.host_str() == Some("www.soundcloud.com") {
        sound.set_host(Some("soundcloud.com")).ok()?;
    }
    if sound.scheme() != "https" || !is_sound(sound.host_str()?, &steps(&sound)) {
        return None;
    }
    let secret = value(&sound, "secret_token");
    sound.set_query(None);
    sound.set_fragment(None);
    if let Some(secret) = secret {
        sound.query_pairs_mut().append_pair("secret_token", &secret);
    }
    address("https://w.soundcloud.com/player/", &[("url", sound.as_str())])
}

fn is_sound(host: &str, steps: &[&str]) -> bool {
    let is_secret = |step: &str| step.starts_with("s-");
    match (host, steps) {
        ("soundcloud.com", [name, ..]) if PAGES.contains(name) => false,
        ("soundcloud.com", [_, "sets", _]) => true,
        ("soundcloud.com", [_, "sets", _, secret]) => is_secret(secret),
        ("soundcloud.com", [_, track]) => !LISTS.contains(track),
        ("soundcloud.com", [_, track, secret]) => !LISTS.contains(track) && is_secret(secret),
        // The site's own embed code names a track or set by its number.
        ("api.soundcloud.com", ["tracks" | "playlists", number]) => number.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::editing::embeds::frame;

    #[test]
    fn a_post_is_shown_by_the_server_it_is_on() {
        for (url, expected) in [
            ("https://social.example/@ada/109876543210987654", "https://social.example/@ada/109876543210987654/embed"),
            ("https://social.example/@ada_v.2/1/embed", "https://social.example/@ada_v.2/1/embed"),
            ("https://social.example:8443/@ada/1?x=y#z", "https://social.example:8443/@ada/1/embed"),
            ("https://social.example/users/ada/statuses/1", "https://social.example/@ada/1/embed"),
        ] {
            assert_eq!(frame("mastodon", url).map(String::from).as_deref(), Some(expected), "{url}");
        }
        for url in [
            "https://social.example/@ada",
            "https://social.example/@ada/followers",
            "https://social.example/@ada/with_replies",
            "https://social.example/@ada@elsewhere.example/1",
            "https://social.example/@/1",
            "https://social.example/ada/1",
            "https://social.example/@a%22/1",
            "https://social.example/",
        ] {
            assert_eq!(frame("mastodon", url), None, "{url}");
        }
    }

    #[test]
    fn a_track_or_a_set_is_played() {
        for (url, expected) in [
            ("https://soundcloud.com/harbour-choir/low-tide", "soundcloud.com%2Fharbour-choir%2Flow-tide"),
            ("https://www.soundcloud.com/harbour-choir/low-tide?si=0#t=1", "soundcloud.com%2Fharbour-choir%2Flow-tide"),
            ("https://soundcloud.com/harbour-choir/sets/winter", "soundcloud.com%2Fharbour-choir%2Fsets%2Fwinter"),
            ("https://soundcloud.com/harbour-choir/low-tide/s-0a1B2c", "soundcloud.com%2Fharbour-choir%2Flow-tide%2Fs-0a1B2c"),
            ("https://soundcloud.com/harbour-choir/sets/winter/s-0a1B2c", "soundcloud.com%2Fharbour-choir%2Fsets%2Fwinter%2Fs-0a1B2c"),
            (
                "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123456&color=%23ff5500&auto_play=true",
                "api.soundcloud.com%2Ftracks%2F123456",
            ),
        ] {
            let expected = format!("https://w.soundcloud.com/player/?url=https%3A%2F%2F{expected}");
            assert_eq!(frame("soundcloud", url).map(String::from), Some(expected), "{url}");
        }
        for url in [
            "https://soundcloud.com/",
            "https://soundcloud.com/harbour-choir",
            "https://soundcloud.com/harbour-choir/tracks",
            "https://soundcloud.com/harbour-choir/sets",
            "https://soundcloud.com/harbour-choir/low-tide/recommended",
            "https://soundcloud.com/discover/sets/new",
            "https://soundcloud.com/you/likes",
            "https://w.soundcloud.com/player/",
            "https://w.soundcloud.com/player/?url=https%3A%2F%2Fevil.example%2Fa%2Fb",
            "https://w.soundcloud.com/player/?url=javascript%3Aalert(1)",
        ] {
            assert_eq!(frame("soundcloud", url), None, "{url}");
        }
    }
}
