//! `cargo xtask test`: every check and every test. A failing step does not stop the others, so that one run shows all failures.

mod checks;
mod circles;
mod count;
mod display;
mod engine;
mod forbidden;
mod guides;
mod run;
mod scenarios;
mod step;
mod suites;

pub use engine::Engine;
pub use run::{all_needs, run};
pub use step::StepName;
