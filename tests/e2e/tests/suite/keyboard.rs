//! Reading with the keyboard only.

use broadsheet_e2e::input::Key;
use broadsheet_e2e::locator::any;
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use crate::common::{arrived, items, text, two_teasers, words};

/// Presses Tab until the element with this role and name has the focus, at most `at_most` times.
async fn tab_to(tab: &Tab, role: &str, name: &str, at_most: usize) -> Outcome<usize> {
    let mut met = Vec::new();
    for pressed in 1..=at_most {
        tab.press(&[Key::Tab]).await?;
        let focused = tab.focused().await?;
        if focused == (role.to_owned(), name.to_owned()) {
            return Ok(pressed);
        }
        met.push(focused.1);
    }
    broadsheet_e2e::fault::wrong(format!("{at_most} presses of Tab did not lead to the {role} “{name}”, but to {met:?}"))
}

#[test]
fn tab_goes_through_the_head_of_the_page_in_the_order_it_is_read() -> Outcome {
    Test::returning_reader().twice(async |tab| {
        let site = &paper()?.site;
        tab.open("/").await?;
        let mut wanted = vec!["Skip to the content".to_owned(), site.title.clone()];
        wanted.extend(site.navigation.iter().map(|link| link.label.clone()));
        for name in wanted {
            tab.press(&[Key::Tab]).await?;
            assert_eq!(tab.focused().await?, ("link".to_owned(), name));
        }
        tab.press(&[Key::Tab]).await?;
        let code = "return document.activeElement === document.querySelector('main a, main button, main [tabindex=\"0\"]')";
        assert!(tab.script::<bool>(code, vec![]).await?, "the first stop in the content is another one than the first in the document");
        Ok(())
    })
}

#[test]
fn a_table_is_sorted_by_keyboard() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (path, block) = paper()?.block_that("table", |block| block.get("sortable") == Some(&Value::Bool(true)))?;
        let caption = text(block, "caption")?;
        let head = items(block, "header").iter().map(words).collect::<Vec<_>>();
        let first_cells = |rows: &[Vec<String>]| rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>();
        let mut rows: Vec<Vec<String>> = items(block, "rows")
            .iter()
            .map(|row| row.as_array().map(|cells| cells.iter().map(words).collect()).unwrap_or_default())
            .collect();
        tab.open(path).await?;
        let table = tab.main().role("table", caption);
        let names = async || -> Outcome<Vec<String>> {
            let mut names = table.role("rowheader", any()).names().await?;
            names.truncate(rows.len());
            Ok(names)
        };
        assert_eq!(names().await?, first_cells(&rows), "the order of the text");

        table.role("button", &head[0]).find().await?.focus().await?;
        tab.press(&[Key::Enter]).await?;
        sorted(tab, caption, &head[0], "ascending").await?;
        let shown = names().await?;
        let mut wanted = shown.clone();
        wanted.sort_by_key(|name| name.to_lowercase());
        assert_eq!(shown, wanted, "sorted by {}", head[0]);
        table.role("button", &head[0]).has_focus().await?;

        tab.press(&[Key::Space]).await?;
        sorted(tab, caption, &head[0], "descending").await?;
        wanted.reverse();
        assert_eq!(names().await?, wanted, "sorted by {} downwards", head[0]);

        // The second column.
        tab.press(&[Key::Tab]).await?;
        table.role("button", &head[1]).has_focus().await?;
        tab.press(&[Key::Enter]).await?;
        sorted(tab, caption, &head[1], "ascending").await?;
        let number = |row: &Vec<String>| row[1].replace(',', "").split(' ').next().and_then(|digits| digits.parse::<f64>().ok());
        if rows.iter().all(|row| number(row).is_some()) {
            rows.sort_by(|one, other| number(one).partial_cmp(&number(other)).unwrap_or(std::cmp::Ordering::Equal));
        } else {
            rows.sort_by_key(|row| row[1].to_lowercase());
        }
        let column =
            "const rows = [...__finder.find(arguments[0])[0].tBodies[0].rows]; return rows.map((row) => row.cells[1].textContent.trim())";
        let chain = json!([{ "role": "table", "name": caption, "match": "is", "level": null }]);
        let cells: Vec<String> = tab.script(column, vec![chain]).await?;
        assert_eq!(cells, rows.iter().map(|row| row[1].clone()).collect::<Vec<_>>(), "sorted by {}", head[1]);
        Ok(())
    })
}

