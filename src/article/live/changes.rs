//! What a document changes in the posts that are shown.

use broadsheet_content::page::DatedPost;

/// A post that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ShownPost {
    pub id: String,
    /// The hash of what the editors wrote; empty where it is not known.
    pub version: String,
    /// Whether the post is shown as withdrawn.
    pub is_withdrawn: bool,
}

impl ShownPost {
    /// Returns a post as it is shown once it is drawn.
    pub(super) fn of(post: &DatedPost) -> Self {
        Self { id: post.id.clone(), version: post.version.clone(), is_withdrawn: false }
    }
}

/// What a document changes. Numbers are those of posts in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Posts that are not shown yet, in the document's order.
    pub new: Vec<usize>,
    /// Posts that are shown in an earlier version.
    pub changed: Vec<usize>,
    /// Posts that are shown as withdrawn, and are in the document again.
    pub restored: Vec<usize>,
    /// The ids of posts that are shown, and are not in the document any more.
    pub withdrawn: Vec<String>,
}

impl Changes {
    /// Compares the posts that are shown with those of a document.
    pub(super) fn between(shown: &[ShownPost], posts: &[DatedPost]) -> Self {
        let mut changes = Self::default();
        for (number, post) in posts.iter().enumerate() {
            match shown.iter().find(|shown| shown.id == post.id) {
                None => changes.new.push(number),
                Some(shown) if shown.is_withdrawn => changes.restored.push(number),
                Some(shown) if is_other(&shown.version, &post.version) => changes.changed.push(number),
                Some(_) => {}
            }
        }
        let is_gone = |shown: &&ShownPost| !shown.is_withdrawn && !posts.iter().any(|post| post.id == shown.id);
        changes.withdrawn = shown.iter().filter(is_gone).map(|shown| shown.id.clone()).collect();
        changes
    }
}

/// Returns whether two versions are known and differ.
fn is_other(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && one != other
}

/// Returns the id of the post before which a new one is put: the next post of the document that is shown. `None` is the end.
pub(super) fn next_shown<'p>(posts: &'p [DatedPost], number: usize, shown: &[ShownPost]) -> Option<&'p str> {
    let later = posts.iter().skip(number + 1).map(|post| post.id.as_str());
    later.into_iter().find(|id| shown.iter().any(|shown| shown.id == *id))
}

/// Returns the number of posts of a document that are to be compared where the oldest posts are not drawn yet: those up to the last one
/// that is shown.
pub(super) fn drawn_part(posts: &[DatedPost], shown: &[ShownPost]) -> usize {
    posts.iter().rposition(|post| shown.iter().any(|shown| shown.id == post.id)).map_or(posts.len(), |last| last + 1)
}

#[cfg(test)]
mod tests {
    use broadsheet_content::page::Stamp;

    use super::*;

    fn posts(posts: &[(&str, &str)]) -> Vec<DatedPost> {
        let post = |(id, version): &(&str, &str)| DatedPost {
            id: (*id).to_owned(),
            published: Stamp::default(),
            headline: None,
            authors: Vec::new(),
            key: false,
            version: (*version).to_owned(),
            body: Vec::new(),
        };
        posts.iter().map(post).collect()
    }

    fn shown(posts: &[(&str, &str)]) -> Vec<ShownPost> {
        let post = |(id, version): &(&str, &str)| ShownPost { id: (*id).to_owned(), version: (*version).to_owned(), is_withdrawn: false };
        posts.iter().map(post).collect()
    }

    #[test]
    fn an_equal_document_changes_nothing() {
        let same = [("b", "1"), ("a", "1")];
        assert_eq!(Changes::between(&shown(&same), &posts(&same)), Changes::default());
    }

    #[test]
    fn new_posts_are_found_wherever_they_are() {
        let changes = Changes::between(&shown(&[("c", "1"), ("a", "1")]), &posts(&[("d", "1"), ("c", "1"), ("b", "1"), ("a", "1")]));
        assert_eq!(changes, Changes { new: vec![0, 2], ..Changes::default() });
    }

    #[test]
    fn corrected_and_withdrawn_posts_are_found() {
        let changes = Changes::between(&shown(&[("c", "1"), ("b", "1"), ("a", "1")]), &posts(&[("c", "1"), ("a", "2")]));
        assert_eq!(changes, Changes { changed: vec![1], withdrawn: vec!["b".to_owned()], ..Changes::default() });
    }

    #[test]
    fn a_withdrawn_post_stays_withdrawn_until_it_is_in_the_document_again() {
        let withdrawn = [ShownPost { id: "a".to_owned(), version: "1".to_owned(), is_withdrawn: true }];
        assert_eq!(Changes::between(&withdrawn, &[]), Changes::default());
        let changes = Changes::between(&withdrawn, &posts(&[("a", "1")]));
        assert_eq!(changes, Changes { restored: vec![0], ..Changes::default() });
    }

    #[test]
    fn a_post_without_a_version_is_not_taken_for_changed() {
        assert_eq!(Changes::between(&shown(&[("a", "")]), &posts(&[("a", "2")])), Changes::default());
        assert_eq!(Changes::between(&shown(&[("a", "1")]), &posts(&[("a", "")])), Changes::default());
    }

    #[test]
    fn a_new_post_is_put_before_the_next_one_that_is_shown() {
        let document = posts(&[("e", ""), ("d", ""), ("c", ""), ("b", "")]);
        let shown = shown(&[("c", ""), ("x", "")]);
        assert_eq!(next_shown(&document, 0, &shown), Some("c"));
        assert_eq!(next_shown(&document, 1, &shown), Some("c"));
        assert_eq!(next_shown(&document, 3, &shown), None);
    }

    #[test]
    fn posts_that_are_not_drawn_yet_are_not_new() {
        let document = posts(&[("e", ""), ("d", ""), ("c", ""), ("b", "")]);
        assert_eq!(drawn_part(&document, &shown(&[("d", ""), ("c", "")])), 3);
        assert_eq!(drawn_part(&document, &shown(&[("x", "")])), 4, "all of them where none is known");
    }
}
