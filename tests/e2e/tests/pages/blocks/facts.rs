//! Blocks that set facts apart from the running text, and links to other articles.

use broadsheet_content::body::Cell;
use broadsheet_e2e::fault::{Outcome, wrong};
use scraper::ElementRef;

use super::must;
use crate::dom::{all, attribute, first, squeezed, text};
use crate::roles::{name, named, role, texts, with_role};
use crate::site::{no_faults, site};
use crate::words::{letters, letters_of_blocks, letters_of_item, shown_text};

#[test]
fn a_table() -> Outcome {
    every!(Table, |main, node| {
        let words = |cells: &[Cell]| -> Vec<String> { cells.iter().map(|cell| squeezed(&shown_text(&cell.0))).collect() };
        // A table without a caption is named by its frame alone.
        let caption = node.caption.as_deref().unwrap_or_default();
        let tables = with_role(main, "table").into_iter();
        let Some(table) =
            tables.filter(|table| name(*table) == squeezed(caption)).find(|table| texts(*table, "columnheader") == words(&node.header))
        else {
            return wrong(format!("no table “{caption}” has the columns {:?}", words(&node.header)));
        };
        let frame = table.parent().and_then(ElementRef::wrap);
        let label = node.caption.as_deref().unwrap_or("Table");
        let holds = frame.is_some_and(|frame| role(frame) == "region" && name(frame) == label && attribute(frame, "tabindex").is_empty());
        must(holds, || format!("“{caption}” has no frame with its name, or one that is a stop of the keyboard wherever it stands"))?;

        let rows = all(table, "tbody tr, tfoot tr");
        let wanted: Vec<_> = node.rows.iter().chain((!node.footer.is_empty()).then_some(&node.footer)).collect();
        must(rows.len() == wanted.len(), || format!("“{caption}” has {} rows, not {}", rows.len(), wanted.len()))?;
        for (row, wanted) in rows.into_iter().zip(wanted) {
            let cells: Vec<String> = all(row, "th, td").into_iter().map(text).collect();
            must(cells == words(wanted), || format!("“{caption}”: a row is {cells:?}, not {:?}", words(wanted)))?;
            must(texts(row, "rowheader") == words(wanted).into_iter().take(1).collect::<Vec<_>>(), || format!("{cells:?} has no header"))?;
        }
        must(all(table, "tfoot").len() == usize::from(!node.footer.is_empty()), || format!("the foot of “{caption}”"))?;
        let buttons = all(table, "thead th button").len();
        let sorted_by = if node.sortable { node.header.len() } else { 0 };
        must(buttons == sorted_by, || format!("“{caption}” is sorted by {buttons} columns, not {sorted_by}"))
    })
}

#[test]
fn every_table_names_its_columns_and_rows() -> Outcome {
    let site = site()?;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for page in site.pages() {
        for table in all(page.html.root_element(), "table") {
            let unscoped = all(table, "th:not([scope='col']):not([scope='row'])").len();
            let heads = all(table, "thead th[scope='col']").len();
            let rows = all(table, "tbody tr, tfoot tr");
            let nameless = rows.iter().filter(|row| all(**row, "th[scope='row']").len() != 1).count();
            let ragged = rows.iter().filter(|row| all(**row, "th, td").len() != heads).count();
            if unscoped + nameless + ragged > 0
                || heads == 0
                || name(table).is_empty() && all(table, "caption").is_empty() && !is_framed(table)
            {
                faults.push(format!(
                    "{}: {heads} columns, {unscoped} th without scope, {nameless} rows without a header, {ragged} of another length",
                    page.path
                ));
            }
            seen += 1;
        }
    }
    assert!(seen > 3, "only {seen} tables");
    no_faults(faults)
}

/// Whether the element around it is a region with a name.
fn is_framed(table: ElementRef<'_>) -> bool {
    let frame = table.parent().and_then(ElementRef::wrap);
    frame.is_some_and(|frame| role(frame) == "region" && !name(frame).is_empty())
}

#[test]
fn a_timeline() -> Outcome {
    every!(Timeline, |main, node| {
        let group = named(main, "group", node.title.as_deref().unwrap_or("Timeline"))?;
        let events = all(group, "ol > li");
        must(events.len() == node.events.len(), || format!("{} events, not {}", events.len(), node.events.len()))?;
        for (event, wanted) in events.into_iter().zip(&node.events) {
            let words = text(event);
            let said = letters(&format!("{}{}", wanted.date, wanted.title)) + &letters_of_blocks(&wanted.children);
            must(letters(&words) == said, || format!("“{words}” is not “{}, {}” and what follows", wanted.date, wanted.title))?;
            let times: Vec<_> = all(event, "time").into_iter().map(|time| attribute(time, "datetime")).collect();
            must(wanted.datetime.iter().all(|datetime| times.first() == Some(&datetime.as_str())), || {
                format!("{times:?} for {}", wanted.date)
            })?;
        }
        Ok(())
    })
}

#[test]
fn a_big_number() -> Outcome {
    every!(BigNumber, |main, node| {
        let wanted: Vec<String> = [&node.number, &node.label].into_iter().map(|words| squeezed(words)).collect();
        let mut figures = all(main, "figure").into_iter();
        let found = figures.find(|figure| all(*figure, "p").into_iter().map(text).collect::<Vec<_>>() == wanted);
        let Some(found) = found else { return wrong(format!("no figure says {wanted:?}")) };
        let sources: Vec<String> = all(found, "figcaption").into_iter().map(text).collect();
        must(sources == node.source.as_deref().map(squeezed).into_iter().collect::<Vec<_>>(), || format!("{wanted:?} is from {sources:?}"))
    })
}

#[test]
fn key_points() -> Outcome {
    every!(KeyPoints, |main, node| {
        let group = named(main, "group", node.title.as_deref().unwrap_or("Key points"))?;
        let points: Vec<String> = all(group, "ul > li").into_iter().map(|item| letters(&text(item))).collect();
        let wanted: Vec<String> = node.children.iter().map(letters_of_item).collect();
        must(points == wanted, || format!("{points:?} is not {wanted:?}"))
    })
}

#[test]
fn an_info_box() -> Outcome {
    every!(InfoBox, |main, node| {
        let note = named(main, "note", &node.title)?;
        must(text(first(note, "p")?) == squeezed(&node.title), || format!("“{}” is not above the box", node.title))?;
        let words = letters(&text(note));
        let wanted = letters_of_blocks(&node.children);
        must(words.ends_with(&wanted), || format!("“{words}” does not end with “{wanted}”"))
    })
}

#[test]
fn recommended_articles() -> Outcome {
    every!(Recommended, |main, node| {
        let group = named(main, "group", node.title.as_deref().unwrap_or("Read next"))?;
        let links: Vec<_> = with_role(group, "link").into_iter().map(|link| (text(link), attribute(link, "href").to_owned())).collect();
        let wanted: Vec<_> = node.teasers.iter().map(|teaser| (squeezed(&teaser.headline), teaser.path.clone())).collect();
        must(links == wanted, || format!("{links:?}"))
    })
}
