//! Numbers as they are printed in cells.

/// The number a cell begins with: `1,240.5`, `−3 %`, `12 crowns`. `None` for words.
///
/// It is read digit by digit: `str::parse` brings tables of 12 KB for the last bit of a fraction, which nothing here needs.
pub(super) fn number(words: &str) -> Option<f64> {
    let words = words.trim();
    let is_negative = words.starts_with(['-', '−', '–']);
    let (mut value, mut digits, mut place) = (0.0, 0_u32, None::<f64>);
    for letter in words.trim_start_matches(['-', '−', '–', '+']).chars() {
        match (letter, letter.to_digit(10), place) {
            (_, Some(digit), None) => value = value * 10.0 + f64::from(digit),
            (_, Some(digit), Some(last)) => {
                let this = last / 10.0;
                value += f64::from(digit) * this;
                place = Some(this);
            }
            ('.', None, None) => place = Some(1.0),
            // Thousands are separated by a comma or one of the spaces that do not break.
            (',' | '\u{a0}' | '\u{202f}' | '\u{2009}', None, _) if digits > 0 => {}
            _ => break,
        }
        digits += u32::from(letter.is_ascii_digit());
    }
    (digits > 0).then_some(if is_negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_read_as_they_are_printed() {
        for (words, value) in [
            ("1,240.5", 1240.5),
            ("−3 %", -3.0),
            ("+12", 12.0),
            ("40 crowns", 40.0),
            ("1 200", 1.0),
            ("1\u{202f}200", 1200.0),
            (" 7", 7.0),
            ("7.", 7.0),
        ] {
            assert_eq!(number(words), Some(value), "{words}");
        }
        for words in ["", "harbour", "–", "n/a", "."] {
            assert_eq!(number(words), None, "{words}");
        }
    }
}
