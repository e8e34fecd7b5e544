//! The source format, as one table: the objects of articles, authors and the paper's own file, their fields, and what each field holds.
//!
//! The checks, the JSON Schemas and the reading of YAML and Markdown follow the table. The types that files are read into stand in
//! [`crate::article`], [`crate::author`], [`crate::body`], [`crate::site`] and [`crate::consent`]; a test compares them with it, field by
//! field. Rules between fields (times in order, rows as wide as the header) are in the checks.

use super::limits::{
    AUTHORS, CAPTIONS, CATEGORIES, CORRECTIONS, HEADLINE_CHARS, NAVIGATION, NODES as ENTRIES, PAGE_SIZE, PAPER_TOPICS, PIXELS, POSTS,
    RELATED, SECTIONS, SERVICE_ENTRIES, SERVICES, SHORT_TEXT_CHARS, TABLE_COLUMNS, TABLE_ROWS, TEXT_CHARS, TOPICS, TRANSLATIONS,
};

/// An object of the format.
#[derive(Debug)]
pub(crate) struct Object {
    /// The type that it is read into, which is also the name of its definition in the JSON Schema.
    pub(crate) name: &'static str,
    /// The name in messages, with its article.
    pub(crate) what: &'static str,
    pub(crate) fields: &'static [Field],
    /// The `type` of a node of the body.
    pub(crate) node: Option<&'static str>,
    /// The message and the remedy for a node without content.
    pub(crate) empty: Option<(&'static str, &'static str)>,
    /// True for a node that has no room for unknown fields.
    pub(crate) is_leaf: bool,
}

impl Object {
    const fn new(name: &'static str, what: &'static str, fields: &'static [Field]) -> Self {
        Self { name, what, fields, node: None, empty: None, is_leaf: false }
    }

    const fn node(name: &'static str, kind: &'static str, what: &'static str, fields: &'static [Field]) -> Self {
        Self { node: Some(kind), ..Self::new(name, what, fields) }
    }

    const fn leaf(kind: &'static str, what: &'static str, fields: &'static [Field]) -> Self {
        Self { is_leaf: true, ..Self::node("", kind, what, fields) }
    }

    const fn empty(self, message: &'static str, remedy: &'static str) -> Self {
        Self { empty: Some((message, remedy)), ..self }
    }

    /// Returns what a field holds; `None` for a field that the object does not have.
    pub(crate) fn field(&self, name: &str) -> Option<Kind> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.holds)
    }
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) is_required: bool,
    pub(crate) holds: Kind,
    /// The remedy where it is missing.
    pub(crate) remedy: &'static str,
}

const fn required(name: &'static str, holds: Kind) -> Field {
    Field { name, is_required: true, holds, remedy: "Add it; docs/editor/format.md says what it holds." }
}

const fn optional(name: &'static str, holds: Kind) -> Field {
    Field { is_required: false, ..required(name, holds) }
}

impl Field {
    const fn or(self, remedy: &'static str) -> Self {
        Self { remedy, ..self }
    }
}

