//! The part of a picture that is shown.

use broadsheet_content::article::FocalPoint;

/// The aspect ratio of teasers (style/teaser.css).
const TEASER: (u32, u32) = (3, 2);

/// The number of steps by which a crop can be moved. Two articles with nearly the same focal point share copies.
const STEPS: u8 = 16;

/// The shape of a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// The whole picture, for figures and the head of an article.
    Natural,
    /// A crop of three to two around this point, or else the middle, for teasers.
    Teaser(Option<FocalPoint>),
}

/// A part of a picture in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Crop {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
    /// The step along the axis on which the crop can move; `None` for the whole picture. It is part of the copy's name.
    pub step: Option<u8>,
}

impl Crop {
    /// Returns the part that a shape shows of a picture of this size.
    pub fn of(shape: Shape, width: u32, height: u32) -> Self {
        let whole = Self { left: 0, top: 0, width, height, step: None };
        let Shape::Teaser(focus) = shape else { return whole };
        let focus = focus.unwrap_or(FocalPoint { x: 0.5, y: 0.5 });
        // A difference below half a percent is not worth separate copies.
        let (wide, high) = (u64::from(width) * u64::from(TEASER.1), u64::from(height) * u64::from(TEASER.0));
        if wide.abs_diff(high) * 100 <= wide {
            return whole;
        }
        if wide > high {
            let part = scaled(height, TEASER.0, TEASER.1).clamp(1, width);
            let (left, step) = place(width, part, focus.x);
            Self { left, width: part, step: Some(step), ..whole }
        } else {
            let part = scaled(width, TEASER.1, TEASER.0).clamp(1, height);
            let (top, step) = place(height, part, focus.y);
            Self { top, height: part, step: Some(step), ..whole }
        }
    }

    /// Returns the height of a copy of this width.
    pub fn height_at(self, width: u32) -> u32 {
        scaled(width, self.height, self.width).max(1)
    }

    /// Returns the name of this part in names of copies; `None` for the whole picture.
    pub fn name(self) -> Option<String> {
        self.step.map(|step| format!("c{step}"))
    }
}

/// Returns `side * to / from`, rounded.
fn scaled(side: u32, to: u32, from: u32) -> u32 {
    let from = u64::from(from.max(1));
    u32::try_from((u64::from(side) * u64::from(to) + from / 2) / from).unwrap_or(u32::MAX)
}

/// Returns the start of a part of a side, and its step, so that the middle of the part is as near as possible to a point.
fn place(side: u32, part: u32, focus: f64) -> (u32, u8) {
    let free = f64::from(side - part);
    let wanted = focus.clamp(0.0, 1.0) * f64::from(side) - f64::from(part) / 2.0;
    let steps = (1..=STEPS).filter(|step| free * (f64::from(*step) - 0.5) / f64::from(STEPS) <= wanted).count();
    let step = u8::try_from(steps).unwrap_or(STEPS);
    (scaled(side - part, u32::from(step), u32::from(STEPS)), step)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn teaser(x: f64, y: f64, width: u32, height: u32) -> Crop {
        Crop::of(Shape::Teaser(Some(FocalPoint { x, y })), width, height)
    }

    #[test]
    fn a_picture_of_the_shape_of_teasers_is_not_cropped() {
        assert_eq!(teaser(0.0, 1.0, 1600, 1067).step, None);
        assert_eq!(Crop::of(Shape::Natural, 5000, 10).step, None);
    }

    #[test]
    fn a_crop_is_moved_along_its_free_side() {
        assert_eq!(Crop::of(Shape::Teaser(None), 2000, 1000), Crop { left: 250, top: 0, width: 1500, height: 1000, step: Some(8) });
        assert_eq!(teaser(0.0, 0.0, 2000, 1000), Crop { left: 0, top: 0, width: 1500, height: 1000, step: Some(0) });
        assert_eq!(teaser(1.0, 0.0, 2000, 1000), Crop { left: 500, top: 0, width: 1500, height: 1000, step: Some(16) });
        assert_eq!(teaser(0.0, 0.25, 900, 1600), Crop { left: 0, top: 125, width: 900, height: 600, step: Some(2) });
    }

    proptest! {
        #[test]
        fn the_focal_point_is_in_the_crop_and_the_crop_in_the_picture(
            x in 0.0..=1.0_f64, y in 0.0..=1.0_f64, width in 1..30_000_u32, height in 1..30_000_u32,
        ) {
            // A crop has one of seventeen positions. In a strip of more than eight to one, they are further apart than the crop is long.
            prop_assume!(width >= 48 && height >= 48 && width / 8 <= height && height / 8 <= width);
            let crop = teaser(x, y, width, height);
            prop_assert!(crop.width > 0 && crop.height > 0);
            prop_assert!(crop.left + crop.width <= width && crop.top + crop.height <= height);
            // A point at the edge may be outside by one pixel, because of rounding.
            let (px, py) = (x * f64::from(width), y * f64::from(height));
            prop_assert!(px >= f64::from(crop.left) - 1.0 && px <= f64::from(crop.left + crop.width) + 1.0);
            prop_assert!(py >= f64::from(crop.top) - 1.0 && py <= f64::from(crop.top + crop.height) + 1.0);
            // Three to two, within one pixel and one percent.
            let high = f64::from(crop.width) * 2.0 / 3.0;
            prop_assert!((high - f64::from(crop.height)).abs() <= 1.0 + high * 0.02, "{crop:?}");
        }

        #[test]
        fn any_number_is_a_point(x in any::<f64>(), y in any::<f64>(), width in 1..3_000_u32, height in 1..3_000_u32) {
            let crop = teaser(x, y, width, height);
            prop_assert!(crop.left + crop.width <= width && crop.top + crop.height <= height);
        }
    }
}
