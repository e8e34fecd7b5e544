//! `press serve`

use std::io::{self, Write as _};
use std::path::PathBuf;

use broadsheet_hosting::serve::Preview;
use clap::Args;

use super::outcome::{Failure, Outcome};

/// Serve a site on this machine, as a host does.
///
/// Uses the headers and the compressed files that the site has for real hosts. Stop it with Ctrl+C.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// A site that `press build` has written.
    #[arg(value_name = "SITE")]
    site: PathBuf,
    /// The port on 127.0.0.1; 0 chooses a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

impl Serve {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        let failure = |error| Failure::new(error, "Name a site that `press build` has written, and a port that is free.");
        let preview = Preview::open(&self.site, self.port).map_err(failure)?;
        writeln!(io::stdout(), "{} at {}", self.site.display(), preview.url())?;
        let Err(error) = preview.run();
        Err(failure(error))
    }
}