/// One column says that the rows are sorted by it, and no other does.
async fn sorted(tab: &Tab, table: &str, column: &str, how: &str) -> Outcome {
    let code = "const heads = [...document.querySelectorAll('th[aria-sort]')]; \
                const [name, how] = [heads.map(__finder.name).join(), heads.map((head) => head.getAttribute('aria-sort')).join()]; \
                return (name === arguments[0] && how === arguments[1]) || name + ' ' + how";
    tab.until_true(&format!("“{table}” sorted by {column}, {how}"), code, vec![json!(column), json!(how)]).await
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn the_skip_link_is_first_and_leads_to_the_content() -> Outcome {
        Test::returning_reader().twice(async |tab| {
            let (teaser, _) = two_teasers()?;
            tab.open(&teaser.path).await?;
            let boot = tab.boot().await?;
            tab.press(&[Key::Tab]).await?;
            tab.link("Skip to the content").has_focus().await?;
            tab.until_focus_is_seen().await?;
            tab.press(&[Key::Enter]).await?;
            tab.main().has_focus().await?;
            assert_eq!(tab.address().await?, format!("{}#main", teaser.path));
            assert_eq!(tab.boot().await?, boot);
            tab.headline(&teaser.headline).find().await?;

            tab.press(&[Key::Tab]).await?;
            let inside: bool = tab.script("return !!document.activeElement.closest('main')", vec![]).await?;
            assert!(inside, "the next stop after the skip link is not in the content");
            Ok(())
        })
    }

    #[test]
    fn an_article_is_found_opened_and_left_by_keyboard() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let lead = paper()?.front_lead()?;
            tab.open("/").await?;
            tab_to(tab, "link", &lead.headline, 30).await?;
            tab.press(&[Key::Enter]).await?;
            arrived(tab, &lead.path, &lead.headline).await?;

            // From the headline the next stop is in the article, and one step before it is its section.
            tab.press(&[Key::Tab]).await?;
            let code = "const where = document.querySelector('main h1').compareDocumentPosition(document.activeElement); \
                        return !!(where & Node.DOCUMENT_POSITION_FOLLOWING)";
            let after: bool = tab.script(code, vec![]).await?;
            assert!(after, "Tab went back behind the headline");
            tab.back().await?;
            tab.until_at("/").await?;
            tab.main().role("link", &lead.headline).has_focus().await
        })
    }

    #[test]
    fn back_leads_to_the_link_that_was_followed_whatever_its_address_adds() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/").await?;
            for (words, url) in [("A query", "/about/?from=front"), ("A part", "/about/#main"), ("No slash", "/about")] {
                let add = "const link = Object.assign(document.createElement('a'), { href: arguments[1], textContent: arguments[0] }); \
                           document.querySelector('main').append(link); link.focus()";
                tab.script::<Value>(add, vec![json!(words), json!(url)]).await?;
                tab.press(&[Key::Enter]).await?;
                tab.headline(any()).has_focus().await?;
                tab.back().await?;
                tab.until_at("/").await?;
                tab.main().role("link", words).has_focus().await?;
            }
            Ok(())
        })
    }

    #[test]
    fn every_stop_is_seen() -> Outcome {
        Test::returning_reader().run(async |tab| {
            tab.open("/").await?;
            for _ in 0..25 {
                tab.press(&[Key::Tab]).await?;
                // A teaser's link shows its focus around the whole card.
                let code = "const it = document.activeElement; \
                            const marked = ['', '::after'].some((part) => { \
                              const { outlineStyle, outlineWidth } = getComputedStyle(it, part); \
                              return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; }); \
                            return marked || it.outerHTML.slice(0, 160)";
                tab.until_true("the focus to be marked", code, vec![]).await?;
                tab.until_focus_is_seen().await?;
            }
            Ok(())
        })
    }

    #[test]
    fn a_table_is_a_stop_of_the_keyboard_while_it_scrolls() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (path, block) = paper()?.block("table")?;
            tab.resize(320, 700).await?;
            tab.open(path).await?;
            let region = tab.main().role("region", text(block, "caption").unwrap_or("Table")).find().await?;
            let stops = async |wanted: Option<&str>, size: &str| {
                tab.script::<Value>("document.documentElement.style.fontSize = arguments[0]", vec![size.into()]).await?;
                let code = "const frame = document.querySelector('main .table'); \
                            return frame.getAttribute('tabindex') === arguments[0] || frame.outerHTML.slice(0, 120) + frame.scrollWidth";
                tab.until_true(&format!("a frame that is a stop: {wanted:?}"), code, vec![wanted.into()]).await
            };
            stops(None, "60%").await?;
            stops(Some("0"), "200%").await?;
            region.focus().await?;
            let stop: bool =
                region.script("return document.activeElement === it && getComputedStyle(it).overflowX !== 'visible'", vec![]).await?;
            assert!(stop, "the table’s frame takes no focus, so that the keyboard cannot scroll it");
            Ok(())
        })
    }
}
