//! Headers and servers for a published site. One set of [`Rules`] defines the headers for each path. The preview, the tests and the
//! configurations of hosts are all derived from it, so that they agree:
//!
//! ```text
//! inline scripts and styles, consent catalogue ──Policy──▶ Rules ──▶ _headers, nginx.conf, Caddyfile, rules.json
//!                                                                       preview, end-to-end tests, bench ◀──┘
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`policy`] | the headers of a site, with their reasons |
//! | [`rules`], [`pattern`] | headers by path: reading, writing, looking up |
//! | [`kinds`] | content types, and the files that are worth compressing |
//! | [`layout`] | files of a site that are not served to readers |
//! | [`hosts`] | the rules as configurations of Netlify and Cloudflare Pages, nginx, and Caddy |
//! | [`mod@precompress`] | writes brotli and gzip forms beside each file |
//! | [`sri`] | integrity strings |
//! | [`serve`] | a server for the preview, the end-to-end tests and the bench |

pub mod hosts;
pub mod kinds;
pub mod layout;
pub mod pattern;
pub mod policy;
pub mod precompress;
pub mod rules;
pub mod serve;
pub mod sri;

pub use policy::Policy;
pub use rules::{Rules, Scheme};
