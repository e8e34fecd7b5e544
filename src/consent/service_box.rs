//! One service of the settings.

use broadsheet_content::consent::Service;
use leptos::prelude::*;

use super::choice::Choice;
use super::controls_place::ControlsPlace;

/// Renders a service, with a box to tick where the reader has a choice.
#[component]
pub(super) fn ServiceBox(service: Service, place: ControlsPlace, ticked: Option<RwSignal<Choice>>) -> impl IntoView {
    let described_by = place.id(&format!("service-{}", service.id));
    let about = format!("{}: {}", service.provider, service.purpose);
    let title = service.title.clone();
    let name = match ticked {
        Some(ticked) => {
            let (checked, changed) = (service.clone(), service);
            view! {
                <label class="consent-service__label">
                    <input
                        type="checkbox"
                        aria-describedby=described_by.clone()
                        prop:checked=move || ticked.with(|ticked| ticked.service(&checked))
                        on:change=move |event| {
                            let allowed = event_target_checked(&event);
                            ticked.update(|ticked| ticked.set_service(&changed, allowed));
                        }
                    />
                    <span>{title}</span>
                </label>
            }
            .into_any()
        }
        None => view! { <span class="consent-service__label">{title}</span> }.into_any(),
    };
    view! {
        <li class="consent-service">
            {name} <p class="consent-service__about" id=described_by>
                {about}
            </p>
        </li>
    }
}
