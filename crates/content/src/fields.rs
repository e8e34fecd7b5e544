//! Reading types from the fields of a JSON object, by hand.
//!
//! What a reader's browser reads (bodies, page documents, the site document) is read with this instead of
//! with derived code, which is generated anew for every type and made up a fifth of the app
//! (docs/decisions/0004). What only editors' tools read is derived.

use serde_json::Value;

use crate::Extra;

/// Made from the fields of a JSON object; `None` when what makes it what it is is missing.
pub(crate) trait Read: Sized {
    fn read(fields: &mut Fields) -> Option<Self>;
}

/// The fields of an object. Reading takes a field out; what is left is what this version does not know.
pub(crate) struct Fields(Extra);

impl Fields {
    pub(crate) fn new(fields: Extra) -> Self {
        Self(fields)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// What has not been taken.
    pub(crate) fn rest(&mut self) -> Extra {
        std::mem::take(&mut self.0)
    }

    pub(crate) fn text(&mut self, key: &str) -> Option<String> {
        self.take_if(key, Value::is_string).and_then(string)
    }

    pub(crate) fn flag(&mut self, key: &str) -> bool {
        self.take_if(key, Value::is_boolean).is_some_and(|flag| flag == Value::Bool(true))
    }

    pub(crate) fn count(&mut self, key: &str) -> Option<u32> {
        let count = self.0.get(key)?.as_u64().and_then(|count| u32::try_from(count).ok())?;
        self.0.remove(key);
        Some(count)
    }

    pub(crate) fn size(&mut self, key: &str) -> Option<usize> {
        self.count(key).and_then(|count| usize::try_from(count).ok())
    }

    pub(crate) fn fraction(&mut self, key: &str) -> Option<f64> {
        self.take_if(key, Value::is_number)?.as_f64()
    }

    /// A name out of a closed set.
    pub(crate) fn one_of<T>(&mut self, key: &str, named: fn(&str) -> Option<T>) -> Option<T> {
        named(self.0.get(key)?.as_str()?).inspect(|_| {
            self.0.remove(key);
        })
    }

    pub(crate) fn list<T>(&mut self, key: &str, read: fn(Value) -> Option<T>) -> Option<Vec<T>> {
        self.take_if(key, Value::is_array).and_then(array)?.into_iter().map(read).collect()
    }

    pub(crate) fn child<T: Read>(&mut self, key: &str) -> Option<T> {
        self.take_if(key, Value::is_object).and_then(object)
    }

    /// Takes a field out; one of another type stays, as what this version does not know.
    fn take_if(&mut self, key: &str, is_right: fn(&Value) -> bool) -> Option<Value> {
        if is_right(self.0.get(key)?) { self.0.remove(key) } else { None }
    }
}

/// A type from a JSON object.
pub(crate) fn object<T: Read>(value: Value) -> Option<T> {
    if let Value::Object(fields) = value { T::read(&mut Fields(fields)) } else { None }
}

/// A string.
pub(crate) fn string(value: Value) -> Option<String> {
    if let Value::String(text) = value { Some(text) } else { None }
}

/// The items of an array.
pub(crate) fn array(value: Value) -> Option<Vec<Value>> {
    if let Value::Array(items) = value { Some(items) } else { None }
}
