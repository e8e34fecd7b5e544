//! Embeds of maps on OpenStreetMap.

use std::f64::consts::PI;

use url::Url;

use super::address::{address, steps, value};

/// The frame size in pixels that the bounding box is computed for. A frame shows at least the requested box: a larger frame
/// shows more around it, and a smaller frame zooms out.
const FRAME: (f64, f64) = (560.0, 315.0);
/// Width and height of a tile in pixels. At zoom level 0, one tile shows the whole world; each further level doubles its width.
const TILE: f64 = 256.0;
/// The northernmost and southernmost latitude of the map, in degrees.
const END: f64 = 85.0511;
/// The highest zoom level.
const SCALES: u8 = 20;
/// The zoom level for a place that is named without one: a few streets.
const STREETS: u8 = 16;

/// A place at a zoom level.
#[derive(Clone, Copy, Debug)]
struct View {
    scale: u8,
    /// Degrees north.
    latitude: f64,
    /// Degrees east.
    longitude: f64,
}

/// Returns the address of a map around a place, without the controls of the site itself.
pub(super) fn openstreetmap(url: &Url) -> Option<Url> {
    if steps(url).as_slice() == ["export", "embed.html"] {
        return exported(url);
    }
    let marker = point(value(url, "mlat").zip(value(url, "mlon")));
    let of_query = |scale: Option<u8>| {
        let (latitude, longitude) = point(value(url, "lat").zip(value(url, "lon"))).or(marker)?;
        Some(View { scale: scale?, latitude, longitude })
    };
    let scale = value(url, "zoom").map_or(Some(STREETS), |scale| scale.parse().ok().filter(|scale| *scale <= SCALES));
    let view = url.fragment().and_then(of_fragment).or_else(|| of_query(scale))?;
    let marker = marker.map(|(latitude, longitude)| format!("{},{}", short(latitude), short(longitude)));
    let area = view.area();
    let values: Vec<(&str, &str)> =
        [("bbox", area.as_str()), ("layer", "mapnik")].into_iter().chain(marker.iter().map(|marker| ("marker", marker.as_str()))).collect();
    address("https://www.openstreetmap.org/export/embed.html", &values)
}

/// Checks an address that the site itself exported for embedding and returns it without its fragment.
fn exported(url: &Url) -> Option<Url> {
    let area = value(url, "bbox")?;
    let sides: Vec<f64> = area.split(',').map(|side| degrees(side, 180.0)).collect::<Option<_>>()?;
    if sides.len() != 4 {
        return None;
    }
    let mut frame = url.clone();
    frame.set_host(Some("www.openstreetmap.org")).ok()?;
    frame.set_fragment(None);
    Some(frame)
}

/// Parses `map=15/55.39/-1.61`, which may be one of several parameters.
fn of_fragment(fragment: &str) -> Option<View> {
    let map = fragment.split('&').find_map(|part| part.strip_prefix("map="))?;
    let parts: Vec<&str> = map.split('/').collect();
    let [scale, latitude, longitude] = parts.as_slice() else { return None };
    let scale = scale.parse().ok().filter(|scale| *scale <= SCALES)?;
    let (latitude, longitude) = place(latitude, longitude)?;
    Some(View { scale, latitude, longitude })
}

fn point(pair: Option<(String, String)>) -> Option<(f64, f64)> {
    let (latitude, longitude) = pair?;
    place(&latitude, &longitude)
}

fn place(latitude: &str, longitude: &str) -> Option<(f64, f64)> {
    Some((degrees(latitude, 90.0)?, degrees(longitude, 180.0)?))
}

/// Parses degrees in plain decimal notation. Rust would also accept `1e1` and `nan`, which the map never writes.
fn degrees(text: &str, most: f64) -> Option<f64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    text.parse::<f64>().ok().filter(|degrees| is_plain && degrees.abs() <= most)
}

impl View {
    /// Returns the bounding box around the place (west, south, east, north) in Web Mercator, the projection of the map's tiles.
    fn area(self) -> String {
        let world = TILE * f64::from(self.scale).exp2();
        let aside = 180.0 * FRAME.0 / world;
        let above = PI * FRAME.1 / world;
        let middle = self.latitude.clamp(-END, END).to_radians().tan().asinh();
        let north_of = |y: f64| y.sinh().atan().to_degrees().clamp(-END, END);
        let sides =
            [(self.longitude - aside).max(-180.0), north_of(middle - above), (self.longitude + aside).min(180.0), north_of(middle + above)];
        sides.map(short).join(",")
    }
}

