//! The default state of Google's consent mode, which denies everything and is set before any tag can start.
//!
//! The names are those of consent mode, version 2: <https://developers.google.com/tag-platform/security/guides/consent>. The
//! app updates this state with the reader's choice. Only papers whose catalogue asks for it have this script.

/// The script that runs before the boot script of every page. It defines `dataLayer` and `gtag` as Google's own snippet does.
/// `gtag` pushes the `arguments` object itself, because the tags do not understand an array of them.
pub(super) const SCRIPT: &str = concat!(
    "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}",
    r#"gtag("consent","default",{ad_storage:"denied",ad_user_data:"denied",ad_personalization:"denied","#,
    r#"analytics_storage:"denied",functionality_storage:"denied",personalization_storage:"denied","#,
    // This covers fraud prevention and does not track readers.
    r#"security_storage:"granted",wait_for_update:500})"#,
);
