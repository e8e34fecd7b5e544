//! Tables.

use serde::{Deserialize, Serialize, Serializer};

use super::text::Inline;
use crate::Extra;

/// Data in rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
pub struct Table {
    /// What the table shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// The columns' headings.
    pub header: Vec<Cell>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// A last row: totals, or where the figures come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footer: Vec<Cell>,
    /// The alignment of each column, one entry a column; `auto` for all when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub align: Vec<Align>,
    /// True when readers may sort the rows by a column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sortable: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The alignment of a table's column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "editing", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// A column of numbers at the end, any other at the start.
    #[default]
    Auto,
    /// Where lines start: left in English.
    Start,
    /// In the middle.
    Center,
    /// Where lines end: right in English.
    End,
}

/// A cell: in JSON a string, or a list of text nodes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell(pub Vec<Inline>);

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [Inline::Text { value }] => serializer.serialize_str(value),
            nodes => nodes.serialize(serializer),
        }
    }
}

#[cfg(feature = "editing")]
impl schemars::JsonSchema for Cell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let nodes = generator.subschema_for::<Vec<Inline>>();
        schemars::json_schema!({
            "description": "A cell: a string, or a list of text nodes.",
            "anyOf": [{ "type": "string" }, nodes]
        })
    }
}
