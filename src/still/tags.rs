//! A function for each kind of element the paper uses.

use super::element::Element;

macro_rules! tags {
    ($($tag:ident),+ $(,)?) => {
        $(
            #[doc = concat!("`<", stringify!($tag), ">`")]
            #[inline(never)]
            #[must_use]
            pub fn $tag() -> Element {
                Element::new(stringify!($tag))
            }
        )+
    };
}

tags! {
    a, address, article, audio, blockquote, br, button, caption, code, dd, details, dialog, div, dl, dt, em, figcaption, figure, footer, h1, h2, h3,
    h4, header, hr, img, input, label, li, main, nav, ol, p, picture, section, source, span, strong, summary, svg, table, tbody, td, tfoot, th,
    thead, time, tr, track, ul, video,
}
