//! Writing the JSON of consent. By hand: what `serde_json` needs to write costs every reader 1.5 KB (docs/decisions/0009).

use super::choice::Choice;

/// JSON while it is written.
pub(super) struct Json(String);

impl Json {
    /// The beginning of an object.
    pub(super) fn object() -> Self {
        Self(String::from("{"))
    }

    /// The end of it.
    pub(super) fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }

    /// A comma where something stands before.
    fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), Some(b'{' | b'[')) {
            self.0.push(',');
        }
    }

    fn string(&mut self, text: &str) {
        self.0.push('"');
        for letter in text.chars() {
            if matches!(letter, '"' | '\\' | '\0'..' ') {
                self.0.push_str("\\u00");
                for digit in [u32::from(letter) >> 4, u32::from(letter) & 0xF] {
                    self.0.extend(char::from_digit(digit, 16));
                }
            } else {
                self.0.push(letter);
            }
        }
        self.0.push('"');
    }

    pub(super) fn key(&mut self, key: &str) {
        self.next();
        self.string(key);
        self.0.push(':');
    }

    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        self.string(text);
    }

    pub(super) fn number(&mut self, key: &str, number: i64) {
        self.key(key);
        self.0.push_str(&number.to_string());
    }

    pub(super) fn flag(&mut self, key: &str, flag: Option<bool>) {
        self.key(key);
        self.0.push_str(match flag {
            Some(true) => "true",
            Some(false) => "false",
            None => "null",
        });
    }

    pub(super) fn list(&mut self, key: &str, texts: &[String]) {
        self.key(key);
        self.0.push('[');
        for text in texts {
            self.next();
            self.string(text);
        }
        self.0.push(']');
    }

    /// The fields `on` and `svc` of a record.
    pub(super) fn choice(&mut self, choice: &Choice) {
        self.list("on", &choice.on);
        self.key("svc");
        self.0.push('{');
        for (id, allowed) in choice.services.iter() {
            self.flag(id, Some(allowed));
        }
        self.0.push('}');
    }

    /// A list of objects.
    pub(super) fn objects<T>(&mut self, key: &str, items: &[T], write: fn(&mut Self, &T)) {
        self.key(key);
        self.0.push('[');
        for item in items {
            self.next();
            self.0.push('{');
            write(self, item);
            self.0.push('}');
        }
        self.0.push(']');
    }
}

impl Choice {
    /// The fields of a record that are a choice: `{"on":["analytics"],"svc":{"film":true}}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = Json::object();
        json.choice(self);
        json.end()
    }
}
