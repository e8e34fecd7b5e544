//! Counts test cases from the output of test programs.

/// The numbers of test cases by result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Cases that passed.
    pub passed: u32,
    /// Cases that failed, or could not run although they should have.
    pub failed: u32,
    /// Cases that were reported as skipped.
    pub skipped: u32,
}

impl Counts {
    /// One check that passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    /// One check that failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// Adds the cases of another.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Adds the counts of a line, if it is one of libtest's closing lines:
    /// `test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s`.
    /// wasm-bindgen-test prints the same.
    pub fn read_line(&mut self, line: &str) {
        let Some((_, figures)) = line.trim().strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for figure in figures.split("; ") {
            let Some((number, what)) = figure.split_once(' ') else { continue };
            let Ok(number) = number.parse::<u32>() else { continue };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// Returns the last line of the run, in the form that CI services read.
    pub fn closing_line(self) -> String {
        let skipped = if self.skipped == 0 { String::new() } else { format!(", {} skipped", self.skipped) };
        format!("tests: {} passed, {} failed{skipped}", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_test_programs_add_up() {
        let mut counts = Counts::default();
        for line in [
            "test a::b ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.01s",
            "    test result: ok. 5 passed; 0 failed; 0 ignored; 0 filtered out; finished in 1.20s",
            "the test result: ok. 99 passed; was printed by a test",
        ] {
            counts.read_line(line);
        }
        assert_eq!(counts, Counts { passed: 20, failed: 2, skipped: 1 });
    }

    #[test]
    fn the_closing_line_names_skipped_only_when_there_are_some() {
        assert_eq!(Counts { passed: 3, failed: 1, skipped: 0 }.closing_line(), "tests: 3 passed, 1 failed");
        assert_eq!(Counts { passed: 3, failed: 0, skipped: 2 }.closing_line(), "tests: 3 passed, 0 failed, 2 skipped");
    }
}