/// Formats degrees with a precision of a tenth of a metre, because the last digits of a sine may differ between machines.
fn short(degrees: f64) -> String {
    format!("{degrees:.6}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editing::embeds::frame;

    fn map(url: &str) -> Option<String> {
        frame("openstreetmap", url).map(String::from)
    }

    /// Returns the sides of the box in an address.
    fn sides(url: &str) -> Vec<f64> {
        let url = frame("openstreetmap", url).expect("a map");
        value(&url, "bbox").expect("a box").split(',').map(|side| side.parse().expect("a number")).collect()
    }

    #[test]
    fn a_place_is_in_the_middle_of_its_box() {
        let found = map("https://www.openstreetmap.org/#map=15/55.3910/-1.6120").expect("a map");
        assert_eq!(
            found,
            "https://www.openstreetmap.org/export/embed.html?bbox=-1.624016%2C55.387161%2C-1.599984%2C55.394839&layer=mapnik"
        );
        let near = |a: f64, b: f64| (a - b).abs() < 0.001;
        let [west, south, east, north] = sides("https://www.openstreetmap.org/#map=15/55.3910/-1.6120")[..] else { panic!("four sides") };
        assert!(near((west + east) / 2.0, -1.612) && near((south + north) / 2.0, 55.391));
        // One zoom level less doubles the extent of the box.
        let [west_out, _, east_out, _] = sides("https://www.openstreetmap.org/#map=14/55.3910/-1.6120")[..] else { panic!("four sides") };
        assert!(near(east_out - west_out, 2.0 * (east - west)));
    }

    #[test]
    fn other_ways_to_name_a_place() {
        let place = map("https://www.openstreetmap.org/#map=16/55.3910/-1.6120");
        for url in [
            "https://openstreetmap.org/#map=16/55.3910/-1.6120",
            "https://www.openstreetmap.org/node/123456#map=16/55.3910/-1.6120&layers=N",
            "https://www.openstreetmap.org/?lat=55.3910&lon=-1.6120&zoom=16",
            "https://www.openstreetmap.org/?lat=55.3910&lon=-1.6120",
        ] {
            assert_eq!(map(url), place, "{url}");
        }
        let marked = format!("{}&marker=55.400000%2C-1.600000", place.expect("a map"));
        assert_eq!(map("https://www.openstreetmap.org/?mlat=55.4&mlon=-1.6#map=16/55.3910/-1.6120"), Some(marked));
        assert!(map("https://www.openstreetmap.org/?mlat=55.4&mlon=-1.6").expect("a map").ends_with("&marker=55.400000%2C-1.600000"));
    }

    #[test]
    fn what_the_site_gave_to_be_embedded_stays_as_it_is() {
        let url =
            "https://www.openstreetmap.org/export/embed.html?bbox=-1.640%2C55.375%2C-1.590%2C55.400&layer=cyclemap&marker=55.39%2C-1.6";
        assert_eq!(map(url).as_deref(), Some(url));
        assert_eq!(map(&format!("{}#x", url.replace("www.", ""))).as_deref(), Some(url));
        for bad in ["", "?bbox=1,2,3", "?bbox=a,b,c,d", "?layer=mapnik"] {
            assert_eq!(map(&format!("https://www.openstreetmap.org/export/embed.html{bad}")), None, "{bad}");
        }
    }

    #[test]
    fn the_ends_of_the_world() {
        for view in ["0/0/0", "1/89/179", "1/-89/-179", "20/90/180", "20/-90/-180"] {
            let [west, south, east, north] = sides(&format!("https://www.openstreetmap.org/#map={view}"))[..] else { panic!("four sides") };
            assert!(-180.0 <= west && west < east && east <= 180.0, "{view}: {west} {east}");
            assert!(-END <= south && south < north && north <= END, "{view}: {south} {north}");
        }
    }

    #[test]
    fn what_names_no_place_has_no_frame() {
        for url in [
            "https://www.openstreetmap.org/",
            "https://www.openstreetmap.org/about",
            "https://www.openstreetmap.org/node/123456",
            "https://www.openstreetmap.org/#map=5",
            "https://www.openstreetmap.org/#map=99/55/1",
            "https://www.openstreetmap.org/#map=5/nan/1",
            "https://www.openstreetmap.org/#map=5/1e300/1",
            "https://www.openstreetmap.org/#map=5/1/181",
            "https://www.openstreetmap.org/?mlat=55.4",
            "https://www.openstreetmap.org/?lat=55.4&lon=1&zoom=x",
        ] {
            assert_eq!(map(url), None, "{url}");
        }
    }
}
