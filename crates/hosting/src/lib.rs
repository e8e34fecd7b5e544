//! How a published site is served. One set of [`Rules`] says which headers a path is answered with; everything else
//! here follows it, so that the preview, the tests and the real hosts cannot drift apart:
//!
//! ```text
//! inline scripts and styles, consent catalogue ──Policy──▶ Rules ──▶ _headers, nginx.conf, Caddyfile, rules.json
//!                                                                       preview, end-to-end tests, bench ◀──┘
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`policy`] | what the headers are, and why |
//! | [`rules`], [`pattern`] | headers by path: read, written, looked up |
//! | [`kinds`] | content types, and what is worth compressing |
//! | [`layout`] | files of a site that are not for readers |
//! | [`hosts`] | the rules as configurations of Netlify and Cloudflare Pages, nginx, and Caddy |
//! | [`mod@precompress`] | brotli and gzip beside each file |
//! | [`sri`] | integrity strings |
//! | [`serve`] | a site as a service: the preview, the end-to-end tests and the bench answer with it |

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
