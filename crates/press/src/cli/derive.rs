//! `press derive`

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::{Failure, Outcome, time};
use crate::clock::Timestamp;
use crate::derive::Edition;
use crate::finding::FileFinding;
use crate::folder::Folder;
use crate::output::{self, Shell};
use crate::report::{self, Style, counted};
use crate::rules;

/// Write the documents of all pages.
///
/// Checks the content first: errors are printed, end the command with 1 and leave the output as it was.
/// OUT/content and OUT/media belong to press: what is not of this paper is removed from them. With a
/// shell, so do the pages in OUT/about, article, author, cookies, section and topic.
///
/// As a hook of trunk it needs no arguments: the content is `content` beside the app, the output
/// trunk's staging folder, and for a release the shell its index.html.
#[derive(Debug, Args)]
pub(super) struct Derive {
    /// The content folder; $TRUNK_SOURCE_DIR/content by default.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Where the site is written; $TRUNK_STAGING_DIR by default.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The app's index.html: written for each page with the page's own head, so that deep links open on
    /// any static host. In a release build of trunk it is $TRUNK_STAGING_DIR/index.html.
    #[arg(long, value_name = "FILE")]
    shell: Option<PathBuf>,
    /// Publish what is published at this time (RFC 3339); the present time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Timestamp>,
}

/// What the arguments and the environment come to.
#[derive(Debug, PartialEq, Eq)]
struct Places {
    content: PathBuf,
    out: PathBuf,
    shell: Option<PathBuf>,
}

impl Derive {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let started = Instant::now();
        let now = self.now.unwrap_or_else(Timestamp::now);
        let Places { content, out, shell } = self.places(|name| std::env::var_os(name).map(PathBuf::from))?;
        let shell = shell.as_deref().map(read_shell).transpose()?;

        let folder = Folder::read(&content).map_err(|error| Failure::new(error, "Name a folder with a site.json in it."))?;
        let findings = rules::check(&folder, now);
        if !findings.is_empty() {
            let mut to = io::BufWriter::new(io::stderr().lock());
            report::write_findings(&mut to, &folder.root, &findings, Style::of(&io::stderr()))?;
            writeln!(to, "{}", report::summary(&folder, &findings))?;
            to.flush()?;
        }
        // Without a site.json there is an error too.
        let edition = if findings.iter().any(FileFinding::is_error) { None } else { Edition::of(&folder, now) };
        let Some(edition) = edition else {
            writeln!(io::stderr(), "nothing was written: {} stays as it was", out.display())?;
            return Ok(Outcome::Faulty);
        };

        let summary = output::write(&folder, &edition, &out, shell.as_ref())
            .map_err(|error| Failure::new(error, "Nothing that was there before is half written: put it right and run press again."))?;
        let output::Summary { written, unchanged, removed, copied } = summary;
        let articles = counted(edition.len(), "article");
        writeln!(
            io::stdout(),
            "{articles} in {}: {written} written, {unchanged} unchanged, {removed} removed, {copied} media copied, {} ms",
            counted(edition.pages().len(), "page"),
            started.elapsed().as_millis(),
        )?;
        Ok(Outcome::Done)
    }

    /// What is not said on the command line comes from trunk.
    fn places(self, environment: impl Fn(&str) -> Option<PathBuf>) -> Result<Places, Failure> {
        let staging = environment("TRUNK_STAGING_DIR");
        let missing = |option: &str, variable: &str| {
            Failure::new(
                format!("{option} is missing, and so is {variable}"),
                "Run it with --content DIR --out DIR, or as a hook of trunk.",
            )
        };
        // A shell of trunk's belongs to trunk's output only.
        let is_release = self.out.is_none() && environment("TRUNK_PROFILE").is_some_and(|profile| profile == Path::new("release"));
        let trunk_shell = || staging.as_ref().filter(|_| is_release).map(|staging| staging.join("index.html"));
        let shell = self.shell.or_else(trunk_shell);
        let content = self.content.or_else(|| environment("TRUNK_SOURCE_DIR").map(|source| source.join("content")));
        Ok(Places {
            content: content.ok_or_else(|| missing("--content", "TRUNK_SOURCE_DIR"))?,
            out: self.out.or(staging).ok_or_else(|| missing("--out", "TRUNK_STAGING_DIR"))?,
            shell,
        })
    }
}

fn read_shell(path: &Path) -> Result<Shell, Failure> {
    let help = "Name the index.html that trunk built.";
    let source =
        std::fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read the shell {}: {error}", path.display()), help))?;
    Shell::new(&source).map_err(|error| Failure::new(format!("{}: {error}", path.display()), help))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(args: [Option<&str>; 3], environment: &[(&str, &str)]) -> Result<Places, String> {
        let [content, out, shell] = args.map(|arg| arg.map(PathBuf::from));
        let derive = Derive { content, out, shell, now: None };
        let variable = |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| PathBuf::from(value));
        derive.places(variable).map_err(|failure| failure.message)
    }

    fn paths(content: &str, out: &str, shell: Option<&str>) -> Result<Places, String> {
        Ok(Places { content: content.into(), out: out.into(), shell: shell.map(PathBuf::from) })
    }

    const TRUNK: [(&str, &str); 2] = [("TRUNK_SOURCE_DIR", "/app"), ("TRUNK_STAGING_DIR", "/app/dist/.stage")];
    const RELEASE: [(&str, &str); 3] = [TRUNK[0], TRUNK[1], ("TRUNK_PROFILE", "release")];

    #[test]
    fn the_command_line_wins_over_trunk() {
        assert_eq!(places([Some("c"), Some("o"), Some("s")], &RELEASE), paths("c", "o", Some("s")));
        assert_eq!(places([Some("c"), Some("o"), None], &RELEASE), paths("c", "o", None), "trunk's shell is for trunk's output");
    }

    #[test]
    fn trunk_says_what_the_command_line_does_not() {
        assert_eq!(places([None; 3], &TRUNK), paths("/app/content", "/app/dist/.stage", None));
        assert_eq!(places([None; 3], &RELEASE), paths("/app/content", "/app/dist/.stage", Some("/app/dist/.stage/index.html")));
        assert_eq!(places([Some("c"), None, None], &TRUNK), paths("c", "/app/dist/.stage", None));
    }

    #[test]
    fn without_either_it_says_what_is_missing() {
        assert_eq!(places([None; 3], &[]), Err("--content is missing, and so is TRUNK_SOURCE_DIR".to_owned()));
        assert_eq!(places([Some("c"), None, None], &[]), Err("--out is missing, and so is TRUNK_STAGING_DIR".to_owned()));
    }
}
