//! Parts of a file, as players of films ask for them.

/// What a `Range` header asks of a file of `length` bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Range {
    /// All of it: no range, or one that we need not understand (several ranges, other units).
    Whole,
    /// From one byte to another, both included.
    Part(u64, u64),
    /// Bytes that are not there.
    Outside,
}

pub(super) fn range(header: Option<&str>, length: u64) -> Range {
    let parts =
        header.and_then(|text| text.strip_prefix("bytes=")).filter(|text| !text.contains(',')).and_then(|text| text.split_once('-'));
    let Some((from, to)) = parts else { return Range::Whole };
    let (from, to) = (from.trim(), to.trim());
    let last = length.saturating_sub(1);
    let (start, end) = if from.is_empty() {
        // The last so many bytes.
        let Ok(count) = to.parse::<u64>() else { return Range::Whole };
        if count == 0 {
            return Range::Outside;
        }
        (length.saturating_sub(count), last)
    } else {
        let Ok(start) = from.parse::<u64>() else { return Range::Whole };
        let end = if to.is_empty() { Ok(last) } else { to.parse::<u64>() };
        let Ok(end) = end else { return Range::Whole };
        if end < start && !to.is_empty() {
            return Range::Whole;
        }
        (start, end.min(last))
    };
    if start < length { Range::Part(start, end) } else { Range::Outside }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_as_the_standard_reads_them() {
        for (header, expected) in [
            (None, Range::Whole),
            (Some("bytes=0-"), Range::Part(0, 99)),
            (Some("bytes=0-0"), Range::Part(0, 0)),
            (Some("bytes=10-19"), Range::Part(10, 19)),
            (Some("bytes=90-500"), Range::Part(90, 99)),
            (Some("bytes=-5"), Range::Part(95, 99)),
            (Some("bytes=-500"), Range::Part(0, 99)),
            (Some("bytes=-0"), Range::Outside),
            (Some("bytes=100-"), Range::Outside),
            (Some("bytes=100-200"), Range::Outside),
            (Some("bytes=9-3"), Range::Whole),
            (Some("bytes=0-1,5-6"), Range::Whole),
            (Some("bytes=a-b"), Range::Whole),
            (Some("lines=1-2"), Range::Whole),
        ] {
            assert_eq!(range(header, 100), expected, "{header:?}");
        }
        assert_eq!(range(Some("bytes=0-"), 0), Range::Outside);
    }
}