/// The kinds of value that fields hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Text of at most so many characters that is not blank.
    Text(usize),
    /// Text that may be blank.
    BlankText(usize),
    /// An id or slug.
    Id,
    /// An id that names a folder of the site.
    FolderId,
    /// Ids, each once, at most so many.
    Ids(usize),
    /// One of these words.
    Word(&'static [&'static str]),
    /// Some of these words, at most so many.
    Words(&'static [&'static str], usize),
    /// A time in RFC 3339 with an offset.
    Time,
    /// A date or time as in HTML's `datetime`.
    MachineDate,
    /// A language tag (BCP 47).
    Language,
    Email,
    /// An address that a link leads to.
    Link,
    /// The address of a file: on this site, or on another one over https.
    File,
    /// An address on another site, over https.
    Elsewhere,
    /// Scheme, host and port of another site, at most so many of them.
    Origins(usize),
    /// The address that the paper is published at.
    BaseUrl,
    /// The address of a script.
    Script,
    /// Hashes of Subresource Integrity.
    Integrity,
    /// A file of the paper's own that counts page views.
    Counter,
    /// The key of an entry in the reader's storage.
    StorageKey,
    Flag,
    /// A whole number from the first to the second.
    Whole(u64, u64),
    /// A number from 0 to 1.
    Share,
    /// The version of this format.
    Version,
    Object(&'static Object),
    /// At most so many objects.
    Objects(&'static Object, usize),
    Blocks,
    /// Pictures: nodes of the type `image`.
    Images,
    Inlines,
    /// Nodes of the type `list-item`.
    Items,
    /// The content of a list item: text nodes or blocks.
    ItemContent,
    /// The cells of a row.
    Row,
    /// At most so many rows.
    Rows(usize),
    /// A cell: text, or text nodes.
    Cell,
}

use Kind::{
    BaseUrl, BlankText, Blocks, Counter, Elsewhere, Email, File, Flag, FolderId, Id, Ids, Images, Inlines, Integrity, ItemContent, Items,
    Language, Link, MachineDate, Objects, Origins, Row, Rows, Script, Share, StorageKey, Text, Time, Version, Whole, Word, Words,
};

impl Kind {
    /// True for text that is no Markdown.
    pub(crate) fn is_text(self) -> bool {
        matches!(
            self,
            Self::Text(_)
                | Self::BlankText(_)
                | Self::Id
                | Self::FolderId
                | Self::Word(_)
                | Self::Time
                | Self::MachineDate
                | Self::Language
                | Self::Email
                | Self::Link
                | Self::File
                | Self::Elsewhere
                | Self::BaseUrl
                | Self::Script
                | Self::Integrity
                | Self::Counter
                | Self::StorageKey
        )
    }

    /// True for fields in which a string, also as an entry of a list, is Markdown.
    pub(crate) fn is_markdown(self) -> bool {
        matches!(self, Self::Blocks | Self::Images | Self::Inlines | Self::Items | Self::ItemContent)
    }

    /// Returns what the entries of a list hold; `None` where they may be anything, and for what is no list.
    pub(crate) fn entry(self) -> Option<Self> {
        match self {
            Self::Ids(_) => Some(Id),
            Self::Words(words, _) => Some(Word(words)),
            Self::Origins(_) => Some(Elsewhere),
            Self::Objects(object, _) => Some(Self::Object(object)),
            Self::Rows(_) => Some(Row),
            Self::Row => Some(Self::Cell),
            Self::Text(_)
            | Self::BlankText(_)
            | Self::Id
            | Self::FolderId
            | Self::Word(_)
            | Self::Time
            | Self::MachineDate
            | Self::Language
            | Self::Email
            | Self::Link
            | Self::File
            | Self::Elsewhere
            | Self::BaseUrl
            | Self::Script
            | Self::Integrity
            | Self::Counter
            | Self::StorageKey
            | Self::Flag
            | Self::Whole(..)
            | Self::Share
            | Self::Version
            | Self::Object(_)
            | Self::Blocks
            | Self::Images
            | Self::Inlines
            | Self::Items
            | Self::ItemContent
            | Self::Cell => None,
        }
    }
}

const TITLE: Field = optional("title", Text(SHORT_TEXT_CHARS));
const CAPTION: Field = optional("caption", Text(SHORT_TEXT_CHARS));
const CREDIT: Field = optional("credit", Text(SHORT_TEXT_CHARS));
const SOURCE: Field = optional("source", Text(SHORT_TEXT_CHARS));
const WIDTH: Field = optional("width", Whole(1, PIXELS));
const HEIGHT: Field = optional("height", Whole(1, PIXELS));
const TEXT: Field = required("children", Inlines);
const SCHEMA_VERSION: Field = optional("schemaVersion", Version);

const ANY_WHOLE: Kind = Whole(1, u32::MAX as u64);
const CORRECTION_KIND: Kind = Word(&["correction", "clarification"]);

pub(crate) const ARTICLE: &Object = &Object::new(
    "Article",
    "an article",
    &[
        SCHEMA_VERSION,
        required("slug", FolderId).or("Add the article's address, as in the file's name: `harbour-wall`."),
        required("headline", Text(HEADLINE_CHARS)).or("Add a headline of at most 200 characters."),
        optional("standfirst", Text(SHORT_TEXT_CHARS)),
        optional("kicker", Text(HEADLINE_CHARS)),
        required("section", Id).or("Add the id of a section of site.json."),
        optional("topics", Ids(TOPICS)),
        optional("authors", Ids(AUTHORS)),
        required("published", Time).or("Add the time of publication with its offset: `2026-11-12T08:30:00+01:00`."),
        optional("updated", Time),
        optional("language", Language),
        optional("location", Text(HEADLINE_CHARS)),
        optional("image", Kind::Object(PICTURE)),
        optional("status", Word(&["usable", "withheld", "cancelled"])),
        optional("embargoedUntil", Time),
        optional("corrections", Objects(CORRECTION, CORRECTIONS)),
        optional("related", Ids(RELATED)),
        optional("translations", Objects(TRANSLATION, TRANSLATIONS)),
        optional("liveUntil", Time),
        optional("posts", Objects(POST, POSTS)),
        required("body", Blocks).or("Add the text as a list of blocks."),
    ],
);

const CORRECTION: &Object = &Object::new(
    "Correction",
    "a correction",
    &[required("date", Time), required("text", Text(TEXT_CHARS)), optional("kind", CORRECTION_KIND)],
);

const TRANSLATION: &Object = &Object::new("Translation", "a translation", &[required("language", Language), required("slug", Id)]);

const POST: &Object = &Object::new(
    "Post",
    "a post",
    &[
        required("id", Id),
        required("published", Time),
        optional("headline", Text(HEADLINE_CHARS)),
        optional("authors", Ids(AUTHORS)),
        optional("key", Flag),
        required("body", Blocks),
    ],
);

const PICTURE: &Object = &Object::new("Picture", "a picture", PICTURE_FIELDS);

const PICTURE_FIELDS: &[Field] = &[
    required("src", File),
    optional("alt", BlankText(SHORT_TEXT_CHARS)),
    CAPTION,
    CREDIT,
    WIDTH,
    HEIGHT,
    optional("focalPoint", Kind::Object(&Object::new("FocalPoint", "a focal point", &[required("x", Share), required("y", Share)]))),
    optional("decorative", Flag),
];

pub(crate) const AUTHOR: &Object = &Object::new(
    "Author",
    "an author",
    &[
        required("id", FolderId),
        required("name", Text(HEADLINE_CHARS)),
        optional("role", Text(HEADLINE_CHARS)),
        optional("bio", Text(TEXT_CHARS)),
        optional("email", Email),
        optional("image", Kind::Object(PICTURE)),
    ],
);

pub(crate) const SITE: &Object = &Object::new(
    "Site",
    "the paper",
    &[
        SCHEMA_VERSION,
        required("title", Text(HEADLINE_CHARS)),
        optional("tagline", Text(SHORT_TEXT_CHARS)),
        required("baseUrl", BaseUrl).or("Add the address the site is published at: `https://news.example`."),
        optional("language", Language),
        required("sections", Objects(SECTION, SECTIONS)).or("Add at least one section: `{ \"id\": \"news\", \"title\": \"News\" }`."),
        optional("topics", Objects(TOPIC, PAPER_TOPICS)),
        optional("navigation", Objects(NAVIGATION_LINK, NAVIGATION)),
        optional("front", Kind::Object(&Object::new("Front", "the front", &[optional("lead", Id)]))),
        optional("pageSize", Whole(1, PAGE_SIZE as u64)),
        optional("contact", Kind::Object(CONTACT)),
        optional(
            "savedArticles",
            Kind::Object(&Object::new(
                "SavedArticles",
                "the rules for saved articles",
                &[optional("withdrawn", Word(&["remove", "keep"]))],
            )),
        ),
        optional("about", Blocks),
        optional("consent", Kind::Object(CATALOGUE)),
    ],
);

const HEADING_FIELDS: &[Field] =
    &[required("id", FolderId), required("title", Text(HEADLINE_CHARS)), optional("description", Text(SHORT_TEXT_CHARS))];

const SECTION: &Object = &Object::new("Heading", "a section", HEADING_FIELDS);

const TOPIC: &Object = &Object::new("Heading", "a topic", HEADING_FIELDS);

const NAVIGATION_LINK: &Object =
    &Object::new("NavLink", "a navigation link", &[required("label", Text(HEADLINE_CHARS)), required("url", File)]);

const CONTACT: &Object = &Object::new(
    "Contact",
    "the contact",
    &[optional("email", Email), optional("phone", Text(SHORT_TEXT_CHARS)), optional("address", Text(SHORT_TEXT_CHARS))],
);

const CATALOGUE: &Object = &Object::new(
    "Catalogue",
    "the consent catalogue",
    &[
        required("revision", ANY_WHOLE),
        optional("changeNote", Text(SHORT_TEXT_CHARS)),
        required("categories", Objects(CATEGORY, CATEGORIES)),
        optional("services", Objects(SERVICE, SERVICES)),
        optional("googleConsentMode", Flag),
    ],
);

const CATEGORY: &Object = &Object::new(
    "Category",
    "a category",
    &[
        required("id", Id),
        required("kind", Word(&["necessary", "functional", "analytics", "advertising", "embeds"])),
        required("title", Text(HEADLINE_CHARS)),
        required("description", Text(SHORT_TEXT_CHARS)),
    ],
);

const SERVICE: &Object = &Object::new(
    "Service",
    "a service",
    &[
        required("id", Id),
        required("category", Id),
        required("title", Text(SHORT_TEXT_CHARS)),
        required("provider", Text(SHORT_TEXT_CHARS)),
        required("purpose", Text(SHORT_TEXT_CHARS)),
        optional("policyUrl", Elsewhere),
        optional("origins", Origins(SERVICE_ENTRIES)),
        optional("stores", Objects(STORED, SERVICE_ENTRIES)),
        optional("script", Script),
        optional("integrity", Integrity),
        optional("counter", Counter),
    ],
);

const STORED: &Object = &Object::new(
    "Stored",
    "a stored thing",
    &[
        required("kind", Word(&["cookie", "local-storage", "session-storage"])),
        required("key", StorageKey),
        required("purpose", Text(SHORT_TEXT_CHARS)),
        required("retention", Text(SHORT_TEXT_CHARS)),
        optional("retired", Flag),
    ],
);

/// The nodes of a body: blocks, text nodes, and the items of lists.
pub(crate) const NODES: &[Object] = &[
    Object::node("Paragraph", "paragraph", "a paragraph", &[TEXT]).empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("Heading", "heading", "a heading", &[required("level", Word(&["chapter", "subheading", "label"])), TEXT])
        .empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("List", "list", "a list", &[optional("ordered", Flag), required("children", Items)])
        .empty("The list has no items.", "Write some, or take the list out."),
    Object::node("Blockquote", "blockquote", "a quotation", &[required("children", Blocks), SOURCE]),
    Object::node("Pullquote", "pullquote", "a pull quote", &[required("text", Text(SHORT_TEXT_CHARS)), SOURCE]),
    Object::leaf("thematic-break", "a thematic break", &[]),
    Object::node("ImageBlock", "image", "an image", PICTURE_FIELDS),
    Object::node("Gallery", "gallery", "a gallery", &[TITLE, required("children", Images)])
        .empty("The gallery has no pictures.", "Add some, or take it out."),
    Object::node(
        "Table",
        "table",
        "a table",
        &[
            CAPTION,
            required("header", Row),
            required("rows", Rows(TABLE_ROWS)),
            optional("footer", Row),
            optional("align", Words(&["auto", "start", "center", "end"], TABLE_COLUMNS)),
            optional("sortable", Flag),
        ],
    ),
    Object::node("Timeline", "timeline", "a timeline", &[TITLE, required("events", Objects(EVENT, ENTRIES))])
        .empty("The timeline has no events.", "Add some, or take it out."),
    Object::node(
        "BigNumber",
        "big-number",
        "a big number",
        &[required("number", Text(SHORT_TEXT_CHARS)), required("label", Text(SHORT_TEXT_CHARS)), SOURCE],
    ),
    Object::node("KeyPoints", "key-points", "key points", &[TITLE, required("children", Items)])
        .empty("The list has no items.", "Write some, or take the list out."),
    Object::node("InfoBox", "info-box", "an info box", &[required("title", Text(SHORT_TEXT_CHARS)), required("children", Blocks)]),
    Object::node(
        "Embed",
        "embed",
        "an embed",
        &[
            required("provider", Word(PROVIDERS)),
            required("url", Elsewhere),
            required("title", Text(SHORT_TEXT_CHARS)),
            WIDTH,
            HEIGHT,
            CAPTION,
        ],
    ),
    Object::node(
        "Audio",
        "audio",
        "audio",
        &[
            required("src", File),
            required("title", Text(SHORT_TEXT_CHARS)),
            CAPTION,
            CREDIT,
            optional("duration", ANY_WHOLE),
            optional("transcript", Blocks),
        ],
    ),
    Object::node(
        "Video",
        "video",
        "a video",
        &[
            required("src", File),
            required("title", Text(SHORT_TEXT_CHARS)),
            optional("poster", File),
            WIDTH,
            HEIGHT,
            CAPTION,
            CREDIT,
            optional("captions", Objects(CAPTION_FILE, CAPTIONS)),
            optional("transcript", Blocks),
        ],
    ),
    Object::node("CorrectionNote", "correction", "a correction", &[required("date", Time), required("kind", CORRECTION_KIND), TEXT])
        .empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("Recommended", "recommended", "recommended articles", &[TITLE, required("articles", Ids(RELATED))])
        .empty("No articles are recommended.", "Name some by their slugs, or take the block out."),
    Object::node("list-item", "list-item", "a list item", &[required("children", ItemContent)])
        .empty("The list item is empty.", "Write something, or take it out."),
    Object::leaf("text", "a text", &[required("value", BlankText(TEXT_CHARS))]),
    Object::leaf("break", "a break", &[]),
    Object::node("Span", "strong", "this node", &[TEXT]).empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("Span", "emphasis", "this node", &[TEXT]).empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("Span", "deleted", "this node", &[TEXT]).empty(NO_TEXT.0, NO_TEXT.1),
    Object::node("Link", "link", "a link", &[required("url", Link), TITLE, TEXT]).empty(NO_TEXT.0, NO_TEXT.1),
];

const NO_TEXT: (&str, &str) = ("There is no text in it.", "Write something, or take the node out.");

/// The providers of embeds, as in [`super::embeds`].
pub(crate) const PROVIDERS: &[&str] = &["youtube", "vimeo", "openstreetmap", "mastodon", "soundcloud"];

const EVENT: &Object = &Object::new(
    "TimelineEvent",
    "an event",
    &[
        required("date", Text(SHORT_TEXT_CHARS)),
        optional("datetime", MachineDate),
        required("title", Text(SHORT_TEXT_CHARS)),
        optional("children", Blocks),
    ],
);

const CAPTION_FILE: &Object = &Object::new(
    "Captions",
    "captions",
    &[required("src", File), required("language", Language), required("label", Text(SHORT_TEXT_CHARS))],
);

/// Returns the node of a `type`; `None` for a type that this version does not know.
pub(crate) fn node(kind: &str) -> Option<&'static Object> {
    NODES.iter().find(|object| object.node == Some(kind))
}

/// Returns all objects of the format.
pub(crate) fn objects() -> Vec<&'static Object> {
    let (mut found, mut next): (Vec<&Object>, Vec<&Object>) = (Vec::new(), [ARTICLE, AUTHOR, SITE].into_iter().chain(NODES).collect());
    while let Some(object) = next.pop() {
        found.push(object);
        for field in object.fields {
            if let Kind::Object(inner) | Kind::Objects(inner, _) = field.holds {
                next.push(inner);
            }
        }
    }
    found
}
