//! Tables, with rows that a reader may sort.

use std::cmp::Ordering;

use broadsheet_content::body::{Cell, Table, plain_text};
use leptos::prelude::*;

use super::text;

/// By which column the rows are sorted, and whether upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sorting {
    column: usize,
    ascending: bool,
}

/// A table. It scrolls sideways inside its own frame where the window is narrow.
#[component]
pub fn SortableTable(
    /// What is shown.
    table: Table,
) -> impl IntoView {
    let sorting = RwSignal::new(None::<Sorting>);
    let numeric = numeric_columns(&table);
    let label = table.caption.clone().unwrap_or_else(|| "Table".to_owned());
    let caption = table.caption.clone().map(|caption| view! { <caption class="table__caption">{caption}</caption> });
    let head: Vec<_> = table
        .header
        .iter()
        .enumerate()
        .map(|(column, cell)| {
            let is_number = numeric.contains(&column);
            if table.sortable { sort_head(cell, column, is_number, sorting) } else { plain_head(cell, is_number) }
        })
        .collect();
    let foot = (!table.footer.is_empty()).then(|| {
        let cells = row_cells(&table.footer, &numeric);
        view! {
            <tfoot>
                <tr>{cells}</tr>
            </tfoot>
        }
    });
    let rows = move || {
        let mut rows: Vec<&Vec<Cell>> = table.rows.iter().collect();
        if let Some(Sorting { column, ascending }) = sorting.get() {
            let numeric = numeric.contains(&column);
            rows.sort_by(|one, other| {
                let order = compare(one.get(column), other.get(column), numeric);
                if ascending { order } else { order.reverse() }
            });
        }
        rows.into_iter()
            .map(|row| {
                let cells = row_cells(row, &numeric);
                view! { <tr>{cells}</tr> }.into_any()
            })
            .collect_view()
    };
    view! {
        <div class="table" role="region" aria-label=label tabindex="0">
            <table>
                {caption} <thead>
                    <tr>{head}</tr>
                </thead> <tbody>{rows}</tbody> {foot}
            </table>
        </div>
    }
}

fn number_class(numeric: bool) -> Option<&'static str> {
    numeric.then_some("table__number")
}

fn plain_head(cell: &Cell, numeric: bool) -> AnyView {
    view! {
        <th scope="col" class=number_class(numeric)>
            {text::draw(&cell.0)}
        </th>
    }
    .into_any()
}

fn sort_head(cell: &Cell, column: usize, numeric: bool, sorting: RwSignal<Option<Sorting>>) -> AnyView {
    let direction = move || match sorting.get() {
        Some(Sorting { column: sorted, ascending }) if sorted == column => Some(if ascending { "ascending" } else { "descending" }),
        Some(_) | None => None,
    };
    let sort = move |_| {
        sorting.update(|sorting| {
            let ascending = !matches!(sorting, Some(Sorting { column: sorted, ascending: true }) if *sorted == column);
            *sorting = Some(Sorting { column, ascending });
        });
    };
    view! {
        <th scope="col" class=number_class(numeric) aria-sort=direction>
            <button class="table__sort" type="button" on:click=sort>
                {text::draw(&cell.0)}
                <span class="table__arrow" aria-hidden="true"></span>
            </button>
        </th>
    }
    .into_any()
}

fn row_cells(row: &[Cell], numeric: &[usize]) -> Vec<AnyView> {
    row.iter()
        .enumerate()
        .map(|(column, cell)| {
            let class = number_class(numeric.contains(&column));
            if column == 0 {
                view! { <th scope="row">{text::draw(&cell.0)}</th> }.into_any()
            } else {
                view! { <td class=class>{text::draw(&cell.0)}</td> }.into_any()
            }
        })
        .collect()
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

fn compare(one: Option<&Cell>, other: Option<&Cell>, numeric: bool) -> Ordering {
    let words = |cell: Option<&Cell>| cell.map(|Cell(nodes)| plain_text(nodes)).unwrap_or_default();
    let (one, other) = (words(one), words(other));
    if numeric {
        // What is not a number stands last.
        let value = |words: &str| number(words).unwrap_or(f64::INFINITY);
        value(&one).total_cmp(&value(&other))
    } else {
        // By the alphabet of the reader's language: the browser has it, and sorting is the browser's alone.
        js_sys::JsString::from(one).locale_compare(&other, &js_sys::Array::new(), &js_sys::Object::new()).cmp(&0)
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
        assert_eq!(compare(Some(&cell("9")), Some(&cell("1,000")), true), Ordering::Less);
        assert_eq!(compare(Some(&cell("−9")), Some(&cell("0.5")), true), Ordering::Less);
        assert_eq!(compare(None, Some(&cell("3")), true), Ordering::Greater);
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
