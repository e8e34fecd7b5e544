//! Embeds of videos on YouTube and Vimeo.

use url::Url;

use super::address::{address, steps, value};

/// The most digits of a number in a start time. Seven digits are four months in seconds, and sums of them do not overflow.
const TIME_DIGITS: usize = 7;

/// Returns the address of the player that sets no cookies before playback, for a video or a playlist.
pub(super) fn youtube(url: &Url) -> Option<Url> {
    let steps = steps(url);
    let film = match (url.host_str()?, steps.as_slice()) {
        // These two segments have the length of a video id, but mean a playlist and the current stream of a channel.
        (_, ["embed", "videoseries"] | ["playlist"]) => return playlist(url),
        (_, ["embed", "live_stream"]) => return None,
        ("youtu.be", [id]) => (*id).to_owned(),
        (_, ["watch"]) => value(url, "v")?,
        (_, ["embed" | "shorts" | "live" | "v", id]) => (*id).to_owned(),
        _ => return None,
    };
    let is_film = film.len() == 11 && film.bytes().all(is_id);
    let start = ["start", "t"].iter().find_map(|name| seconds(&value(url, name)?)).or_else(|| seconds(url.fragment()?.strip_prefix("t=")?));
    let start = start.filter(|&start| start > 0).map(|start| start.to_string());
    let values: Vec<(&str, &str)> = start.iter().map(|start| ("start", start.as_str())).collect();
    if is_film { address(&format!("https://www.youtube-nocookie.com/embed/{film}"), &values) } else { None }
}

