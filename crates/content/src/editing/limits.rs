//! Limits against hostile or broken input. A file that exceeds one of them is refused with a finding before it costs memory or
//! time. docs/editor/format.md lists the limits for editors.

/// Bytes of one file.
pub const FILE_BYTES: usize = 2 * 1024 * 1024;
/// Nesting depth of lists and objects, the file's own object included.
pub const DEPTH: usize = 32;
/// Objects in one file: blocks, text nodes, events, posts and the like.
pub const NODES: usize = 20_000;
/// Values of all kinds in one file: objects, lists, texts, numbers.
pub const VALUES: usize = 100_000;
/// Findings reported for one file. Further ones are only counted.
pub const FINDINGS: usize = 200;
/// Characters of an id or slug.
pub const ID_CHARS: usize = 100;
/// Characters of a headline.
pub const HEADLINE_CHARS: usize = 200;
/// Characters of a standfirst; a longer one is a warning.
pub const STANDFIRST_CHARS: usize = 500;
/// Characters of a title, caption, credit, label and the like.
pub const SHORT_TEXT_CHARS: usize = 2_000;
/// Characters of one text node, and of an author's or correction's text.
pub const TEXT_CHARS: usize = 20_000;
/// Characters of an address (URL).
pub const URL_CHARS: usize = 2_000;
/// Authors of an article or a post.
pub const AUTHORS: usize = 20;
/// Topics of an article.
pub const TOPICS: usize = 30;
/// Related articles chosen by hand, or articles in a `recommended` block.
pub const RELATED: usize = 30;
/// Translations of an article.
pub const TRANSLATIONS: usize = 100;
/// Corrections of an article.
pub const CORRECTIONS: usize = 100;
/// Posts of a live page.
pub const POSTS: usize = 1_000;
/// Columns of a table.
pub const TABLE_COLUMNS: usize = 30;
/// Caption files of a video.
pub const CAPTIONS: usize = 20;
/// Rows of a table.
pub const TABLE_ROWS: usize = 2_000;
/// Sections of a paper.
pub const SECTIONS: usize = 100;
/// Topics of a paper.
pub const PAPER_TOPICS: usize = 2_000;
/// Links in the navigation.
pub const NAVIGATION: usize = 50;
/// Articles on a list page.
pub const PAGE_SIZE: usize = 100;
/// Categories of a consent catalogue.
pub const CATEGORIES: usize = 20;
/// Services of a consent catalogue.
pub const SERVICES: usize = 200;
/// Origins or stored entries of a service.
pub const SERVICE_ENTRIES: usize = 200;
/// Width or height of a picture, video or embed, in pixels.
pub const PIXELS: u64 = 50_000;
