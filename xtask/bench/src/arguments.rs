//! The command line, as `cargo xtask bench` fills it in.

use std::path::PathBuf;
use std::str::FromStr;

use lexopt::prelude::{Long, Short, Value, ValueExt};

use crate::error::Error;

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the files weigh.
    Sizes,
    /// First loads of pages, on a phone.
    Pages,
    /// Taps: a teaser, "Reject all".
    Navigation,
    /// Lighthouse.
    Lighthouse,
    /// The publisher's time and memory.
    Press,
}

impl Part {
    /// What runs when nothing is named: all that holds the site in `dist/` against a budget. `press` writes gigabytes and takes
    /// minutes.
    pub const USUAL: [Self; 4] = [Self::Sizes, Self::Pages, Self::Navigation, Self::Lighthouse];
}

impl FromStr for Part {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        match name {
            "sizes" => Ok(Self::Sizes),
            "pages" => Ok(Self::Pages),
            "navigation" => Ok(Self::Navigation),
            "lighthouse" => Ok(Self::Lighthouse),
            "press" => Ok(Self::Press),
            unknown => Err(Error::Usage(format!("there is no part `{unknown}`: sizes, pages, navigation, lighthouse, press"))),
        }
    }
}

/// Programs that measure.
#[derive(Debug, Default)]
pub struct Programs {
    /// The browser.
    pub chromium: PathBuf,
    /// Its WebDriver.
    pub chromedriver: PathBuf,
    /// Lighthouse's package folder.
    pub lighthouse: PathBuf,
    /// The publisher, built for speed.
    pub press: PathBuf,
}

/// What to measure, and how often.
#[derive(Debug)]
pub struct Arguments {
    /// The site.
    pub dist: PathBuf,
    /// Where the reports go.
    pub out: PathBuf,
    /// Which parts.
    pub parts: Vec<Part>,
    /// How often a page is loaded with and without its scripts.
    pub pairs: usize,
    /// How often Lighthouse looks at each page.
    pub runs: usize,
    /// How many articles the large archive has.
    pub archive: usize,
    /// Where the articles' pictures are taken from.
    pub media: PathBuf,
    /// The programs.
    pub programs: Programs,
}

impl Arguments {
    /// Reads this process's arguments.
    ///
    /// # Errors
    /// [`Error::Usage`] on what makes no sense.
    pub fn read() -> Result<Self, Error> {
        let arguments = Self::parse(lexopt::Parser::from_env())?;
        for (name, path) in [("--dist", &arguments.dist), ("--out", &arguments.out)] {
            if path.as_os_str().is_empty() {
                return Err(Error::Usage(format!("{name} is needed")));
            }
        }
        Ok(arguments)
    }

    fn parse(mut parser: lexopt::Parser) -> Result<Self, Error> {
        let usage = |error: lexopt::Error| Error::Usage(error.to_string());
        let mut read = Self {
            dist: PathBuf::new(),
            out: PathBuf::new(),
            parts: Vec::new(),
            pairs: 7,
            runs: 3,
            archive: 100_000,
            media: PathBuf::new(),
            programs: Programs::default(),
        };
        while let Some(argument) = parser.next().map_err(usage)? {
            match argument {
                Long("dist") => read.dist = parser.value().map_err(usage)?.into(),
                Long("out") => read.out = parser.value().map_err(usage)?.into(),
                Long("media") => read.media = parser.value().map_err(usage)?.into(),
                Long("chromium") => read.programs.chromium = parser.value().map_err(usage)?.into(),
                Long("chromedriver") => read.programs.chromedriver = parser.value().map_err(usage)?.into(),
                Long("lighthouse") => read.programs.lighthouse = parser.value().map_err(usage)?.into(),
                Long("press") => read.programs.press = parser.value().map_err(usage)?.into(),
                Long("pairs") => read.pairs = parser.value().and_then(|value| value.parse()).map_err(usage)?,
                Long("runs") => read.runs = parser.value().and_then(|value| value.parse()).map_err(usage)?,
                Long("archive") => read.archive = parser.value().and_then(|value| value.parse()).map_err(usage)?,
                Long("only") => {
                    for name in parser.value().and_then(ValueExt::string).map_err(usage)?.split(',') {
                        read.parts.push(name.parse()?);
                    }
                }
                other @ (Long(_) | Short(_) | Value(_)) => return Err(usage(other.unexpected())),
            }
        }
        if read.parts.is_empty() {
            read.parts = Part::USUAL.to_vec();
        }
        if read.pairs == 0 || read.runs == 0 || read.archive < 1000 {
            return Err(Error::Usage("--pairs and --runs are at least 1, --archive at least 1000".to_owned()));
        }
        Ok(read)
    }

    /// Whether this part is to run.
    pub fn wants(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Whether any part needs a browser.
    pub fn wants_browser(&self) -> bool {
        self.wants(Part::Pages) || self.wants(Part::Navigation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Arguments, Error> {
        Arguments::parse(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn press_is_measured_only_when_named() {
        assert!(!parsed(&[]).unwrap().wants(Part::Press));
        let named = parsed(&["--only", "press,sizes", "--archive", "20000"]).unwrap();
        assert!(named.wants(Part::Press) && named.wants(Part::Sizes) && !named.wants(Part::Pages));
        assert_eq!(named.archive, 20_000);
    }

    #[test]
    fn nonsense_is_refused() {
        for arguments in [&["--only", "speed"][..], &["--pairs", "0"], &["--pairs", "many"], &["--quick"], &["dist"]] {
            assert!(parsed(arguments).is_err(), "{arguments:?}");
        }
    }
}