fn playlist(url: &Url) -> Option<Url> {
    let list = value(url, "list").filter(|list| !list.is_empty() && list.bytes().all(is_id))?;
    address("https://www.youtube-nocookie.com/embed/videoseries", &[("list", &list)])
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Returns the address of the player with tracking turned off (`dnt`). An unlisted video has a hash after its number and is not
/// found without it.
pub(super) fn vimeo(url: &Url) -> Option<Url> {
    let steps = steps(url);
    let is_number = |step: &&str| !step.is_empty() && step.len() <= 15 && step.bytes().all(|byte| byte.is_ascii_digit());
    let (film, hash) = match steps.as_slice() {
        [film] | ["video", film] | ["channels", _, film] => (film, None),
        ["groups", _, "videos", film] | ["album" | "showcase", _, "video", film] => (film, None),
        [film, hash] if is_number(film) => (film, Some((*hash).to_owned())),
        _ => return None,
    };
    let hash = hash.or_else(|| value(url, "h"));
    let is_hash = |hash: &String| !hash.is_empty() && hash.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_number(film) || !hash.iter().all(is_hash) {
        return None;
    }
    let values: Vec<(&str, &str)> = hash.iter().map(|hash| ("h", hash.as_str())).chain([("dnt", "1")]).collect();
    let mut frame = address(&format!("https://player.vimeo.com/video/{film}"), &values)?;
    let start = url.fragment().and_then(|fragment| seconds(fragment.strip_prefix("t=")?)).filter(|&start| start > 0);
    frame.set_fragment(start.map(|start| format!("t={start}s")).as_deref());
    Some(frame)
}

/// Parses a time as players write it (`90`, `90s`, `1m30s`, `1h`), in seconds.
fn seconds(text: &str) -> Option<u64> {
    let (mut all, mut rest) = (0, text);
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (number, after) = rest.split_at_checked(digits)?;
        let number: u64 = if digits <= TIME_DIGITS { number.parse().ok()? } else { return None };
        let (unit, after) = match after.as_bytes().first() {
            None => (1, ""),
            Some(b's') => (1, after.get(1..)?),
            Some(b'm') => (60, after.get(1..)?),
            Some(b'h') => (3600, after.get(1..)?),
            Some(_) => return None,
        };
        all += number * unit;
        rest = after;
    }
    (!text.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editing::embeds::frame;

    #[test]
    fn a_film_of_youtube_from_every_form_of_its_address() {
        let film = "https://www.youtube-nocookie.com/embed/Ab-d_fGh1jk";
        for url in [
            "https://www.youtube.com/watch?v=Ab-d_fGh1jk",
            "https://youtube.com/watch?app=desktop&v=Ab-d_fGh1jk&list=PL0123&index=2",
            "https://m.youtube.com/watch?v=Ab-d_fGh1jk&feature=share",
            "https://youtu.be/Ab-d_fGh1jk?si=0123456789",
            "https://www.youtube.com/shorts/Ab-d_fGh1jk",
            "https://www.youtube.com/live/Ab-d_fGh1jk?feature=shared",
            "https://www.youtube.com/embed/Ab-d_fGh1jk?autoplay=1&rel=0",
            "https://www.youtube-nocookie.com/embed/Ab-d_fGh1jk/",
            "https://www.youtube.com/watch?v=Ab-d_fGh1jk&t=0s",
            "https://www.youtube.com/watch?v=Ab-d_fGh1jk&t=soon",
        ] {
            assert_eq!(frame("youtube", url).map(String::from).as_deref(), Some(film), "{url}");
        }
        for (url, start) in [
            ("https://youtu.be/Ab-d_fGh1jk?t=90", 90),
            ("https://www.youtube.com/watch?v=Ab-d_fGh1jk&t=1m30s", 90),
            ("https://www.youtube.com/watch?v=Ab-d_fGh1jk#t=1h2m3s", 3723),
            ("https://www.youtube.com/embed/Ab-d_fGh1jk?start=7", 7),
        ] {
            assert_eq!(frame("youtube", url).map(String::from), Some(format!("{film}?start={start}")), "{url}");
        }
    }

    #[test]
    fn a_playlist_is_shown_and_a_channel_is_not() {
        let list = "https://www.youtube-nocookie.com/embed/videoseries?list=PL-0_a";
        for url in ["https://www.youtube.com/playlist?list=PL-0_a", "https://www.youtube.com/embed/videoseries?list=PL-0_a&autoplay=1"] {
            assert_eq!(frame("youtube", url).map(String::from).as_deref(), Some(list), "{url}");
        }
        for url in [
            "https://www.youtube.com/@harbour",
            "https://www.youtube.com/channel/UC0123456789abcdefghijkl",
            "https://www.youtube.com/c/harbour",
            "https://www.youtube.com/results?search_query=harbour",
            "https://www.youtube.com/",
            "https://www.youtube.com/watch",
            "https://www.youtube.com/watch?v=",
            "https://www.youtube.com/watch?v=tooshort",
            "https://www.youtube.com/watch?v=Ab-d_fGh1jk0",
            "https://www.youtube.com/watch?v=%2F%2Fevil.exa",
            "https://www.youtube.com/embed/live_stream?channel=UC0123",
            "https://www.youtube.com/playlist",
            "https://www.youtube.com/playlist?list=%26a",
            "https://youtu.be/",
            "https://youtu.be/x",
        ] {
            assert_eq!(frame("youtube", url), None, "{url}");
        }
    }

    #[test]
    fn a_film_of_vimeo_from_every_form_of_its_address() {
        for (url, expected) in [
            ("https://vimeo.com/12345678", "12345678?dnt=1"),
            ("https://www.vimeo.com/12345678/", "12345678?dnt=1"),
            ("https://vimeo.com/12345678/0a1b2c3d4e", "12345678?h=0a1b2c3d4e&dnt=1"),
            ("https://vimeo.com/12345678?h=0a1b2c3d4e&autoplay=1", "12345678?h=0a1b2c3d4e&dnt=1"),
            ("https://player.vimeo.com/video/12345678?h=0a1b2c3d4e&autoplay=1", "12345678?h=0a1b2c3d4e&dnt=1"),
            ("https://vimeo.com/channels/staffpicks/12345678", "12345678?dnt=1"),
            ("https://vimeo.com/groups/boats/videos/12345678", "12345678?dnt=1"),
            ("https://vimeo.com/showcase/7654321/video/12345678", "12345678?dnt=1"),
            ("https://vimeo.com/12345678#t=1m5s", "12345678?dnt=1#t=65s"),
        ] {
            assert_eq!(frame("vimeo", url).map(String::from), Some(format!("https://player.vimeo.com/video/{expected}")), "{url}");
        }
        for url in [
            "https://vimeo.com/",
            "https://vimeo.com/harbour",
            "https://vimeo.com/channels/staffpicks",
            "https://vimeo.com/12345678/..%2f",
            "https://vimeo.com/12345678?h=%22",
            "https://vimeo.com/1234567890123456",
            "https://vimeo.com/event/12345678",
        ] {
            assert_eq!(frame("vimeo", url), None, "{url}");
        }
    }

    #[test]
    fn times_are_read_as_players_read_them() {
        for (text, expected) in [("90", Some(90)), ("90s", Some(90)), ("1m30s", Some(90)), ("2h", Some(7200)), ("1h1", Some(3601))] {
            assert_eq!(seconds(text), expected, "{text}");
        }
        for bad in ["", "s", "m30", "1d", "-5", "99999999", "1.5", "é"] {
            assert_eq!(seconds(bad), None, "{bad}");
        }
    }
}
