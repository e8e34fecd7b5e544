//! Checks that the decoder of JPEGs does not make: whether the file is complete, and whether it is in CMYK.

use crate::Trouble;

/// Refuses truncated files and CMYK. The decoder accepts both, but fills missing parts with grey and converts CMYK without a profile, so
/// that the colours would be wrong.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Trouble> {
    let is_cmyk = |marker: u8, segment: &[u8]| {
        // Start of frame: precision, height, width, number of components. C4, C8 and CC are markers of other segments.
        let is_frame = (0xc0..=0xcf).contains(&marker) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        is_frame && segment.get(5) == Some(&4)
    };
    if parts(bytes)?.iter().any(|part| is_cmyk(part.marker, part.segment)) { Err(Trouble::Cmyk) } else { Ok(()) }
}

/// A segment of a JPEG and the data that follows it.
pub(crate) struct Part<'a> {
    pub marker: u8,
    /// The contents of the segment, without its marker and length; empty for a marker that has none.
    pub segment: &'a [u8],
    /// Compressed data after the start of a scan or a restart.
    pub data: &'a [u8],
}

/// Returns the parts of a picture up to its end. In some files other data follows it, such as the video of a phone's live photo. Bytes
/// between segments that are no compressed data are left out.
pub(crate) fn parts(bytes: &[u8]) -> Result<Vec<Part<'_>>, Trouble> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        // Bytes of compressed data and padding lie before a marker.
        let (at, marker, after) = next_marker(rest).ok_or(Trouble::Truncated)?;
        if let Some(Part { marker: 0xda | 0xd0..=0xd7, data, .. }) = parts.last_mut() {
            *data = rest.get(..at).unwrap_or_default();
        }
        rest = after;
        // Markers without a segment: the end, restarts, a second start, TEM.
        let segment = if matches!(marker, 0x01 | 0xd0..=0xd9) {
            &[]
        } else {
            let length = rest.first_chunk::<2>().map_or(0, |length| usize::from(u16::from_be_bytes(*length)));
            let segment = rest.get(2..length).ok_or(Trouble::Truncated)?;
            rest = rest.get(length..).unwrap_or_default();
            segment
        };
        parts.push(Part { marker, segment, data: &[] });
        if marker == 0xd9 {
            return Ok(parts);
        }
    }
}

/// Returns the offset of the next marker, the marker, and the bytes after it. In compressed data, 0xff is followed by 0.
fn next_marker(bytes: &[u8]) -> Option<(usize, u8, &[u8])> {
    let mut from = 0;
    loop {
        let at = from + bytes.get(from..)?.iter().position(|byte| *byte == 0xff)?;
        match bytes.get(at + 1..)?.split_first()? {
            (0x00, _) => from = at + 2,
            (0xff, _) => from = at + 1,
            (marker, after) => return Some((at, *marker, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &[u8] = b"\xff\xd8\xff\xe0\0\x06JFIF";

    fn with(rest: &[u8]) -> Vec<u8> {
        [START, rest].concat()
    }

    #[test]
    fn a_whole_file_has_an_end() {
        assert_eq!(check(&with(b"\xff\xda\0\x02data\xff\0data\xff\xd0data\xff\xff\xd9trailing")), Ok(()));
        // The end of a thumbnail inside a segment is not the end.
        assert_eq!(check(&with(b"\xff\xe1\0\x06\xff\xd8\xff\xd9\xff\xda\0\x02data")), Err(Trouble::Truncated));
        for cut in [b"\xff\xda\0\x02data\xff\0".as_slice(), b"\xff\xe1\0\x20short", b"\xff", b"\xff\xe1", b"\xff\xe1\0\0"] {
            assert_eq!(check(&with(cut)), Err(Trouble::Truncated), "{cut:?}");
        }
        assert_eq!(check(b""), Err(Trouble::Truncated));
    }

    #[test]
    fn four_components_are_cmyk() {
        assert_eq!(check(&with(b"\xff\xc2\0\x09\x08\0\x1e\0\x28\x04\0\xff\xd9")), Err(Trouble::Cmyk));
        assert_eq!(check(&with(b"\xff\xc2\0\x09\x08\0\x1e\0\x28\x03\0\xff\xd9")), Ok(()));
        assert_eq!(check(&with(b"\xff\xc4\0\x09\x08\0\x1e\0\x28\x04\0\xff\xd9")), Ok(()), "a table, not a frame");
    }
}
