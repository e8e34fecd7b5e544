//! The state of a host of the harness.

use std::collections::BTreeMap;
use std::sync::Mutex;

use broadsheet_content::page::SiteDocument;
use broadsheet_hosting::serve::StaticSite;
use http_body_util::combinators::BoxBody;
use hyper::body::Bytes;

use super::faults::Rules;
use super::prelude::Prelude;
use super::record::Recorder;
use crate::checkers::Checkers;

/// The folder under which the harness's own files are; never part of a record.
pub(super) const OWN: &str = "/__test/";

/// The folder of the stand-ins for other hosts.
pub(super) const STAND_IN: &str = "/stand-in/";

/// The reason why a connection ends before its answer is complete.
#[derive(Debug, thiserror::Error)]
#[error("the connection is closed on purpose")]
pub(super) struct Closed;

pub(super) type Body = BoxBody<Bytes, Closed>;

/// The response at an address below `/stand-in/`.
#[derive(Clone, Debug)]
pub(super) struct StandIn {
    pub(super) content_type: &'static str,
    pub(super) body: String,
}

/// The state from which requests are answered.
#[derive(Debug)]
pub(super) struct State {
    pub(super) site: StaticSite,
    pub(super) checkers: Checkers,
    pub(super) recorder: Recorder,
    pub(super) rules: Mutex<Rules>,
    pub(super) prelude: Mutex<Prelude>,
    /// The reports of pages to the harness.
    pub(super) reports: Mutex<Vec<serde_json::Value>>,
    /// The paper that pages carry, where a test has changed it.
    pub(super) paper: Mutex<Option<SiteDocument>>,
    /// What stands in for other hosts, by path.
    pub(super) stand_ins: Mutex<BTreeMap<String, StandIn>>,
    /// Sources that a test adds to directives of the paper's policy.
    pub(super) allowed: Mutex<Vec<(&'static str, String)>>,
}
