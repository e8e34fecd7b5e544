//! Reads numbers as they are printed in cells.

/// Languages with a decimal comma, by their first subtag (CLDR 48). All others have a decimal point.
const COMMA: &str = "af ast az be bg br bs ca ce cs cv da de dsb el eo es et eu fi fo fr fur fy gl hr hsb hu hy ia id is it ka kea kk kl ku ky \
                     lb lo lt lv mk nb nl nn no os pl pt rm rn ro ru sc scn sk sl smn sq sr su sv szl tg tk tr tt uk uz vec vi wo";

/// Regions in which a language has the other decimal sign: `de-CH` a point, `ar-MA` a comma.
const REGIONS: &str = "ar-dz ar-eh ar-ly ar-ma ar-tn de-ch de-li en-at en-be en-cz en-de en-dk en-ee en-es en-fi en-fr en-ge en-hu en-id en-it \
                       en-lt en-lv en-nl en-no en-pl en-pt en-ro en-se en-si en-sk en-ua en-za es-419 es-br es-bz es-cu es-do es-gt es-hn \
                       es-mx es-ni es-pa es-pe es-pr es-sv es-us it-ch ms-bn ms-id sw-cd";

/// The zero of each script that has digits of its own. The digits 1 to 9 follow it in Unicode.
const ZEROS: [char; 20] = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];

/// Currency codes that may come before a number. Codes after a number need not be known.
const CURRENCIES: [&str; 16] =
    ["AUD", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HUF", "INR", "JPY", "NOK", "PLN", "SEK", "UAH", "USD"];

/// Returns the number that a cell begins with, by the rules of a language (BCP 47): `1,240.5` in English and `1.240,5` in German, `−3 %`,
/// `€ 12`, `12 crowns`; of a range (`10–20`) its beginning. `None` for text, dates and times of day.
pub(super) fn number(words: &str, language: &str) -> Option<f64> {
    // Texts from right to left may have directional marks around a sign.
    let words: String = words.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')).collect();
    let (is_negative, figures) = without_prefix(words.trim());
    let has_comma = has_decimal_comma(language);
    let Figures { parts, signs, rest } = Figures::read(figures, has_comma)?;
    let continues = |sign: char| rest.strip_prefix(sign).is_some_and(|rest| rest.starts_with(is_digit));
    // This is a time of day, a score or a date.
    if continues(':') || continues('/') || (continues('-') && rest.matches('-').count() > 1) {
        return None;
    }
    let fraction_at = fraction(&parts, &signs, has_comma)?;
    let (whole, decimals) = parts.split_at_checked(fraction_at)?;
    let value = whole.iter().flatten().fold(0.0, |value, digit| value * 10.0 + f64::from(*digit));
    // Read digit by digit: `str::parse` adds tables of 12 KB to the app for the last bit of a fraction, which sorting does not need.
    let (decimals, _) =
        decimals.iter().flatten().fold((0.0, 0.1), |(value, place), digit| (value + f64::from(*digit) * place, place / 10.0));
    Some(if is_negative { -(value + decimals) } else { value + decimals })
}

/// Returns whether a cell has neither letters nor digits, which means that there is no number: `–`, `…`.
pub(super) fn is_blank(words: &str) -> bool {
    let is_sign = |letter: char| matches!(letter, '\0'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '−') && !letter.is_ascii_alphanumeric();
    words.chars().all(is_sign)
}

/// Removes what comes before the digits: signs, currencies, `%`, `≈`. Also returns whether one of the signs is a minus.
fn without_prefix(mut words: &str) -> (bool, &str) {
    let mut is_negative = false;
    loop {
        words = words.trim_start();
        let mut rest = words.chars();
        match rest.next() {
            Some('-' | '−' | '–' | '﹣' | '－') => is_negative = true,
            Some('+' | '＋' | '%' | '٪' | '~' | '≈' | '<' | '>' | '≤' | '≥') => {}
            Some(letter) if is_currency(letter) => {}
            _ => match currency_of_letters(words) {
                Some(after) => rest = after.chars(),
                None => return (is_negative, words),
            },
        }
        words = rest.as_str();
    }
}

/// Removes a currency code such as `US$` or `CHF`; `None` where there is none.
fn currency_of_letters(words: &str) -> Option<&str> {
    let after = words.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let (code, _) = words.split_at_checked(words.len() - after.len())?;
    let is_code = CURRENCIES.contains(&code) || ((1..=3).contains(&code.len()) && after.starts_with(is_currency));
    is_code.then_some(after)
}

fn is_currency(letter: char) -> bool {
    matches!(letter, '$' | '£' | '¥' | '€' | '฿' | '₠'..='₿' | '＄' | '￡' | '￥' | '﷼' | '៛' | '৳')
}

/// Groups of digits, and the separators between them.
#[derive(Default)]
struct Figures<'w> {
    parts: Vec<Vec<u32>>,
    signs: Vec<char>,
    rest: &'w str,
}

