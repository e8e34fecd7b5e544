//! Tests of the published HTML, which crawlers, archives and readers without scripts get. They need no browser: every page in `dist/` is
//! parsed by html5ever, once for each test thread, and every test checks all of them.
//!
//! Tests of behaviour that a browser decides (layout, focus, navigation by the app, computed roles) are in `tests/suite`.

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
