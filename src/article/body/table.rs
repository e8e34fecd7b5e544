//! Tables, with rows that a reader may sort.

mod number;
mod sort;

use broadsheet_content::body::{self as model, Align, Cell, plain_text};
use broadsheet_content::messages::MessageId;
use leptos::prelude::*;
use web_sys::Element;

use super::inline_text::InlineText;
use crate::browser;
use crate::locale::{surrounding_language, use_locale};
use number::{is_blank, number};
use sort::TableSort;

/// The attribute of the cells of a column of numbers, which the styles align at their ends.
const NUMERIC: &str = "data-numeric";

/// Renders a table in a frame that scrolls sideways in a narrow viewport. The published frame is no tab stop: most browsers make an element
/// that scrolls one by themselves, and a tab stop on a frame that does not scroll is in the way.
#[component]
pub(super) fn Table(block: model::Table) -> impl IntoView {
    let language = surrounding_language();
    let numeric = numeric_columns(&block, &language);
    let align = block.align;
    let label = block.caption.clone().unwrap_or_else(|| use_locale().text(MessageId::Table));
    let sort = block.sortable.then(TableSort::new);
    let body = NodeRef::<leptos::html::Tbody>::new();
    let frame = NodeRef::<leptos::html::Div>::new();
    browser::effect(move || {
        if let Some(frame) = frame.get() {
            make_scroller_focusable(&frame);
        }
    });
    let head = block
        .header
        .into_iter()
        .enumerate()
        .map(|(column, cell)| {
            let is_numeric = numeric.contains(&column);
            let mark = numeric_mark(is_numeric);
            let place = place(&align, column);
            let words = view! { <InlineText nodes=cell.0 /> };
            match sort {
                Some(sort) => view! {
                    <th scope="col" data-align=place data-numeric=mark aria-sort=move || sort.aria_sort(column)>
                        <button
                            class="table__sort"
                            type="button"
                            data-action="sort"
                            on:click=move |_| {
                                if let Some(body) = body.get_untracked() {
                                    sort.sort_by(column, is_numeric, &body);
                                }
                            }
                        >
                            {words}
                            <span class="table__arrow" aria-hidden={"true"}></span>
                        </button>
                    </th>
                }
                .into_any(),
                None => view! {
                    <th scope="col" data-align=place data-numeric=mark>
                        {words}
                    </th>
                }
                .into_any(),
            }
        })
        .collect_view();
    let rows = block.rows.into_iter().map(|cells| row(cells, &numeric, &align)).collect_view();
    let foot = (!block.footer.is_empty()).then(|| view! { <tfoot>{row(block.footer, &numeric, &align)}</tfoot> });
    view! {
        <div class="table" role="region" aria-label=label node_ref=frame>
            <table>
                {block.caption.map(|words| view! { <caption class="table__caption">{words}</caption> })} <thead>
                    <tr>{head}</tr>
                </thead> <tbody node_ref=body>{rows}</tbody> {foot}
            </table>
        </div>
    }
}

fn row(cells: Vec<Cell>, numeric: &[usize], align: &[Align]) -> impl IntoView + use<> {
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(column, cell)| {
            let words = view! { <InlineText nodes=cell.0 /> };
            let place = place(align, column);
            if column == 0 {
                view! {
                    <th scope="row" data-align=place>
                        {words}
                    </th>
                }
                .into_any()
            } else {
                view! {
                    <td data-align=place data-numeric=numeric_mark(numeric.contains(&column))>
                        {words}
                    </td>
                }
                .into_any()
            }
        })
        .collect_view();
    view! { <tr>{cells}</tr> }
}

/// Returns the value of `data-align`, which the styles read: the alignment that the article sets for a column; `None` where it sets none.
fn place(align: &[Align], column: usize) -> Option<&'static str> {
    match align.get(column).copied().unwrap_or_default() {
        Align::Auto => None,
        Align::Start => Some("start"),
        Align::Center => Some("center"),
        Align::End => Some("end"),
    }
}

/// Returns the value of [`NUMERIC`].
fn numeric_mark(is_numeric: bool) -> Option<&'static str> {
    is_numeric.then_some("")
}

/// Returns the columns in which each cell is a number, or is blank or a dash. The first column is never one, because it names the rows.
fn numeric_columns(table: &model::Table, language: &str) -> Vec<usize> {
    (1..table.header.len())
        .filter(|&column| {
            let words = || {
                table.rows.iter().filter_map(|row| row.get(column)).map(|Cell(nodes)| plain_text(nodes)).filter(|words| !is_blank(words))
            };
            words().next().is_some() && words().all(|words| number(&words, language).is_some())
        })
        .collect()
}

/// Makes a table's frame a tab stop while it scrolls. Browser only.
fn make_scroller_focusable(frame: &Element) {
    let observed = frame.clone();
    // Observe the table as well, because larger text widens it but not the frame.
    let table = frame.first_element_child();
    browser::observe_size([Some(frame), table.as_ref()].into_iter().flatten(), move || {
        let scrolls = observed.scroll_width() > observed.client_width();
        browser::set_attribute(&observed, "tabindex", scrolls.then_some("0"));
    });
}

/// Makes the buttons of published tables sort their rows, and makes frames that scroll tab stops. Browser only.
pub fn adopt_tables(root: &Element) {
    for frame in browser::all(root, ".table") {
        make_scroller_focusable(&frame);
    }
    for table in browser::all(root, ".table table") {
        let Ok(Some(body)) = table.query_selector("tbody") else { continue };
        let sort = TableSort::new();
        for (column, head) in browser::all(&table, "thead th").into_iter().enumerate() {
            let Ok(Some(button)) = head.query_selector(".table__sort") else { continue };
            let (body, is_numeric) = (body.clone(), head.has_attribute(NUMERIC));
            browser::listen_to(&button, "click", move |_| sort.sort_by(column, is_numeric, &body));
            browser::effect(move || browser::set_attribute(&head, "aria-sort", sort.aria_sort(column)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadsheet_content::body::Inline;

    fn cell(words: &str) -> Cell {
        Cell(vec![Inline::text(words)])
    }

    #[test]
    fn a_column_is_numeric_when_all_its_cells_are() {
        let table = model::Table {
            header: vec![cell("Bird"), cell("Pairs"), cell("Trend")],
            rows: vec![
                vec![cell("Tern"), cell("1,204"), cell("up")],
                vec![cell("Plover"), cell(""), cell("3")],
                vec![cell("Avocet"), cell("–"), cell("3")],
                vec![cell("Crane"), cell("2–3"), cell("3")],
            ],
            ..model::Table::default()
        };
        assert_eq!(numeric_columns(&table, "en"), [1]);
        assert_eq!(numeric_columns(&model::Table { rows: vec![vec![cell("Tern"), cell("–"), cell("")]], ..table }, "en"), [0; 0]);
    }
}