impl<'w> Figures<'w> {
    /// Reads digits and single separators between them, up to any other character; `None` where there is no digit.
    fn read(words: &'w str, has_comma: bool) -> Option<Self> {
        let mut figures = Self { parts: vec![Vec::new()], signs: Vec::new(), rest: words };
        loop {
            let mut letters = figures.rest.chars();
            let letter = letters.next();
            if let Some(digit) = letter.and_then(digit) {
                figures.parts.last_mut()?.push(digit);
            } else if let Some(sign) = letter
                && may_divide(sign, letters.as_str(), has_comma)
            {
                figures.signs.push(sign);
                figures.parts.push(Vec::new());
            } else {
                break;
            }
            figures.rest = letters.as_str();
        }
        // `.5` is a number, but `,` is not.
        figures.parts.iter().any(|part| !part.is_empty()).then_some(figures)
    }
}

fn may_divide(sign: char, after: &str, has_comma: bool) -> bool {
    let digits = after.chars().take_while(|&letter| is_digit(letter)).count();
    match sign {
        '.' | ',' | '٫' | '٬' => digits > 0,
        // The Swiss apostrophe, and no-break spaces.
        '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => digits == 3,
        ' ' => digits == 3 && has_comma,
        _ => false,
    }
}

/// Returns how many groups come before the fraction; `None` where the separators are those of a date.
fn fraction(parts: &[Vec<u32>], signs: &[char], has_comma: bool) -> Option<usize> {
    let (point, thousands) = if has_comma { (',', '.') } else { ('.', ',') };
    let count = |sign: char| signs.iter().filter(|&&other| other == sign).count();
    let last = signs.last().copied();
    let last_length = parts.last().map_or(0, Vec::len);
    let has_fraction = match last {
        Some('٫') => true,
        // In no language does a single separator divide thousands unless three digits follow it.
        Some(sign @ ('.' | ',')) if count(sign) == 1 => {
            sign == point || last_length != 3 || count(if sign == point { thousands } else { point }) > 0
        }
        Some(_) | None => false,
    };
    let whole = if has_fraction { parts.len() - 1 } else { parts.len() };
    // Groups have three digits; in India those before the last may have two.
    let groups = parts.get(1..whole).unwrap_or_default();
    let are_groups = groups.iter().all(|group| matches!(group.len(), 2 | 3)) && groups.last().is_none_or(|group| group.len() == 3);
    are_groups.then_some(whole)
}

fn has_decimal_comma(language: &str) -> bool {
    let language = language.to_ascii_lowercase().replace('_', "-");
    let mut subtags = language.split('-');
    let primary = subtags.next().unwrap_or_default();
    // A script may come between language and region: `sr-Latn-RS`.
    let region = subtags.find(|subtag| subtag.len() == 2 || (subtag.len() == 3 && subtag.starts_with(|c: char| c.is_ascii_digit())));
    let has = |list: &str, wanted: &str| list.split_ascii_whitespace().any(|entry| entry == wanted);
    let differs = region.is_some_and(|region| has(REGIONS, &format!("{primary}-{region}")));
    has(COMMA, primary) != differs
}

fn is_digit(letter: char) -> bool {
    digit(letter).is_some()
}

