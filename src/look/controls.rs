//! The buttons for theme and text size, in the footer of every page. The styles show them where scripts run.

use broadsheet_content::messages::MessageId;
use leptos::prelude::*;
use web_sys::Element;

use super::choice_group::ChoiceGroup;
use super::settings::{TextSize, Theme};
use super::state::Look;
use crate::browser;

/// The values and names of the themes. The empty value follows the device.
const THEMES: [(&str, MessageId); 3] =
    [("", MessageId::ColoursAutomatic), ("light", MessageId::ColoursLight), ("dark", MessageId::ColoursDark)];

/// The values and names of the text sizes.
const TEXT_SIZES: [(&str, MessageId); 3] =
    [("", MessageId::TextSizeStandard), ("large", MessageId::TextSizeLarge), ("larger", MessageId::TextSizeLarger)];

/// Renders two groups of buttons. In the published page nothing is chosen; [`adopt_look`] makes the buttons act.
#[component]
pub fn LookControls() -> impl IntoView {
    view! {
        <ChoiceGroup title=MessageId::Colours choices=THEMES name="theme" />
        <ChoiceGroup title=MessageId::TextSize choices=TEXT_SIZES name="text-size" />
    }
}

/// Makes the buttons act, and shows the present choice on them. Browser only.
pub fn adopt_look(root: &Element, look: Look) {
    for button in browser::all(root, "[data-action=theme]") {
        let theme = button.get_attribute("data-value").as_deref().and_then(Theme::parse);
        browser::listen_to(&button, "click", move |_| look.choose_theme(theme));
        browser::effect(move || set_pressed(&button, look.theme() == theme));
    }
    for button in browser::all(root, "[data-action=text-size]") {
        let size = button.get_attribute("data-value").as_deref().and_then(TextSize::parse);
        browser::listen_to(&button, "click", move |_| look.choose_text_size(size));
        browser::effect(move || set_pressed(&button, look.text_size() == size));
    }
}

fn set_pressed(button: &Element, is_pressed: bool) {
    browser::set_attribute(button, "aria-pressed", Some(if is_pressed { "true" } else { "false" }));
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::publish::to_html;

    #[test]
    fn nothing_is_chosen_in_the_published_page() {
        let html = to_html(|| view! { <LookControls /> });
        assert_eq!(html.matches("aria-pressed=\"true\"").count(), 2, "{html}");
        assert_eq!(html.matches("data-value=\"\"").count(), 2, "{html}");
        for value in Theme::ALL.map(Theme::as_str).iter().chain(&TextSize::ALL.map(TextSize::as_str)) {
            assert!(html.contains(&format!("data-value=\"{value}\"")), "{value}: {html}");
        }
    }
}
