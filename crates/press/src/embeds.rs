//! Decides whether an embed is shown in a frame. A frame contacts another site, so the consent catalogue has to name that site:
//! as a service with the provider's id, in a category of embeds, with the origin of the frame. The Content Security Policy
//! allows only these origins ([`broadsheet_hosting::policy`]), and readers are asked about that service.

use broadsheet_content::consent::{Catalogue, CategoryKind};
use broadsheet_content::editing::embeds;

use crate::finding::Fault;
use crate::references::At;

/// The reason why an embed is a link without a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoFrame {
    /// No frame can show the address. The check of the article itself reports this.
    Address,
    /// The catalogue has no service with the provider's id. Contains the origin of the frame.
    Service(String),
    /// The service is in a category of another kind.
    Category,
    /// The service does not name this origin.
    Origin(String),
}

/// Returns the address of an embed's frame.
///
/// # Errors
/// When the embed has no frame.
pub fn frame(catalogue: &Catalogue, provider: &str, url: &str) -> Result<String, NoFrame> {
    let frame = embeds::frame(provider, url).ok_or(NoFrame::Address)?;
    let origin = frame.origin().ascii_serialization();
    let Some(service) = catalogue.services.iter().find(|service| service.id == provider) else { return Err(NoFrame::Service(origin)) };
    let of_embeds = catalogue.categories.iter().any(|category| category.id == service.category && category.kind == CategoryKind::Embeds);
    if !of_embeds {
        Err(NoFrame::Category)
    } else if service.origins.contains(&origin) {
        Ok(frame.into())
    } else {
        Err(NoFrame::Origin(origin))
    }
}

/// Returns a warning about an embed without a frame. `None` for an embed with one, and for an address that is reported
/// elsewhere.
pub(crate) fn fault(file: &str, at: &At<'_>, catalogue: &Catalogue, provider: &str, url: &str) -> Option<Fault> {
    let reason = frame(catalogue, provider, url).err()?;
    let (message, remedy) = match reason {
        NoFrame::Address => return None,
        NoFrame::Service(origin) => (
            format!("The consent catalogue has no service `{provider}`: readers of this embed get a link alone."),
            format!("Add a service with the id `{provider}` to site.json, in a category of kind `embeds`, with the origin `{origin}`."),
        ),
        NoFrame::Category => (
            format!("The service `{provider}` of site.json is in no category of kind `embeds`: readers of this embed get a link alone."),
            "Put the service into a category of kind `embeds`.".to_owned(),
        ),
        NoFrame::Origin(origin) => (
            format!("The service `{provider}` of site.json does not name `{origin}`: readers of this embed get a link alone."),
            format!("Add `{origin}` to the `origins` of the service."),
        ),
    };
    Some(Fault::warning(file, At::Field(at, "provider"), "embed-without-service", message, remedy))
}
