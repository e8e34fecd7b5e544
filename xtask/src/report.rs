//! Formats the output of the commands.

use std::time::Duration;

/// Formats a duration: `7.3 s`, `2 min 05 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}

/// Prints a headline.
pub fn headline(text: &str) {
    println!("\n=== {text}");
}

/// Prints the state of an item: `  trunk 0.22.1: there`.
pub fn item(name: &str, state: &str) {
    println!("  {name}: {state}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(940)), "0.9 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }
}
