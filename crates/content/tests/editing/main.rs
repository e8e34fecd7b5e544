//! Tests of reading and checking through the public interface: source files and the findings about them.

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
mod plain_text;
mod properties;
mod schema;
mod site_faults;
mod support;
mod yaml_prose;
