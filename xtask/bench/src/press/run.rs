//! Runs the publisher and measures its time and memory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use super::archive::Archive;
use crate::arguments::Arguments;
use crate::error::Error;
use crate::report::{Budget, Row, Section};
use crate::weight::Weight;

/// The ratio of the large archive to the middle one: 100,000 to 10,000 articles, the number used for comparisons with other publishers.
const MIDDLE_OF_LARGE: usize = 10;
/// The number of articles that the budgets are for.
const FULL: usize = 100_000;
/// The number of articles of the archive whose front is the reference.
const SMALL: usize = 100;

const PLAIN: Budget = Budget::at_most(8.0, 4.0);
const COMPRESSED: Budget = Budget::at_most(30.0, 20.0);
const ONE_CHANGED: Budget = Budget::at_most(1.0, 0.3);
const MEMORY: Budget = Budget::at_most(600.0, 400.0);
const FRONT: Budget = Budget::at_most(1.02, 1.00);

/// Time and memory of a run.
#[derive(Debug, Clone, Copy)]
struct Taken {
    seconds: f64,
    /// Peak resident memory, in MB of 1000 * 1000 bytes.
    memory: f64,
}

/// Builds a small, a middling and a large archive in a folder beside the reports, which is removed afterwards.
///
/// # Errors
/// When an archive cannot be written, or the publisher fails.
pub fn measure(arguments: &Arguments) -> Result<Vec<Section>, Error> {
    let folder = arguments.out.join("press");
    let sections = measure_in(&folder, arguments);
    // Remove the gigabytes, also after a failure.
    let removed = std::fs::remove_dir_all(&folder).map_err(Error::file(&folder));
    let sections = sections?;
    removed?;
    Ok(sections)
}

fn measure_in(folder: &Path, arguments: &Arguments) -> Result<Vec<Section>, Error> {
    let many = arguments.archive;
    let some = many / MIDDLE_OF_LARGE;
    let bench = Bench { folder, arguments };
    let small = bench.archive(SMALL)?;
    bench.build(&small, "small", false)?;
    let middle = bench.archive(some)?;
    let plain = bench.build(&middle, "middle-plain", false)?;
    bench.remove("middle-plain")?;
    let compressed = bench.build(&middle, "middle", true)?;
    bench.remove("middle")?;
    let large = bench.archive(many)?;
    let whole = bench.build(&large, "large", false)?;
    large.change_one()?;
    let changed = bench.build(&large, "large", false)?;

    let judged = |row: Row, budget| if many == FULL { row.within(budget) } else { row };
    let mut time = Section::new("press, time", "s; a changed article: over the same output folder", &["seconds"], 1);
    time.rows = vec![
        judged(Row::new(format!("{some} articles, without compressing"), vec![plain.seconds]), PLAIN),
        judged(Row::new(format!("{some} articles, with brotli and gzip"), vec![compressed.seconds]), COMPRESSED),
        Row::new(format!("{many} articles, without compressing"), vec![whole.seconds]),
        judged(Row::new(format!("{many} articles, one changed"), vec![changed.seconds]), ONE_CHANGED),
    ];
    let mut memory = Section::new("press, peak memory", "MB", &["MB"], 0);
    memory.rows = vec![
        Row::new(format!("{some} articles"), vec![plain.memory.max(compressed.memory)]),
        judged(Row::new(format!("{many} articles"), vec![whole.memory]), MEMORY),
        Row::new(format!("{many} articles, one changed"), vec![changed.memory]),
    ];
    let mut front = Section::new("front of a large archive", "KB in brotli: index.html and site.json", &["100", "large", "ratio"], 3);
    let [few, all] = [bench.first_load("small")?, bench.first_load("large")?];
    front.rows = vec![judged(Row::new("first load of the front", vec![few, all, all / few]), FRONT)];
    if many != FULL {
        time.notes.push(format!("Budgets are for an archive of {FULL} articles: none is judged."));
    }
    Ok(vec![time, memory, front])
}

struct Bench<'a> {
    folder: &'a Path,
    arguments: &'a Arguments,
}

impl Bench<'_> {
    fn archive(&self, articles: usize) -> Result<Archive, Error> {
        println!("  press: writing an archive of {articles} articles");
        Archive::write(&self.folder.join(format!("archive-{articles}")), articles, &self.arguments.media)
    }

    fn site(&self, name: &str) -> PathBuf {
        self.folder.join(format!("site-{name}"))
    }

    fn remove(&self, name: &str) -> Result<(), Error> {
        let site = self.site(name);
        std::fs::remove_dir_all(&site).map_err(Error::file(site))
    }

    fn build(&self, archive: &Archive, name: &str, compress: bool) -> Result<Taken, Error> {
        let mut command = Command::new(&self.arguments.press);
        command
            .arg("build")
            .arg("--app")
            .arg(&self.arguments.dist)
            .arg("--content")
            .arg(archive.folder())
            .arg("--out")
            .arg(self.site(name));
        if !compress {
            command.arg("--no-compress");
        }
        let taken = run(&mut command)?;
        let how = if compress { "compressed" } else { "not compressed" };
        println!("  press: {name}, {how}: {:.1} s, {:.0} MB", taken.seconds, taken.memory);
        Ok(taken)
    }

    /// Returns the size in KB of the files of a first load that could grow with the archive.
    fn first_load(&self, name: &str) -> Result<f64, Error> {
        let mut bytes = 0;
        for file in ["index.html", "content/site.json"] {
            let path = self.site(name).join(file);
            let read = std::fs::read(&path).map_err(Error::file(&path))?;
            bytes += Weight::of(&read).map_err(Error::file(&path))?.brotli;
        }
        #[expect(clippy::cast_precision_loss, reason = "some kilobytes")]
        Ok(bytes as f64 / 1000.0)
    }
}

/// Runs a program to its end. Its output is shown only when it fails.
fn run(command: &mut Command) -> Result<Taken, Error> {
    let program = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().map_err(Error::program(&program))?;
    let ended = child.wait4().map_err(Error::program(&program))?;
    let seconds = start.elapsed().as_secs_f64();
    if !ended.status.success() {
        return Err(Error::Program { program, why: format!("ended with {}", ended.status) });
    }
    #[expect(clippy::cast_precision_loss, reason = "less than 2^52 bytes of memory")]
    let memory = ended.rusage.maxrss as f64 / 1_000_000.0;
    Ok(Taken { seconds, memory })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_and_memory_are_the_childs() {
        let taken = run(Command::new("sh").args(["-c", "sleep 0.2"])).unwrap();
        assert!(taken.seconds >= 0.2, "{taken:?}");
        // A shell needs some megabytes. Another result means a wrong unit.
        assert!((0.5..100.0).contains(&taken.memory), "{taken:?}");
    }

    #[test]
    fn a_failure_is_told() {
        assert!(run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err().to_string().contains('3'));
    }
}
