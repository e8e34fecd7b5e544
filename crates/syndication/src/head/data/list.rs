//! Structured data of the front, lists, authors and fixed pages.

use broadsheet_content::page::{AuthorPage, FrontPage, ListPage, Teaser};

use super::node::Node;
use super::parts::{breadcrumbs, images, publisher};
use crate::head::about::{About, newest_page};

/// Returns the nodes of the front: the paper as a website and as an organisation, and the list of its articles.
pub(super) fn front(about: &About<'_>, page: &FrontPage) -> Vec<Node> {
    let contact = &about.site.contact;
    let point = Node::new("ContactPoint")
        .text("email", contact.email.as_deref().unwrap_or_default())
        .text("telephone", contact.phone.as_deref().unwrap_or_default());
    let reachable = contact.email.is_some() || contact.phone.is_some();
    let house = publisher(about)
        .text("slogan", about.site.tagline.as_deref().unwrap_or_default())
        .text("address", contact.address.as_deref().unwrap_or_default())
        .nodes("contactPoint", reachable.then_some(point));
    let site = website(about)
        .text("description", &about.description)
        .text("inLanguage", &about.site.language)
        .node("publisher", Node::new("NewsMediaOrganization").text("@id", &about.absolute("/#publisher")));
    // The sections below have list pages of their own.
    vec![site, house, collection_page(about, page.lead.iter().chain(&page.top))]
}

/// Returns the nodes of a section or topic.
pub(super) fn collection(about: &About<'_>, page: &ListPage) -> Vec<Node> {
    vec![collection_page(about, &page.teasers), breadcrumbs(about, &[(&page.title, about.url.clone())])]
}

/// Returns the nodes of an author. The articles belong to the node of the page and not to that of the person.
pub(super) fn author(about: &About<'_>, page: &AuthorPage) -> Vec<Node> {
    let person = Node::new("Person")
        .text("name", &page.name)
        .text("url", &about.absolute(newest_page(&about.document.path, &page.pager)))
        .text("jobTitle", page.role.as_deref().unwrap_or_default())
        .text("description", page.bio.as_deref().unwrap_or_default())
        .nodes("image", images(about, page.image.as_ref()))
        .node("worksFor", publisher(about));
    let profile =
        plain(about, "ProfilePage").node("mainEntity", person).nodes("hasPart", page.teasers.iter().map(|teaser| part(about, teaser)));
    vec![profile, breadcrumbs(about, &[(&page.name, about.url.clone())])]
}

/// Returns the node of a page without further data.
pub(super) fn plain(about: &About<'_>, kind: &str) -> Node {
    Node::new(kind)
        .text("@id", &about.url)
        .text("url", &about.url)
        .text("name", &about.headline())
        .text("description", &about.description)
        .text("inLanguage", &about.document.language)
        .node("isPartOf", website(about))
}

fn website(about: &About<'_>) -> Node {
    Node::new("WebSite").text("@id", &about.absolute("/#site")).text("name", &about.site.title).text("url", &about.absolute("/"))
}

fn collection_page<'t>(about: &About<'_>, teasers: impl IntoIterator<Item = &'t Teaser>) -> Node {
    let items = teasers
        .into_iter()
        .enumerate()
        .map(|(at, teaser)| Node::new("ListItem").set("position", Some(at + 1)).text("url", &about.absolute(&teaser.path)));
    plain(about, "CollectionPage").node("mainEntity", Node::new("ItemList").nodes("itemListElement", items))
}

fn part(about: &About<'_>, teaser: &Teaser) -> Node {
    Node::new("NewsArticle")
        .text("url", &about.absolute(&teaser.path))
        .text("headline", &teaser.headline)
        .text("datePublished", &teaser.published.iso)
}
