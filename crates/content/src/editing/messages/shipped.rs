//! The message files that ship.

/// The BCP 47 tag and the file of each language that ships. English, which stands in for what is not translated, is first.
pub(super) const SHIPPED: [(&str, &str); 19] = [
    ("en", include_str!("../../../messages/en.ftl")),
    ("ar", include_str!("../../../messages/ar.ftl")),
    ("de", include_str!("../../../messages/de.ftl")),
    ("es", include_str!("../../../messages/es.ftl")),
    ("fa", include_str!("../../../messages/fa.ftl")),
    ("fr", include_str!("../../../messages/fr.ftl")),
    ("he", include_str!("../../../messages/he.ftl")),
    ("hi", include_str!("../../../messages/hi.ftl")),
    ("id", include_str!("../../../messages/id.ftl")),
    ("it", include_str!("../../../messages/it.ftl")),
    ("ja", include_str!("../../../messages/ja.ftl")),
    ("ko", include_str!("../../../messages/ko.ftl")),
    ("nl", include_str!("../../../messages/nl.ftl")),
    ("pl", include_str!("../../../messages/pl.ftl")),
    ("pt", include_str!("../../../messages/pt.ftl")),
    ("ru", include_str!("../../../messages/ru.ftl")),
    ("tr", include_str!("../../../messages/tr.ftl")),
    ("uk", include_str!("../../../messages/uk.ftl")),
    ("zh-Hans", include_str!("../../../messages/zh-Hans.ftl")),
];
