//! Facts of the published HTML: what a crawler, an archive or a reader without scripts gets. No browser runs here: every
//! page in `dist/` is parsed by html5ever, once for each test thread, and every test looks at all of them.
//!
//! What only a browser decides (layout, focus, navigation by the app, computed roles) is in `tests/suite`.

mod articles;
mod blocks;
mod dom;
mod front;
mod heads;
mod landmarks;
mod links;
mod lists;
mod outline;
mod pictures;
mod roles;
mod scripts;
mod site;
mod structured_data;
mod styles;
mod words;
