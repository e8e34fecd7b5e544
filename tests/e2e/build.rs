//! Tells the suite which engine it is compiled for, so that a test that cannot run there is `#[ignore]`d with its reason:
//! listed and counted by the test runner itself. Cargo compiles the suite anew when the engine changes.

const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=BROADSHEET_ENGINE");
    for engine in ENGINES {
        println!("cargo::rustc-check-cfg=cfg({engine})");
    }
    let engine = std::env::var("BROADSHEET_ENGINE").unwrap_or_else(|_| ENGINES[0].to_owned());
    if ENGINES.contains(&engine.as_str()) {
        println!("cargo::rustc-cfg={engine}");
        println!("cargo::rustc-env=BROADSHEET_E2E_COMPILED_FOR={engine}");
    } else {
        println!("cargo::error=BROADSHEET_ENGINE is {engine:?}; it must be one of {ENGINES:?}");
    }
}
