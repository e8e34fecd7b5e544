//! What a decision does to the page and the device, through browser APIs.
//!
//! | module | content |
//! |---|---|
//! | [`device`] | the clock, Global Privacy Control, random ids |
//! | [`cleanup`] | removes cookies and storage keys of services that are not allowed |
//! | [`scripts`] | starts the scripts of services |
//! | [`counters`] | counts page views at the paper's own counters |
//! | [`google`] | Google's consent mode, version 2 |
//! | [`page_scripts`] | tells scripts of the page what is allowed |
//!
//! Browsers throw where a reader has blocked something. The functions here ignore such errors and do not panic.

pub mod cleanup;
pub mod counters;
pub mod device;
pub mod google;
pub mod page_scripts;
pub mod scripts;
