//! Whether an embed is shown in a frame. A frame contacts somebody, so the consent catalogue has to say who: as a service
//! with the provider's id, in a category of embeds, with the origin of the frame. Browsers are let through to these
//! origins alone ([`broadsheet_hosting::policy`]), and readers are asked about that service.

use broadsheet_content::consent::{Catalogue, CategoryKind};
use broadsheet_content::editing::embeds;

use crate::finding::Fault;
use crate::references::At;

/// Why readers of an embed get a link and no frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoFrame {
    /// The address is of nothing that a frame can show: said where the article itself is checked.
    Address,
    /// The catalogue has no service of the provider's name. With the origin of the frame.
    Service(String),
    /// It has one, in a category of another kind.
    Category,
    /// It has one that does not name this origin.
    Origin(String),
}

/// The address of an embed's frame.
///
/// # Errors
/// When there is none.
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

/// What is said of an embed that has no frame; `None` for one that has, and for an address that is known to be at fault.
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
