//! Sorting the rows of a table.

use std::cmp::Ordering;

use leptos::prelude::*;
use web_sys::Element;

use super::number::number;

/// The column by which a table is sorted, if it is.
#[derive(Clone, Copy)]
pub(super) struct TableSort {
    sorted: RwSignal<Option<(usize, Order)>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Ascending,
    Descending,
}

impl Order {
    fn of(self, ascending: Ordering) -> Ordering {
        match self {
            Self::Ascending => ascending,
            Self::Descending => ascending.reverse(),
        }
    }
}

impl TableSort {
    /// Creates the state of a table that is not sorted.
    pub(super) fn new() -> Self {
        Self { sorted: RwSignal::new(None) }
    }

    /// Returns the value of `aria-sort` on a column's heading; `None` where the table is not sorted by that column.
    pub(super) fn aria_sort(self, column: usize) -> Option<&'static str> {
        match self.sorted.get() {
            Some((sorted, Order::Ascending)) if sorted == column => Some("ascending"),
            Some((sorted, Order::Descending)) if sorted == column => Some("descending"),
            Some(_) | None => None,
        }
    }

    /// Sorts the rows of `body` by a column; a second time in the other order. Moves the rows that are in the page, so that this works for
    /// a published table as well, and for one that a translator has changed.
    pub(super) fn sort_by(self, column: usize, is_numeric: bool, body: &Element) {
        let order = match self.sorted.get_untracked() {
            Some((sorted, Order::Ascending)) if sorted == column => Order::Descending,
            Some(_) | None => Order::Ascending,
        };
        move_rows(body, column, is_numeric, order);
        self.sorted.set(Some((column, order)));
    }
}

fn move_rows(body: &Element, column: usize, is_numeric: bool, order: Order) {
    let Ok(column) = u32::try_from(column) else { return };
    let rows = body.children();
    let words = |row: &Element| row.children().item(column).and_then(|cell| cell.text_content()).unwrap_or_default();
    // Take the language of the article from its own element: a translator changes that of the page.
    let language = body.closest("[lang]").ok().flatten().and_then(|element| element.get_attribute("lang")).unwrap_or_default();
    let mut rows: Vec<(String, Element)> = (0..rows.length()).filter_map(|index| rows.item(index)).map(|row| (words(&row), row)).collect();
    rows.sort_by(
        |(one, _), (other, _)| {
            if is_numeric { by_number(one, other, &language, order) } else { order.of(by_alphabet(one, other)) }
        },
    );
    for (_, row) in rows {
        // Appending a row that is in the table already moves it to the end.
        let _moved = body.append_child(&row);
    }
}

/// Compares two cells by their numbers. A cell that is not a number comes last in both orders.
fn by_number(one: &str, other: &str, language: &str, order: Order) -> Ordering {
    match (number(one, language), number(other, language)) {
        (Some(one), Some(other)) => order.of(one.total_cmp(&other)),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

/// Compares two cells by the alphabet of the browser's language.
fn by_alphabet(one: &str, other: &str) -> Ordering {
    js_sys::JsString::from(one).locale_compare(other, &js_sys::Array::new(), &js_sys::Object::new()).cmp(&0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_sorted_by_value_in_the_language_of_the_page() {
        let ascending = |one, other, language| by_number(one, other, language, Order::Ascending);
        assert_eq!(ascending("9", "1,000", "en"), Ordering::Less);
        assert_eq!(ascending("−9", "0.5", "en"), Ordering::Less);
        assert_eq!(ascending("1.240,5", "980,2", "de"), Ordering::Greater);
        assert_eq!(ascending("1.240", "980", "es"), Ordering::Greater);
        assert_eq!(ascending("1.240", "980", "en"), Ordering::Less);
        assert_eq!(ascending("1 240,5", "980,2", "pl"), Ordering::Greater);
    }

    #[test]
    fn what_is_no_number_comes_last_in_both_orders() {
        for order in [Order::Ascending, Order::Descending] {
            assert_eq!(by_number("", "3", "en", order), Ordering::Greater);
            assert_eq!(by_number("3", "–", "en", order), Ordering::Less);
            assert_eq!(by_number("–", "", "en", order), Ordering::Equal);
        }
    }
}
