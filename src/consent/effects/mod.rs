//! What a decision does to the page and the device, through the browser's interfaces.
//!
//! | module | what |
//! |---|---|
//! | [`device`] | the clock, Global Privacy Control, random ids |
//! | [`cleanup`] | removes cookies and storage keys of services that are not allowed |
//! | [`scripts`] | starts the scripts of services |
//! | [`counters`] | counts page views at the paper's own counters |
//! | [`google`] | Google's consent mode, version 2 |
//! | [`page_scripts`] | tells scripts of the page what is allowed |
//!
//! Browsers throw where a reader has blocked something: what cannot be done is left undone, and no function here panics.

pub mod cleanup;
pub mod counters;
pub mod device;
pub mod google;
pub mod page_scripts;
pub mod scripts;
