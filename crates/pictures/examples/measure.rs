//! Measures the encoding time and the size of copies, for docs/decisions/0013.
//!
//!     cargo run -p broadsheet-pictures --example measure -- CACHE FILE...

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use broadsheet_pictures::{Desk, Shape, Wanted};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let cache = arguments.next().ok_or("name a cache folder and pictures")?;
    let wanted: Vec<Wanted> =
        arguments.flat_map(|file| [Shape::Natural, Shape::Teaser(None)].map(|shape| Wanted { path: file.clone().into(), shape })).collect();
    let started = Instant::now();
    let desk = Desk::open(Path::new(&cache))?;
    let plan = desk.plan(&wanted)?;
    let (planned, missing) = (started.elapsed(), plan.missing());
    let copies = plan.carry_out(&|| {})?;
    println!("{missing} copies made in {:.2?}, planned in {planned:.2?}", started.elapsed());

    let mut sizes: BTreeMap<String, (u64, u32)> = BTreeMap::new();
    for (wanted, copies) in wanted.iter().zip(copies) {
        match copies {
            Ok(Some(copies)) => {
                for file in copies.files(&desk) {
                    let kind = file.name.rsplit('-').next().unwrap_or_default().to_owned();
                    let total = sizes.entry(kind).or_default();
                    *total = (total.0 + std::fs::metadata(file.path)?.len(), total.1 + 1);
                }
            }
            Ok(None) => println!("{}: as it is", wanted.path.display()),
            Err(trouble) => println!("{}: {trouble}. {}", wanted.path.display(), trouble.remedy()),
        }
    }
    for (kind, (bytes, count)) in sizes {
        println!("{kind:>10} {:>8.1} KB on average of {count}", bytes as f64 / 1000.0 / f64::from(count));
    }
    Ok(())
}
