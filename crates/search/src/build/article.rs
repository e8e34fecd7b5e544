//! What is indexed.

/// An article to be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The path of its page, which no other article has.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// All of its other words.
    pub text: String,
    /// What is shown below its headline among results, about 140 characters.
    pub excerpt: String,
    /// The id and the name of its section.
    pub section: (String, String),
    /// The ids of its topics.
    pub topics: Vec<String>,
    /// Its language, if it is not the paper's.
    pub language: String,
    /// The seconds between 1 January 1970 (UTC) and its publication.
    pub published: i64,
}
