//! The median of several figures.

/// Returns the median; for an even number of figures, the mean of the two in the middle. Returns NaN when there are no figures or one is
/// NaN, so that a run without a result is not ignored.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    if figures.iter().any(|figure| figure.is_nan()) {
        return f64::NAN;
    }
    figures.sort_by(f64::total_cmp);
    // With an odd number of figures the middle one is taken twice.
    let at = |index: usize| figures.get(index).copied().unwrap_or(f64::NAN);
    f64::midpoint(at(figures.len().saturating_sub(1) / 2), at(figures.len() / 2))
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_middle_one_or_the_mean_of_two() {
        assert!((median([9.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median([4.0, 1.0, 2.0, 9.0]) - 3.0).abs() < f64::EPSILON);
    }

    #[test]
    fn nothing_has_no_middle() {
        assert!(median([]).is_nan());
        assert!(median([1.0, f64::NAN, 2.0]).is_nan());
    }
}
