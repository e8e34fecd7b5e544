//! Numbers and texts as bytes. A number is a varint: seven bits in a byte, the last byte without the high bit (LEB128).

/// The error for bytes that are not what an index consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl std::fmt::Display for Damaged {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the file is no part of a search index, or is damaged")
    }
}

impl std::error::Error for Damaged {}

/// Reads bytes from their beginning.
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// Reads a byte.
    ///
    /// # Errors
    /// When there is none.
    pub fn byte(&mut self) -> Result<u8, Damaged> {
        let (first, rest) = self.0.split_first().ok_or(Damaged)?;
        self.0 = rest;
        Ok(*first)
    }

    /// Reads a number.
    ///
    /// # Errors
    /// When the bytes end before it does, or it has more than 32 bits.
    pub fn number(&mut self) -> Result<u32, Damaged> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return u32::try_from(number).map_err(|_| Damaged);
            }
        }
        Err(Damaged)
    }

    /// Reads a number of things that follow, each of which has at least one byte.
    ///
    /// # Errors
    /// When fewer bytes follow. So a damaged file cannot make a reader reserve more memory than the file is long.
    pub fn length(&mut self) -> Result<usize, Damaged> {
        let length = self.number()? as usize;
        if length > self.0.len() { Err(Damaged) } else { Ok(length) }
    }

    /// Reads a number of bytes.
    ///
    /// # Errors
    /// When there are fewer.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Damaged> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    /// Reads a text: its length in bytes, then UTF-8.
    ///
    /// # Errors
    /// When it is cut off or no UTF-8.
    pub fn text(&mut self) -> Result<&'a str, Damaged> {
        let length = self.length()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| Damaged)
    }

    /// Reads rising numbers: how many, and then the gap before each, less one.
    ///
    /// # Errors
    /// When they are cut off, or not below `end`.
    pub fn rising(&mut self, end: u32) -> Result<Vec<u32>, Damaged> {
        let count = self.length()?;
        let mut numbers = Vec::with_capacity(count);
        let mut next = 0_u32;
        for _ in 0..count {
            let number = next.checked_add(self.number()?).filter(|number| *number < end).ok_or(Damaged)?;
            numbers.push(number);
            next = number + 1;
        }
        Ok(numbers)
    }
}

/// Writes what [`Bytes`] reads.
#[cfg(feature = "build")]
pub mod write {
    /// Writes a number.
    pub fn number(out: &mut Vec<u8>, mut number: u32) {
        while number >= 0x80 {
            out.push(u8::try_from(number & 0x7F).unwrap_or_default() | 0x80);
            number >>= 7;
        }
        out.push(u8::try_from(number).unwrap_or_default());
    }

    /// Writes how many there are.
    pub fn length(out: &mut Vec<u8>, length: usize) {
        number(out, u32::try_from(length).unwrap_or(u32::MAX));
    }

    /// Writes a text.
    pub fn text(out: &mut Vec<u8>, text: &str) {
        length(out, text.len());
        out.extend_from_slice(text.as_bytes());
    }

    /// Writes rising numbers.
    pub fn rising(out: &mut Vec<u8>, numbers: impl ExactSizeIterator<Item = u32>) {
        length(out, numbers.len());
        let mut next = 0;
        for each in numbers {
            number(out, each - next);
            next = each + 1;
        }
    }
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(numbers in proptest::collection::btree_set(any::<u32>(), 0..50), words in ".*") {
            let mut out = Vec::new();
            write::text(&mut out, &words);
            let numbers: Vec<u32> = numbers.into_iter().filter(|number| *number < u32::MAX).collect();
            write::rising(&mut out, numbers.iter().copied());
            let mut bytes = Bytes(&out);
            prop_assert_eq!(bytes.text().unwrap(), words);
            prop_assert_eq!(bytes.rising(u32::MAX).unwrap(), numbers);
            prop_assert!(bytes.0.is_empty());
        }

        #[test]
        fn damaged_bytes_are_errors_and_no_panics(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = Bytes(&bytes).text();
            let _ = Bytes(&bytes).rising(1000);
            let _ = Bytes(&bytes).number();
        }
    }

    #[test]
    fn a_number_has_at_most_32_bits() {
        assert_eq!(Bytes(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).number(), Ok(u32::MAX));
        assert_eq!(Bytes(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F]).number(), Err(Damaged));
        assert_eq!(Bytes(&[0x80]).number(), Err(Damaged));
    }
}
