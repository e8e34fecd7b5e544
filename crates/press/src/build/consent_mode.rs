//! What Google's tags are told before any of them can start: that nothing is allowed yet.
//!
//! The names are those of consent mode, version 2: <https://developers.google.com/tag-platform/security/guides/consent>. The
//! app tells what a reader allows, in the same way. Only papers whose catalogue says so have any of this.

/// The script, before the boot script of every page. It declares what the tags themselves would: `gtag`, which hands on its
/// `arguments` as they are (an array of them is not understood), and the list they wait in.
pub(super) const SCRIPT: &str = concat!(
    "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}",
    r#"gtag("consent","default",{ad_storage:"denied",ad_user_data:"denied",ad_personalization:"denied","#,
    r#"analytics_storage:"denied",functionality_storage:"denied",personalization_storage:"denied","#,
    // Guards a reader's account against fraud, and follows nobody.
    r#"security_storage:"granted",wait_for_update:500})"#,
);
