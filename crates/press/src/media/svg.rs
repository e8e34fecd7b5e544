//! The size of a drawing, as browsers find it for `<img>`: `width` and `height` of the element `svg`, or else its `viewBox`.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Reads width and height in pixels. `None` when the text is no SVG, or states neither a size nor a `viewBox`.
pub(super) fn size(text: &str) -> Option<(u32, u32)> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(root) | Event::Empty(root) => return if root.local_name().as_ref() == "svg" { stated_size(&root) } else { None },
            Event::Eof => return None,
            Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

fn stated_size(root: &BytesStart<'_>) -> Option<(u32, u32)> {
    let text = |name: &str| Some(root.try_get_attribute(name).ok()??.value.into_owned());
    let side = |name: &str| text(name).and_then(|text| pixels(&text));
    let view = text("viewBox").and_then(|text| view_box(&text));
    let (width, height) = match (side("width"), side("height"), view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (None, None, Some((across, down))) => {
            // Only the proportion counts, which rounding would change in a small drawing.
            let scale = if across.min(down) < SMALL { SMALL / across.min(down) } else { 1.0 };
            (across * scale, down * scale)
        }
        (Some(_), None, None) | (None, Some(_), None) | (None, None, None) => return None,
    };
    let shrink = (LARGEST / width.max(height)).min(1.0);
    Some((whole(width * shrink)?, whole(height * shrink)?))
}

/// The least width or height that is taken from a `viewBox` without enlarging it.
const SMALL: f64 = 100.0;
/// The most pixels of a side.
const LARGEST: f64 = broadsheet_content::editing::limits::PIXELS as f64;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is within 1 and the limit of pixels")]
fn whole(side: f64) -> Option<u32> {
    side.is_finite().then(|| side.round().clamp(1.0, LARGEST) as u32)
}

/// Reads a length in pixels. `None` for a share of the viewport (`100%`, `50vw`), `auto`, and text that is no length.
fn pixels(text: &str) -> Option<f64> {
    let text = text.trim();
    let unit_at = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%').len();
    let (number, unit) = text.split_at_checked(unit_at)?;
    let scale = match unit.to_ascii_lowercase().as_str() {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "q" => 96.0 / 101.6,
        // A drawing has the browser's default font size.
        "em" | "rem" => 16.0,
        "ex" | "ch" => 8.0,
        _ => return None,
    };
    positive(number).map(|number| number * scale)
}

/// Returns width and height of a `viewBox`, whose four numbers stand between blanks or commas.
fn view_box(text: &str) -> Option<(f64, f64)> {
    let mut numbers = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|part| !part.is_empty());
    let (_, _) = (numbers.next()?.parse::<f64>().ok()?, numbers.next()?.parse::<f64>().ok()?);
    let sides = (positive(numbers.next()?)?, positive(numbers.next()?)?);
    numbers.next().is_none().then_some(sides)
}

fn positive(number: &str) -> Option<f64> {
    number.trim().parse().ok().filter(|number: &f64| number.is_finite() && *number > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(attributes: &str) -> Option<(u32, u32)> {
        size(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path/></svg>"))
    }

    #[test]
    fn a_drawing_states_its_size() {
        for (attributes, expected) in [
            (r#"width="640" height="480""#, (640, 480)),
            (r#"width="640px" height=" 480 PX ""#, (640, 480)),
            (r#"width='6.4e2' height='480.4'"#, (640, 480)),
            (r#"width="210mm" height="297mm""#, (794, 1123)),
            (r#"width="72pt" height="1in""#, (96, 96)),
            (r#"width="640" height="480" viewBox="0 0 10 10""#, (640, 480)),
            (r#"width="640" viewBox="0 0 4 3""#, (640, 480)),
            (r#"height="480" viewBox="0,0,4,3""#, (640, 480)),
            (r#"viewBox="0 0 640 480""#, (640, 480)),
            (r#"viewBox="-10 -10, 640 480" width="100%" height="100%""#, (640, 480)),
            (r#"viewBox="0 0 1.5 1" width="auto""#, (150, 100)),
            (r#"viewBox="0 0 200000 100000""#, (50_000, 25_000)),
        ] {
            assert_eq!(of(attributes), Some(expected), "{attributes}");
        }
        for attributes in [
            "",
            r#"width="640""#,
            r#"width="100%" height="100%""#,
            r#"width="0" height="10""#,
            r#"viewBox="0 0 0 10""#,
            r#"viewBox="0 0 10""#,
        ] {
            assert_eq!(of(attributes), None, "{attributes}");
        }
    }

    #[test]
    fn the_element_is_found_behind_declarations_and_comments() {
        let long = "a > b ".repeat(2000);
        let text = format!(
            "<?xml version=\"1.0\"?>\n<!-- {long} <svg width=\"1\" height=\"1\"> -->\n<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"\n width=\"4\" height=\"3\"/>"
        );
        assert_eq!(size(&text), Some((4, 3)));
        for text in ["", "<html width=\"4\" height=\"3\"><svg/></html>", "not a picture", "<svg width=\"4\" height=\"3"] {
            assert_eq!(size(text), None, "{text}");
        }
    }
}
