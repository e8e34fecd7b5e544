//! `cargo xtask bench --only consent`: what consent adds to the app, by building the app without it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::error::Error;
use crate::lean;
use crate::process;
use crate::project::Project;
use crate::report;

/// Brotli bytes that consent may add to the app's WebAssembly and glue.
const BUDGET: u64 = 12_000;
/// Building the app anew.
const LIMIT: Duration = Duration::from_secs(30 * 60);

/// Builds the app without consent into `target/without-consent` and compares it with `dist/`; `false` when the budget is
/// broken.
///
/// # Errors
/// When it cannot be built, or either of the two has no compressed app.
pub fn measure(project: &Project) -> Result<bool, Error> {
    report::headline("the app without consent (some minutes the first time)");
    let without = folder(project);
    let mut trunk = lean::trunk(project)?;
    trunk.env(lean::WITHOUT_CONSENT, "1").arg("--dist").arg(&without);
    process::watch(&mut trunk, LIMIT, |_| {})?;
    let (with, without) = (app(&project.dist())?, app(&without)?);
    println!("\nconsent (bytes, brotli 11)       with    without    it adds     budget");
    println!("  wasm                     {:>10} {:>10} {:>10}", with.wasm, without.wasm, with.wasm.saturating_sub(without.wasm));
    println!("  glue                     {:>10} {:>10} {:>10}", with.glue, without.glue, with.glue.saturating_sub(without.glue));
    let added = (with.wasm + with.glue).saturating_sub(without.wasm + without.glue);
    let holds = added <= BUDGET;
    let verdict = if holds { "ok" } else { "BROKEN" };
    println!(
        "  both                     {:>10} {:>10} {added:>10} {BUDGET:>10}  {verdict}",
        with.wasm + with.glue,
        without.wasm + without.glue
    );
    Ok(holds)
}

/// Where the app without consent is built.
pub fn folder(project: &Project) -> PathBuf {
    project.target().join("without-consent")
}

struct App {
    wasm: u64,
    glue: u64,
}

/// The compressed app in a site.
fn app(site: &Path) -> Result<App, Error> {
    let mut app = App { wasm: 0, glue: 0 };
    for entry in std::fs::read_dir(site).map_err(Error::file(site))? {
        let entry = entry.map_err(Error::file(site))?;
        let size = entry.metadata().map_err(Error::file(site))?.len();
        match entry.file_name().to_str() {
            Some(name) if name.starts_with("broadsheet-app") && name.ends_with(".wasm.br") => app.wasm += size,
            Some(name) if name.starts_with("broadsheet-app") && name.ends_with(".js.br") => app.glue += size,
            Some(_) | None => {}
        }
    }
    if app.wasm == 0 || app.glue == 0 {
        let remedy = "build it first: `cargo xtask build`".to_owned();
        return Err(Error::Missing { what: format!("the compressed app in {}", site.display()), remedy });
    }
    Ok(app)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_without_an_app_has_no_size() {
        let folder = std::env::temp_dir().join(format!("broadsheet-consent-size-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(app(&folder).is_err());
        std::fs::write(folder.join("broadsheet-app-1.wasm.br"), [0; 30]).unwrap();
        std::fs::write(folder.join("broadsheet-app-1.wasm"), [0; 90]).unwrap();
        assert!(app(&folder).is_err(), "there is no glue");
        std::fs::write(folder.join("broadsheet-app-1.js.br"), [0; 4]).unwrap();
        let app = app(&folder).unwrap();
        assert_eq!((app.wasm, app.glue), (30, 4));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
