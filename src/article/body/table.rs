//! Tables, with rows that a reader may sort.

use std::cmp::Ordering;

use broadsheet_content::body::{Cell, Table, plain_text};
use wasm_bindgen::JsCast;

use super::text;
use crate::action::Action;
use crate::still::{self, Element, button, caption, div, span, tbody, td, tfoot, th, thead, tr};

const NUMBER: &str = "table__number";

/// A table. It scrolls sideways inside its own frame where the window is narrow.
pub(super) fn draw(table: &Table) -> Element {
    let numeric = numeric_columns(table);
    let label = table.caption.clone().unwrap_or_else(|| "Table".to_owned());
    let head: Vec<_> = table
        .header
        .iter()
        .enumerate()
        .map(|(column, cell)| {
            let words = text::draw(&cell.0);
            let head = th().attr("scope", "col").class(number_class(&numeric, column));
            if !table.sortable {
                return head.child(words);
            }
            let arrow = span().class("table__arrow").attr("aria-hidden", "true");
            head.child(button().class("table__sort").attr("type", "button").action(Action::Sort).child(words).child(arrow))
        })
        .collect();
    let rows: Vec<_> = table.rows.iter().map(|cells| row(cells, &numeric)).collect();
    let foot = (!table.footer.is_empty()).then(|| tfoot().child(row(&table.footer, &numeric)));
    div().class("table").attr("role", "region").attr("aria-label", label).attr("tabindex", "0").child(
        still::table()
            .child(table.caption.clone().map(|words| caption().class("table__caption").child(words)))
            .child(thead().child(tr().child(head)))
            .child(tbody().child(rows))
            .child(foot),
    )
}

fn number_class(numeric: &[usize], column: usize) -> Option<&'static str> {
    numeric.contains(&column).then_some(NUMBER)
}

fn row(cells: &[Cell], numeric: &[usize]) -> Element {
    let cells: Vec<_> = cells
        .iter()
        .enumerate()
        .map(|(column, cell)| {
            let words = text::draw(&cell.0);
            if column == 0 { th().attr("scope", "row").child(words) } else { td().class(number_class(numeric, column)).child(words) }
        })
        .collect();
    tr().child(cells)
}

/// Columns in which every cell that is not empty is a number. The first one names the rows.
fn numeric_columns(table: &Table) -> Vec<usize> {
    (1..table.header.len())
        .filter(|&column| {
            let words = || {
                table
                    .rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .map(|Cell(nodes)| plain_text(nodes))
                    .filter(|words| !words.trim().is_empty())
            };
            words().next().is_some() && words().all(|words| number(&words).is_some())
        })
        .collect()
}

/// Sorts the table by the column whose button was pressed; a second press turns the order round. The rows
/// are the ones in the page, so that it works on a published table as on one the app has drawn. Native
/// builds: not to be called.
pub fn sort(button: &web_sys::Element) -> Option<()> {
    let head: web_sys::HtmlTableCellElement = button.closest("th").ok()??.dyn_into().ok()?;
    let body = head.closest("table").ok()??.query_selector("tbody").ok()??;
    let column = u32::try_from(head.cell_index()).ok()?;
    let ascending = head.get_attribute("aria-sort").as_deref() != Some("ascending");
    let numeric = head.class_list().contains(NUMBER);

    let rows = body.children();
    let words = |row: &web_sys::Element| row.children().item(column).and_then(|cell| cell.text_content()).unwrap_or_default();
    let mut rows: Vec<_> = (0..rows.length()).filter_map(|place| rows.item(place)).map(|row| (words(&row), row)).collect();
    rows.sort_by(|(one, _), (other, _)| {
        let order = compare(one, other, numeric);
        if ascending { order } else { order.reverse() }
    });
    for (_, row) in rows {
        // Moves the row to the end.
        body.append_child(&row).ok()?;
    }
    let heads = head.parent_element()?.children();
    for head in (0..heads.length()).filter_map(|place| heads.item(place)) {
        head.remove_attribute("aria-sort").ok()?;
    }
    head.set_attribute("aria-sort", if ascending { "ascending" } else { "descending" }).ok()
}

fn compare(one: &str, other: &str, numeric: bool) -> Ordering {
    if numeric {
        // What is not a number stands last.
        let value = |words: &str| number(words).unwrap_or(f64::INFINITY);
        value(one).total_cmp(&value(other))
    } else {
        // By the alphabet of the reader's language: the browser has it, and sorting is the browser's alone.
        js_sys::JsString::from(one).locale_compare(other, &js_sys::Array::new(), &js_sys::Object::new()).cmp(&0)
    }
}

/// The number a cell begins with: `1,240.5`, `−3 %`, `12 crowns`. `None` for words.
///
/// Read digit by digit: the exact parser of the standard library would cost every reader 6 KB for the last
/// bit of a figure in a table.
fn number(words: &str) -> Option<f64> {
    let (mut value, mut negative, mut digits, mut place) = (0.0, false, 0_u32, None::<f64>);
    for letter in words.trim().chars() {
        match (letter, letter.to_digit(10)) {
            (_, Some(digit)) => {
                digits += 1;
                match &mut place {
                    None => value = value * 10.0 + f64::from(digit),
                    Some(place) => {
                        *place /= 10.0;
                        value += f64::from(digit) * *place;
                    }
                }
            }
            ('.', None) if place.is_none() => place = Some(1.0),
            ('-' | '−' | '–', None) if digits == 0 => negative = true,
            ('+', None) if digits == 0 => {}
            // Separators of thousands.
            (',' | '\u{a0}' | '\u{202f}' | '\u{2009}', None) if digits > 0 => {}
            _ => break,
        }
    }
    (digits > 0).then_some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadsheet_content::body::Inline;

    fn cell(words: &str) -> Cell {
        Cell(vec![Inline::text(words)])
    }

    #[test]
    fn numbers_are_read_as_they_are_printed() {
        for (words, value) in [("1,240.5", 1240.5), ("−3 %", -3.0), ("+12", 12.0), ("40 crowns", 40.0), ("1 200", 1.0), (" 7", 7.0)] {
            assert_eq!(number(words), Some(value), "{words}");
        }
        for words in ["", "harbour", "–", "n/a"] {
            assert_eq!(number(words), None, "{words}");
        }
    }

    #[test]
    fn numbers_are_sorted_by_value() {
        assert_eq!(compare("9", "1,000", true), Ordering::Less);
        assert_eq!(compare("−9", "0.5", true), Ordering::Less);
        assert_eq!(compare("", "3", true), Ordering::Greater);
    }

    #[test]
    fn a_column_is_numeric_when_all_its_cells_are() {
        let table = Table {
            header: vec![cell("Bird"), cell("Pairs"), cell("Trend")],
            rows: vec![vec![cell("Tern"), cell("1,204"), cell("up")], vec![cell("Plover"), cell(""), cell("3")]],
            ..Table::default()
        };
        assert_eq!(numeric_columns(&table), [1]);
    }
}
