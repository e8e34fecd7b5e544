//! Reading and checking, from the outside: what an editor writes, and what press then says.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests fail the test they help; clippy knows only the tests themselves"
)]

mod almost_markdown;
mod files;
mod generate;
mod hostile;
mod json_faults;
mod markdown;
mod markdown_faults;
mod pages;
mod properties;
mod schema;
mod site_faults;
mod support;
mod yaml_prose;
