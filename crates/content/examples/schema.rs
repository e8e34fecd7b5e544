//! Writes the JSON Schemas to crates/content/schema/:
//! `cargo run -p broadsheet-content --features editing --example schema`.

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    fs::create_dir_all(&folder)?;
    for (name, schema) in broadsheet_content::editing::schemas() {
        let file = folder.join(name);
        fs::write(&file, serde_json::to_string_pretty(&schema)? + "\n")?;
        println!("{} written", file.display());
    }
    Ok(())
}
