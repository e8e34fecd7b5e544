//! The command line, whose values `cargo xtask bench` passes. It also defines the defaults.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// What to measure, how often, and with which programs. Run by `cargo xtask bench`
#[derive(Debug, Parser)]
pub struct Arguments {
    /// The site
    #[arg(long)]
    pub dist: PathBuf,
    /// Where the report goes
    #[arg(long)]
    pub out: PathBuf,
    /// Which parts
    #[arg(long, required = true)]
    pub only: Vec<Part>,
    /// How often a page is loaded with and without its scripts
    #[arg(long)]
    pub pairs: usize,
    /// Other sites with the same pages at the same addresses
    #[arg(long)]
    pub beside: Vec<PathBuf>,
    /// How often Lighthouse runs on each page
    #[arg(long)]
    pub runs: usize,
    /// How many articles the large archive has
    #[arg(long)]
    pub archive: usize,
    /// Where the pictures of the archive's articles are taken from
    #[arg(long)]
    pub media: PathBuf,
    /// The publisher, built for speed
    #[arg(long)]
    pub press: PathBuf,
    /// Lighthouse's package folder
    #[arg(long)]
    pub lighthouse: PathBuf,
    /// The browser
    #[arg(long, default_value = "chromium")]
    pub chromium: PathBuf,
    /// Its WebDriver
    #[arg(long, default_value = "chromedriver")]
    pub chromedriver: PathBuf,
}

/// A part of the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// What the files weigh
    Sizes,
    /// First loads of pages, on a phone
    Pages,
    /// Taps: a teaser, "Reject all"
    Navigation,
    /// The site beside others
    Beside,
    /// Lighthouse
    Lighthouse,
    /// The publisher's time and memory
    Press,
}

impl Arguments {
    /// Returns whether this part is to run.
    pub fn wants(&self, part: Part) -> bool {
        self.only.contains(&part)
    }
}
