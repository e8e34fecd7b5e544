//! The JSON Schemas, with which text editors complete and check files. Types and descriptions come from the model. Patterns,
//! lengths and ranges, which its types cannot express, are in [`RULES`]. What a schema cannot express (times in order, ids that
//! exist) is left to the checks.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::limits;
use crate::article::Article;
use crate::author::Author;
use crate::body::{BLOCK_TYPES, INLINE_TYPES};
use crate::site::Site;

/// Returns the JSON Schemas (draft 2020-12) by file name, as they are checked in under `crates/content/schema/`.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("article.json", schema_of::<Article>("article")),
        ("author.json", schema_of::<Author>("author")),
        ("site.json", schema_of::<Site>("site")),
    ]
}

fn schema_of<T: JsonSchema>(name: &str) -> Value {
    let generator: SchemaGenerator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    for &(definition, field, rule) in RULES {
        apply(&mut schema, definition, field, &rule.keywords());
    }
    close_unknown(&mut schema);
    name_list_items(&mut schema);
    if let Value::Object(root) = &mut schema {
        root.insert("title".to_owned(), json!(format!("Broadsheet {name}")));
    }
    schema
}

/// The keywords that are added to a field or, with an empty field name, to the object itself.
#[derive(Clone, Copy, Debug)]
enum Rule {
    Id,
    Ids(usize),
    Text(usize),
    Time,
    Language,
    Link,
    File,
    Https,
    Origins,
    Email,
    Between(u64, u64),
    Share,
    OneOf(&'static [&'static str]),
    AtLeastOne,
    Exactly(u64),
    BaseUrl,
    Alt,
    OneNecessary,
    With(&'static str, &'static str),
    Integrity,
    OwnFile,
    Key,
}

