//! `press hook`

use std::path::{Path, PathBuf};

use clap::Args;

use super::build::Build;
use super::derive::Derive;
use super::outcome::{Failure, Outcome};
use super::time::time;
use crate::clock::Timestamp;

/// Run by trunk after a build.
///
/// After a debug build, writes the documents (`press derive`), and the app renders the pages. After a release build, writes the
/// whole site (`press build`). Reads the content from `content` in trunk's source folder, and writes to trunk's staging folder.
#[derive(Debug, Args)]
pub(super) struct Hook {
    /// The content folder; $TRUNK_SOURCE_DIR/content by default.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Publish as of this time (RFC 3339); the current time by default.
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Timestamp>,
}

/// The settings from the arguments and the environment.
#[derive(Debug, PartialEq, Eq)]
struct Places {
    content: PathBuf,
    staging: PathBuf,
    /// In cargo's target folder, so that `cargo clean` removes it.
    pictures: Option<PathBuf>,
    is_release: bool,
}

impl Hook {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let now = self.now;
        let Places { content, staging, pictures, is_release } = self.places(|name| std::env::var_os(name).map(PathBuf::from))?;
        if is_release {
            Build { app: staging.clone(), content, out: staging, no_compress: false, no_worker: false, pictures, now, verbose: false }.run()
        } else {
            Derive { content, out: staging, now, verbose: false, is_preview: true }.run()
        }
    }

    fn places(self, environment: impl Fn(&str) -> Option<PathBuf>) -> Result<Places, Failure> {
        let missing = |variable: &str| {
            let help = "This is for trunk. By hand, run `press build` or `press derive`.";
            Failure::new(format!("the environment variable {variable} is missing"), help)
        };
        let content = self.content.or_else(|| environment("TRUNK_SOURCE_DIR").map(|source| source.join("content")));
        Ok(Places {
            content: content.ok_or_else(|| missing("TRUNK_SOURCE_DIR"))?,
            staging: environment("TRUNK_STAGING_DIR").ok_or_else(|| missing("TRUNK_STAGING_DIR"))?,
            pictures: environment("TRUNK_SOURCE_DIR").map(|source| source.join("target/pictures")),
            is_release: environment("TRUNK_PROFILE").is_some_and(|profile| profile == Path::new("release")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(content: Option<&str>, environment: &[(&str, &str)]) -> Result<Places, String> {
        let hook = Hook { content: content.map(PathBuf::from), now: None };
        let variable = |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| PathBuf::from(value));
        hook.places(variable).map_err(|failure| failure.message)
    }

    const TRUNK: [(&str, &str); 3] = [("TRUNK_SOURCE_DIR", "/app"), ("TRUNK_STAGING_DIR", "/app/dist/.stage"), ("TRUNK_PROFILE", "debug")];

    #[test]
    fn trunk_says_where_and_what() {
        let pictures = || Some("/app/target/pictures".into());
        let expected = |content: &str, is_release| {
            Ok(Places { content: content.into(), staging: "/app/dist/.stage".into(), pictures: pictures(), is_release })
        };
        assert_eq!(places(None, &TRUNK), expected("/app/content", false));
        assert_eq!(places(Some("c"), &[TRUNK[0], TRUNK[1], ("TRUNK_PROFILE", "release")]), expected("c", true));
    }

    #[test]
    fn without_trunk_it_says_what_is_missing() {
        assert_eq!(places(None, &[]), Err("the environment variable TRUNK_SOURCE_DIR is missing".to_owned()));
        assert_eq!(places(Some("c"), &[]), Err("the environment variable TRUNK_STAGING_DIR is missing".to_owned()));
    }
}
