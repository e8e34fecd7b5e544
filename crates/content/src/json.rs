//! Reading types from JSON values, without saying why one cannot be read.
//!
//! The app treats every damaged document alike, so it never shows a message of serde's. With `serde_json`'s error type the code that
//! formats such messages, floating point numbers among them, is a tenth of the app; with an error that has no message the compiler
//! leaves it out. Tools for editors use `serde_json`, whose errors they show.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::Extra;

/// Reads a type from a JSON value; `None` where the value is not one.
#[must_use]
pub fn from_value<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(Json(value)).ok()
}

/// Reads a type from the fields of a JSON object.
pub(crate) fn from_fields<T: DeserializeOwned>(fields: &Extra) -> Option<T> {
    T::deserialize(Fields(fields)).ok()
}

/// A value does not fit its type.
#[derive(Debug)]
struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the value does not fit its type")
    }
}

impl std::error::Error for Unfit {}

impl Error for Unfit {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Self
    }
}

/// A value as a deserializer.
struct Json<'de>(&'de Value);

impl<'de> IntoDeserializer<'de, Unfit> for Json<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Json<'de> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), _, _) => visitor.visit_u64(value),
                (None, Some(value), _) => visitor.visit_i64(value),
                (None, None, Some(value)) => visitor.visit_f64(value),
                (None, None, None) => Err(Unfit),
            },
            Value::String(value) => visitor.visit_borrowed_str(value),
            Value::Array(values) => visitor.visit_seq(SeqDeserializer::new(values.iter().map(Json))),
            Value::Object(fields) => Fields(fields).deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    /// Enums of the documents are names.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_enum(StrDeserializer::new(self.0.as_str().ok_or(Unfit)?))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier
    }
}

/// The fields of an object as a deserializer.
struct Fields<'de>(&'de Extra);

impl<'de> Deserializer<'de> for Fields<'de> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_map(MapDeserializer::new(self.0.iter().map(|(name, value)| (name.as_str(), Json(value)))))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        OneWord,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Inner(Vec<i64>);

    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        name: String,
        kind: Kind,
        inner: Option<Inner>,
        size: Option<f64>,
        #[serde(default)]
        set: bool,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn a_type_is_read_as_serde_json_reads_it() {
        for value in [
            json!({ "name": "a", "kind": "one-word", "inner": [1, -2], "size": 0.5, "set": true, "more": { "x": [null, "y"] } }),
            json!({ "name": "a", "kind": "one-word", "inner": null, "size": 3 }),
            json!({ "name": "a", "kind": "one-word", "name2": 1e300 }),
        ] {
            let read: Option<Outer> = from_value(&value);
            assert!(read.is_some(), "{value}");
            assert_eq!(read, serde_json::from_value(value).ok());
        }
    }

    #[test]
    fn what_does_not_fit_is_none() {
        for value in [
            json!(null),
            json!([]),
            json!("x"),
            json!({ "name": "a" }),
            json!({ "name": 7, "kind": "one-word" }),
            json!({ "name": "a", "kind": "two-words" }),
            json!({ "name": "a", "kind": 7 }),
            json!({ "name": "a", "kind": "one-word", "inner": [1.5] }),
            json!({ "name": "a", "kind": "one-word", "set": "true" }),
        ] {
            assert_eq!(from_value::<Outer>(&value), None, "{value}");
            assert!(serde_json::from_value::<Outer>(value).is_err());
        }
    }
}
