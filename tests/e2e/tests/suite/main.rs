//! The end-to-end tests, in one binary: see the library of this package for how they run.

mod accessibility;
mod blocks;
mod common;
mod consent;
mod consent_a;
mod consent_b;
mod consent_c;
mod consent_i;
mod consent_i_layout;
mod deep_links;
mod faults;
mod history;
mod journeys;
mod keyboard;
mod layout;
mod links;
mod offline;
mod pagination;
mod reading;