impl Rule {
    fn keywords(self) -> Value {
        const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
        match self {
            Self::Id => json!({ "pattern": ID, "maxLength": limits::ID_CHARS }),
            Self::Ids(limit) => json!({ "items": { "type": "string", "pattern": ID, "maxLength": limits::ID_CHARS }, "maxItems": limit }),
            Self::Text(limit) => json!({ "pattern": "\\S", "maxLength": limit }),
            Self::Time => json!({
                "format": "date-time",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"
            }),
            Self::Language => json!({ "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }),
            Self::Link => json!({ "pattern": "^(https?://|mailto:|tel:|/(?!/)|#)[^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::File => json!({ "pattern": "^(https://|/(?!/))[^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::Https => json!({ "pattern": "^https://[^\\s\\\\/][^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::Origins => {
                json!({ "items": { "type": "string", "pattern": "^https://[^\\s\\\\/?#]+$" }, "maxItems": limits::SERVICE_ENTRIES })
            }
            Self::Email => json!({ "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" }),
            Self::Between(least, most) => json!({ "minimum": least, "maximum": most }),
            Self::Share => json!({ "minimum": 0, "maximum": 1 }),
            Self::OneOf(words) => json!({ "enum": words }),
            Self::AtLeastOne => json!({ "minItems": 1 }),
            Self::Exactly(number) => json!({ "const": number }),
            Self::BaseUrl => json!({ "pattern": "^https://[^\\s\\\\?#]*[^\\s\\\\?#/]$", "maxLength": limits::URL_CHARS }),
            Self::Alt => json!({ "anyOf": [
                { "required": ["alt"], "properties": { "alt": { "pattern": "\\S" } } },
                { "required": ["decorative"], "properties": { "decorative": { "const": true } } }
            ] }),
            Self::OneNecessary => json!({
                "contains": { "properties": { "kind": { "const": "necessary" } }, "required": ["kind"] },
                "minContains": 1,
                "maxContains": 1
            }),
            Self::With(field, other) => json!({ "dependentRequired": { field: [other] } }),
            Self::Integrity => {
                let hash = "sha(256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)";
                json!({ "pattern": format!("^{hash}( {hash})*$"), "maxLength": limits::SHORT_TEXT_CHARS })
            }
            Self::OwnFile => json!({ "pattern": "^(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$", "maxLength": limits::URL_CHARS }),
            Self::Key => json!({ "pattern": "^([^*]+|[^*]{2,}\\*)$", "maxLength": limits::SHORT_TEXT_CHARS }),
        }
    }
}

/// Definition, field and rule. A definition is named like its type, also at the root of a schema.
const RULES: &[(&str, &str, Rule)] = &[
    ("Article", "schemaVersion", Rule::Exactly(crate::SCHEMA_VERSION as u64)),
    ("Article", "slug", Rule::Id),
    ("Article", "headline", Rule::Text(limits::HEADLINE_CHARS)),
    ("Article", "standfirst", Rule::Text(limits::SHORT_TEXT_CHARS)),
    ("Article", "kicker", Rule::Text(limits::HEADLINE_CHARS)),
    ("Article", "location", Rule::Text(limits::HEADLINE_CHARS)),
    ("Article", "section", Rule::Id),
    ("Article", "topics", Rule::Ids(limits::TOPICS)),
    ("Article", "authors", Rule::Ids(limits::AUTHORS)),
    ("Article", "related", Rule::Ids(limits::RELATED)),
    ("Article", "published", Rule::Time),
    ("Article", "updated", Rule::Time),
    ("Article", "embargoedUntil", Rule::Time),
    ("Article", "liveUntil", Rule::Time),
    ("Article", "language", Rule::Language),
    ("Translation", "language", Rule::Language),
    ("Translation", "slug", Rule::Id),
    ("Correction", "date", Rule::Time),
    ("Correction", "text", Rule::Text(limits::TEXT_CHARS)),
    ("Post", "id", Rule::Id),
    ("Post", "published", Rule::Time),
    ("Post", "headline", Rule::Text(limits::HEADLINE_CHARS)),
    ("Post", "authors", Rule::Ids(limits::AUTHORS)),
    ("Picture", "", Rule::Alt),
    ("Picture", "src", Rule::File),
    ("Picture", "width", Rule::Between(1, limits::PIXELS)),
    ("Picture", "height", Rule::Between(1, limits::PIXELS)),
    ("ImageBlock", "", Rule::Alt),
    ("ImageBlock", "src", Rule::File),
    ("ImageBlock", "width", Rule::Between(1, limits::PIXELS)),
    ("ImageBlock", "height", Rule::Between(1, limits::PIXELS)),
    ("FocalPoint", "x", Rule::Share),
    ("FocalPoint", "y", Rule::Share),
    ("Link", "url", Rule::Link),
    ("Audio", "src", Rule::File),
    ("Video", "src", Rule::File),
    ("Video", "poster", Rule::File),
    ("Captions", "src", Rule::File),
    ("Captions", "language", Rule::Language),
    ("Embed", "url", Rule::Https),
    ("Embed", "provider", Rule::OneOf(&["youtube", "vimeo", "openstreetmap", "mastodon", "soundcloud"])),
    ("Table", "header", Rule::AtLeastOne),
    ("CorrectionNote", "date", Rule::Time),
    ("Recommended", "articles", Rule::Ids(limits::RELATED)),
    ("Author", "id", Rule::Id),
    ("Author", "name", Rule::Text(limits::HEADLINE_CHARS)),
    ("Author", "email", Rule::Email),
    ("Site", "schemaVersion", Rule::Exactly(crate::SCHEMA_VERSION as u64)),
    ("Site", "title", Rule::Text(limits::HEADLINE_CHARS)),
    ("Site", "baseUrl", Rule::BaseUrl),
    ("Site", "language", Rule::Language),
    ("Site", "sections", Rule::AtLeastOne),
    ("Heading", "id", Rule::Id),
    ("Site", "pageSize", Rule::Between(1, limits::PAGE_SIZE as u64)),
    ("NavLink", "url", Rule::File),
    ("Front", "lead", Rule::Id),
    ("Contact", "email", Rule::Email),
    ("Catalogue", "revision", Rule::Between(1, u32::MAX as u64)),
    ("Catalogue", "categories", Rule::OneNecessary),
    ("Category", "id", Rule::Id),
    ("Service", "id", Rule::Id),
    ("Service", "category", Rule::Id),
    ("Service", "policyUrl", Rule::Https),
    ("Service", "origins", Rule::Origins),
    ("Service", "script", Rule::File),
    ("Service", "integrity", Rule::Integrity),
    ("Service", "", Rule::With("integrity", "script")),
    ("Service", "counter", Rule::OwnFile),
    ("Stored", "key", Rule::Key),
];

/// Adds keywords to a field of a definition, or to the definition itself. Does nothing when the schema has no such definition.
fn apply(schema: &mut Value, definition: &str, field: &str, keywords: &Value) {
    let Some(object) = definition_mut(schema, definition) else { return };
    let target = if field.is_empty() { Some(object) } else { object.get_mut("properties").and_then(|all| all.get_mut(field)) };
    let (Some(Value::Object(target)), Value::Object(keywords)) = (target, keywords) else { return };
    target.extend(keywords.iter().map(|(name, value)| (name.clone(), value.clone())));
}

fn definition_mut<'a>(schema: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    if schema.get("title").and_then(Value::as_str) == Some(name) {
        return Some(schema);
    }
    schema.get_mut("$defs")?.get_mut(name)
}

/// Removes `null` from all types, because a field without a value is left out, and removes redundant keywords.
fn tidy(schema: &mut Value) {
    let is_null = |value: &Value| value == "null" || value.get("type").is_some_and(|kind| kind == "null");
    match schema {
        Value::Object(object) => {
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|kind| !is_null(kind));
                if let [one] = types.as_slice() {
                    let one = one.clone();
                    object.insert("type".to_owned(), one);
                }
            }
            if let Some(Value::Array(any)) = object.get_mut("anyOf") {
                any.retain(|kind| !is_null(kind));
                if let [Value::Object(one)] = any.as_slice() {
                    let one = one.clone();
                    object.remove("anyOf");
                    object.extend(one);
                }
            }
            // Defaults of lists and objects carry no information, and formats such as `uint32` only repeat the range.
            object.retain(|name, value| match name.as_str() {
                "default" => !value.is_null() && !value.is_array() && !value.is_object(),
                "format" => !value.as_str().is_some_and(|format| format.starts_with("uint") || format == "double"),
                _ => true,
            });
            object.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Restricts unknown nodes to unknown types. Otherwise every broken node would be valid as an unknown one.
fn close_unknown(schema: &mut Value) {
    let known: Vec<&str> = BLOCK_TYPES.iter().chain(&INLINE_TYPES).chain(&["list-item"]).copied().collect();
    if let Some(Value::Object(unknown)) = definition_mut(schema, "Unknown") {
        let rule =
            json!({ "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "not": { "enum": known } } } });
        if let Value::Object(rule) = rule {
            unknown.extend::<Map<_, _>>(rule);
        }
    }
}

/// Adds the `type` of list items, because schemars does not support serde's `tag` on a struct.
fn name_list_items(schema: &mut Value) {
    let Some(item) = definition_mut(schema, "list-item") else { return };
    if let Some(Value::Object(fields)) = item.get_mut("properties") {
        fields.insert("type".to_owned(), json!({ "type": "string", "const": "list-item" }));
    }
    if let Some(Value::Array(required)) = item.get_mut("required") {
        required.push(json!("type"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_field() {
        let schemas: Vec<Value> = [
            SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Article>(),
            SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Author>(),
            SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Site>(),
        ]
        .map(schemars::Schema::to_value)
        .into();
        for &(definition, field, _) in RULES {
            let found = schemas.clone().iter_mut().any(|schema| {
                definition_mut(schema, definition)
                    .is_some_and(|object| field.is_empty() || object.pointer(&format!("/properties/{field}")).is_some())
            });
            assert!(found, "{definition}.{field}");
        }
    }

    #[test]
    fn every_field_is_described() {
        fn look(value: &Value, path: &str) {
            if let Some(Value::Object(fields)) = value.get("properties") {
                for (name, field) in fields.iter().filter(|(name, _)| *name != "type") {
                    assert!(field.get("description").is_some(), "{path}.{name}");
                }
            }
        }
        for (name, schema) in schemas() {
            look(&schema, name);
            for (definition, schema) in schema["$defs"].as_object().expect("definitions") {
                look(schema, &format!("{name}: {definition}"));
            }
        }
    }
}
