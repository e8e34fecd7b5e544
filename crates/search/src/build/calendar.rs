//! Days and months of points in time, in UTC.

/// Returns the days between 1 January 1970 and a point in time; 0 for what is earlier.
#[must_use]
pub fn day_of(seconds: i64) -> u32 {
    u32::try_from(seconds.div_euclid(86_400)).unwrap_or_default()
}

/// Returns 12 times the year and the month from 0 to 11.
#[must_use]
pub fn month_of(seconds: i64) -> u32 {
    // Years begin in March here, so that a leap day is the last day of its year; 400 years have 146,097 days.
    let day = day_of(seconds) + 719_468;
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    (era * 400 + year) * 12 + month + 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_those_of_the_calendar() {
        for (seconds, year, month) in
            [(0, 1970, 1), (951_782_399, 2000, 2), (951_868_799, 2000, 2), (951_868_800, 2000, 3), (1_798_761_599, 2026, 12), (-5, 1970, 1)]
        {
            assert_eq!(month_of(seconds), year * 12 + month - 1, "{seconds}");
        }
    }
}