fn digit(letter: char) -> Option<u32> {
    ZEROS.iter().map(|&zero| u32::from(letter).wrapping_sub(u32::from(zero))).find(|&digit| digit < 10)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use icu_decimal::DecimalFormatter;
    use icu_decimal::input::Decimal;
    use icu_locale_core::Locale;

    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_printed() {
        for (language, words, value) in [
            ("en", "1,240.5", 1240.5),
            ("en", "−3 %", -3.0),
            ("en", "+12", 12.0),
            ("en", "40 crowns", 40.0),
            ("en", "1 200", 1.0),
            ("en", "1\u{202f}200", 1200.0),
            ("en", " 7", 7.0),
            ("en", "7.", 7.0),
            ("en", ".5", 0.5),
            ("en", "1,240,500", 1_240_500.0),
            ("en-IN", "12,34,567.5", 1_234_567.5),
            ("de", "1.240,5", 1240.5),
            ("de", "980,2", 980.2),
            ("de", "1.240", 1240.0),
            ("de", "1.240.500", 1_240_500.0),
            ("de", "−1.240,5 Mio. Euro", -1240.5),
            ("de-AT", "1\u{a0}240,5", 1240.5),
            ("de-CH", "1’240.5", 1240.5),
            ("de-CH", "1'240", 1240.0),
            ("fr", "1\u{202f}240,5 €", 1240.5),
            ("fr", "12 500", 12500.0),
            ("pl", "1240,5", 1240.5),
            ("pl", "12 500 zł", 12500.0),
            ("es", "1.240,5", 1240.5),
            ("es-MX", "1,240.5", 1240.5),
            ("es-419", "1,240", 1240.0),
            ("pt-BR", "R$ 1.240,50", 1240.5),
            ("sr-Latn-RS", "1.240,5", 1240.5),
            ("ar", "١٬٢٤٠٫٥", 1240.5),
            ("ar", "\u{61c}-١٢٫٥", -12.5),
            ("ar-MA", "1.240,5", 1240.5),
            ("fa", "\u{200e}−۱٬۲۴۰", -1240.0),
            ("hi", "१,२४०.५", 1240.5),
            ("bn", "১২,৩৪,৫৬৭", 1_234_567.0),
            ("ja", "１２３", 123.0),
            ("tr", "%12,5", 12.5),
            ("en", "$1,200", 1200.0),
            ("en", "−£3.50", -3.5),
            ("en", "£−3.50", -3.5),
            ("en", "US$ 5", 5.0),
            ("en", "CHF 1’200", 1200.0),
            ("en", "≈ 5", 5.0),
            ("en", "10–20", 10.0),
            ("en", "2019-2021", 2019.0),
            ("en", "12 / 40", 12.0),
            // Written by the rules of another language, but unambiguous.
            ("en", "980,2", 980.2),
            ("en", "1.240,5", 1240.5),
            ("de", "12.5", 12.5),
            ("de", "1,240.5", 1240.5),
        ] {
            let read = number(words, language);
            assert!(read.is_some_and(|read| (read - value).abs() < 1e-9), "{language} {words}: {read:?}");
        }
        for words in ["", "harbour", "–", "n/a", ".", "€", "12:30", "3:2", "1/2", "2026-11-12", "12.11.2026", "1,2,3", "Gate 5", "BUS 12"]
        {
            assert_eq!(number(words, "en"), None, "{words}");
            assert_eq!(number(words, "de"), None, "{words}");
        }
    }

    #[test]
    fn cells_without_a_number_are_told_from_words() {
        assert!(["", " ", "–", "—", "-", "…", "."].into_iter().all(is_blank));
        assert!(!["n/a", "3", "up", "٣"].into_iter().any(is_blank));
    }

    #[test]
    fn every_language_is_read_as_unicode_prints_it() {
        for language in [
            "af", "am", "ar", "ar-AE", "ar-DZ", "ar-EG", "ar-MA", "ar-SA", "ar-TN", "as", "az", "be", "bg", "bn", "br", "bs", "ca", "cs",
            "cy", "da", "de", "de-AT", "de-CH", "de-LI", "el", "en", "en-AT", "en-AU", "en-BE", "en-CA", "en-CH", "en-DE", "en-FI",
            "en-GB", "en-IN", "en-NL", "en-SE", "en-ZA", "eo", "es", "es-419", "es-AR", "es-CL", "es-CO", "es-CR", "es-DO", "es-MX",
            "es-PE", "es-PR", "es-US", "et", "eu", "fa", "fi", "fil", "fo", "fr", "fr-BE", "fr-CA", "fr-CH", "ga", "gd", "gl", "gu", "he",
            "hi", "hr", "hu", "hy", "id", "is", "it", "it-CH", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lb", "lo", "lt", "lv", "mk",
            "ml", "mn", "mr", "ms", "ms-ID", "mt", "my", "nb", "ne", "nl", "nl-BE", "nn", "no", "or", "pa", "pl", "ps", "pt", "pt-PT",
            "rm", "ro", "ru", "ru-UA", "si", "sk", "sl", "sq", "sr", "sr-Latn", "sv", "sw", "ta", "te", "th", "tk", "tr", "uk", "ur", "uz",
            "vi", "zh", "zh-Hant", "zu",
        ] {
            let locale: Locale = language.parse().expect("a language");
            let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).expect("has data");
            for (written, value) in
                [("1240.5", 1240.5), ("-1234567.25", -1_234_567.25), ("980.2", 980.2), ("12345", 12345.0), ("0.125", 0.125)]
            {
                let printed = formatter.format(&written.parse::<Decimal>().expect("a number")).to_string();
                let read = number(&printed, language);
                assert!(read.is_some_and(|read| (read - value).abs() < 1e-9), "{language}: {printed} is read as {read:?}");
            }
        }
    }
}
