//! Matroska and WebM (RFC 8794, RFC 9559).

use std::io::{self, Read, Seek, SeekFrom};

use super::traces::{Trace, Traces, of_key, part};

const SEGMENT: u64 = 0x1853_8067;
const CLUSTER: u64 = 0x1f43_b675;
const INFO: u64 = 0x1549_a966;
const SEGMENT_FILE: u64 = 0x7384;
const TAGS: u64 = 0x1254_c367;
const TAG: u64 = 0x7373;
const SIMPLE_TAG: u64 = 0x67c8;
const TAG_NAME: u64 = 0x45a3;
const ATTACHMENTS: u64 = 0x1941_a469;

/// The deepest nesting of tags.
const DEEPEST: usize = 8;

pub(super) fn find(file: &mut (impl Read + Seek), traces: &mut Traces) -> io::Result<()> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut at = 0;
    while at < end {
        // The longest head: an id of four bytes and a length of eight.
        let head = part(file, at, 12)?;
        let Some((id, length, head)) = head_of(&head) else { break };
        at += head;
        match (id, length) {
            // A browser that records does not know the length of these in advance. Elements inside them are read one by one.
            (SEGMENT, _) | (CLUSTER, None) => continue,
            (_, None) => break,
            (TAGS | INFO, Some(length)) => of_tags(&part(file, at, length)?, DEEPEST, traces),
            (ATTACHMENTS, Some(_)) => traces.extend([Trace::Other("attached files".to_owned())]),
            (_, Some(_)) => {}
        }
        at = at.saturating_add(length.unwrap_or_default());
    }
    Ok(())
}

fn of_tags(mut bytes: &[u8], depth: usize, traces: &mut Traces) {
    while let Some((id, Some(length), head)) = head_of(bytes) {
        let (Ok(head), Ok(length)) = (usize::try_from(head), usize::try_from(length)) else { return };
        let rest = bytes.get(head..).unwrap_or_default();
        let (content, after) = rest.split_at(length.min(rest.len()));
        match id {
            TAG | SIMPLE_TAG if depth > 0 => of_tags(content, depth - 1, traces),
            SEGMENT_FILE => traces.extend([Trace::Other("name of a file".to_owned())]),
            TAG_NAME => traces.extend(of_key(String::from_utf8_lossy(content).trim_end_matches('\0'))),
            _ => {}
        }
        bytes = after;
    }
}

/// Returns the id of an element, its length (`None` when it is not known), and the length of both.
fn head_of(bytes: &[u8]) -> Option<(u64, Option<u64>, u64)> {
    let (id, id_length) = number(bytes, false)?;
    let (length, length_length) = number(bytes.get(id_length..)?, true)?;
    let unknown = (1 << (7 * length_length)) - 1;
    Some((id, (length != unknown).then_some(length), u64::try_from(id_length + length_length).ok()?))
}

/// Reads a number, whose first byte begins with as many zeros as bytes follow, and its length. An id keeps the mark after the zeros.
fn number(bytes: &[u8], is_length: bool) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let length = usize::try_from(first.leading_zeros()).ok()? + 1;
    let digits = bytes.get(..length.min(9)).filter(|digits| digits.len() == length && length <= 8)?;
    let value = digits.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    Some((if is_length { value & !(1 << (7 * length)) } else { value }, length))
}
