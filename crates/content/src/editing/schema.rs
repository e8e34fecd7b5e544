//! The JSON Schemas, with which text editors complete and check files. Types and descriptions come from the model. Patterns,
//! lengths and ranges, which its types cannot express, come from the table of the format. What a schema cannot express (times in
//! order, ids that exist) is left to the checks.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::format::{Kind, objects};
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
    for object in objects() {
        for field in object.fields {
            apply(&mut schema, object.name, field.name, &field.holds.keywords());
        }
    }
    for (definition, field, keywords) in rules_between_fields() {
        apply(&mut schema, definition, field, &keywords);
    }
    close_unknown(&mut schema);
    name_list_items(&mut schema);
    if let Value::Object(root) = &mut schema {
        root.insert("title".to_owned(), json!(format!("Broadsheet {name}")));
    }
    schema
}

impl Kind {
    /// Returns the keywords that say more of a field than its type does.
    fn keywords(self) -> Value {
        const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
        match self {
            Self::Text(limit) => json!({ "pattern": "\\S", "maxLength": limit }),
            Self::BlankText(limit) => json!({ "maxLength": limit }),
            Self::Id => json!({ "pattern": ID, "maxLength": limits::ID_CHARS }),
            Self::FolderId => {
                json!({ "pattern": ID, "maxLength": limits::ID_CHARS, "not": { "pattern": "^(con|prn|aux|nul|(com|lpt)[0-9])$" } })
            }
            Self::Ids(limit) => json!({ "items": { "type": "string", "pattern": ID, "maxLength": limits::ID_CHARS }, "maxItems": limit }),
            Self::Word(words) => json!({ "enum": words }),
            Self::Words(_, limit) => json!({ "maxItems": limit }),
            Self::Time => json!({
                "format": "date-time",
                "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"
            }),
            Self::MachineDate => json!({ "pattern": "\\S" }),
            Self::Language => json!({ "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }),
            Self::Email => json!({ "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" }),
            Self::Link => json!({ "pattern": "^(https?://|mailto:|tel:|/(?!/)|#)[^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::File | Self::Script => json!({ "pattern": "^(https://|/(?!/))[^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::Elsewhere => json!({ "pattern": "^https://[^\\s\\\\/][^\\s\\\\]*$", "maxLength": limits::URL_CHARS }),
            Self::Origins(limit) => {
                json!({ "items": { "type": "string", "pattern": "^https://[^\\s\\\\/?#]+$" }, "maxItems": limit })
            }
            Self::BaseUrl => {
                json!({ "pattern": "^https://[^\\s\\\\?#/]+(/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)*$", "maxLength": limits::URL_CHARS })
            }
            Self::Integrity => {
                let hash = "sha(256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)";
                json!({ "pattern": format!("^{hash}( {hash})*$"), "maxLength": limits::SHORT_TEXT_CHARS })
            }
            Self::Counter => json!({ "pattern": "^(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$", "maxLength": limits::URL_CHARS }),
            Self::StorageKey => json!({ "pattern": "^([^*]+|[^*]{2,}\\*)$", "maxLength": limits::SHORT_TEXT_CHARS }),
            Self::Whole(least, most) => json!({ "minimum": least, "maximum": most }),
            Self::Share => json!({ "minimum": 0, "maximum": 1 }),
            Self::Version => json!({ "const": crate::SCHEMA_VERSION }),
            Self::Objects(_, limit) | Self::Rows(limit) => json!({ "maxItems": limit }),
            Self::Row => json!({ "minItems": 1, "maxItems": limits::TABLE_COLUMNS }),
            Self::Flag | Self::Object(_) | Self::Blocks | Self::Images | Self::Inlines | Self::Items | Self::ItemContent | Self::Cell => {
                json!({})
            }
        }
    }
}

/// Rules between fields that a schema can express, by the definition and, where it is about one of its fields, that field.
fn rules_between_fields() -> [(&'static str, &'static str, Value); 5] {
    let alt = json!({ "anyOf": [
        { "required": ["alt"], "properties": { "alt": { "pattern": "\\S" } } },
        { "required": ["decorative"], "properties": { "decorative": { "const": true } } }
    ] });
    let one_necessary = json!({
        "contains": { "properties": { "kind": { "const": "necessary" } }, "required": ["kind"] },
        "minContains": 1,
        "maxContains": 1
    });
    [
        ("Picture", "", alt.clone()),
        ("ImageBlock", "", alt),
        ("Site", "sections", json!({ "minItems": 1 })),
        ("Catalogue", "categories", one_necessary),
        ("Service", "", json!({ "dependentRequired": { "integrity": ["script"] } })),
    ]
}

/// Adds keywords to a field of a definition, or to the definition itself. Does nothing when the schema has no such definition.
fn apply(schema: &mut Value, definition: &str, field: &str, keywords: &Value) {
    let Some(object) = definition_mut(schema, definition) else { return };
    let target = if field.is_empty() { Some(object) } else { object.get_mut("properties").and_then(|all| all.get_mut(field)) };
    let (Some(Value::Object(target)), Value::Object(keywords)) = (target, keywords) else { return };
    // The words of an enumeration are in its own definition.
    if target.contains_key("$ref") && keywords.contains_key("enum") {
        return;
    }
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
    use std::collections::BTreeMap;

    use super::*;
    use crate::editing::embeds::providers;
    use crate::editing::format::{NODES, PROVIDERS, node};

    /// Returns the JSON type of a field of this kind; `None` where the kind has a definition of its own.
    fn json_type(kind: Kind) -> Option<&'static str> {
        if kind.is_text() {
            Some("string")
        } else if matches!(kind, Kind::Object(_) | Kind::Cell) {
            None
        } else if matches!(kind, Kind::Whole(..) | Kind::Version) {
            Some("integer")
        } else if let Kind::Flag = kind {
            Some("boolean")
        } else if let Kind::Share = kind {
            Some("number")
        } else {
            Some("array")
        }
    }

    /// Returns the fields of a definition except `type`, with whether they are required and their JSON type.
    fn fields_of(definition: &Value) -> BTreeMap<String, (bool, Option<String>)> {
        let required: Vec<&str> = definition["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = definition["properties"].as_object().into_iter().flatten().filter(|(name, _)| *name != "type");
        properties
            .map(|(name, property)| (name.clone(), (required.contains(&name.as_str()), property["type"].as_str().map(str::to_owned))))
            .collect()
    }

    /// The table and the types that files are read into have the same fields.
    #[test]
    fn the_types_agree_with_the_table() {
        let schemas: Vec<Value> = schemas().into_iter().map(|(_, schema)| schema).collect();
        for object in objects().into_iter().filter(|object| !object.name.is_empty()) {
            let expected: BTreeMap<String, bool> = object.fields.iter().map(|field| (field.name.to_owned(), field.is_required)).collect();
            let mut found = Vec::new();
            for schema in &schemas {
                for name in [object.name.to_owned(), format!("{}2", object.name)] {
                    let titled = (schema["title"] == format!("Broadsheet {}", object.name.to_lowercase())).then_some(schema);
                    found.extend(titled.or_else(|| schema["$defs"].get(&name)).map(fields_of));
                }
            }
            let is_agreed = |fields: &BTreeMap<String, (bool, Option<String>)>| {
                fields.iter().map(|(name, (is_required, _))| (name.clone(), *is_required)).collect::<BTreeMap<_, _>>() == expected
            };
            let fields = found.iter().find(|fields| is_agreed(fields));
            let Some(fields) = fields else { panic!("{}: the table has {expected:?}, the types {found:?}", object.name) };
            for field in object.fields {
                if let (Some((_, Some(found))), Some(expected)) = (fields.get(field.name), json_type(field.holds)) {
                    assert_eq!(found, expected, "{}.{}", object.name, field.name);
                }
            }
        }
    }

    #[test]
    fn the_table_has_every_node() {
        for kind in BLOCK_TYPES.iter().chain(&INLINE_TYPES).chain(&["list-item"]) {
            assert!(node(kind).is_some(), "{kind}");
        }
        assert_eq!(NODES.len(), BLOCK_TYPES.len() + INLINE_TYPES.len() + 1);
        assert_eq!(PROVIDERS, providers());
    }

    /// The words of a field are those of the enumeration that it is read into.
    #[test]
    fn words_are_those_of_the_types() {
        let schemas = schemas();
        for object in objects() {
            for field in object.fields {
                let Kind::Word(words) = field.holds else { continue };
                let known = schemas.iter().find_map(|(_, schema)| {
                    let property = schema["$defs"].get(object.name).unwrap_or(schema)["properties"].get(field.name)?;
                    let name = property["$ref"].as_str()?.rsplit('/').next()?;
                    let words = schema["$defs"][name]["oneOf"].as_array()?.iter().filter_map(|word| word["const"].as_str());
                    Some(words.collect::<Vec<_>>())
                });
                assert!(known.as_ref().is_none_or(|known| known == words), "{}.{}: {words:?}, {known:?}", object.name, field.name);
                assert!(known.is_some() || field.name == "provider", "{}.{}", object.name, field.name);
            }
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
