//! Roles and names as each engine computes them for assistive technology, on one page of each sort. tests/pages checks natively that every
//! page has the markup.

use broadsheet_e2e::locator::{any, starting};
use broadsheet_e2e::paper::paper;
use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test};

use crate::common::{items, text, words};

/// The first element with this role and name is what the engine takes it for: `find` compares the two.
async fn is_there(tab: &Tab, role: &'static str, name: impl Into<broadsheet_e2e::locator::Name>) -> Outcome {
    tab.role(role, name).first().find().await.map(|_| ())
}

fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn the_engine_takes_the_parts_of_a_page_for_what_they_are() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let paper = paper()?;
            tab.open("/").await?;
            for (role, name) in
                [("banner", ""), ("main", ""), ("contentinfo", ""), ("navigation", "Sections"), ("navigation", "All sections")]
            {
                is_there(tab, role, if name.is_empty() { any() } else { name.into() }).await?;
            }
            let container = paper.front_containers()?.first().map(|container| container.section.title.clone()).unwrap_or_default();
            is_there(tab, "region", container.as_str()).await?;
            is_there(tab, "heading", container.as_str()).await?;
            is_there(tab, "article", any()).await?;
            tab.headline(starting(&paper.site.title)).find().await?;

            let (list, _) = paper.list_that("has two pages", |_, pager| pager.older.is_some())?;
            tab.open(list).await?;
            is_there(tab, "list", any()).await?;
            is_there(tab, "listitem", any()).await?;
            tab.role("navigation", "Pages of this list").role("link", starting("Older")).find().await.map(|_| ())
        })
    }

    #[test]
    fn the_engine_takes_a_table_and_its_headers_for_what_they_are() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let (path, block) = paper()?.block_that("table", |table| table.get("caption").is_some())?;
            tab.open(path).await?;
            let frame = tab.main().role("region", text(block, "caption")?);
            frame.find().await?;
            let table = frame.role("table", text(block, "caption")?);
            table.find().await?;
            let heads: Vec<String> = items(block, "header").iter().map(|cell| squeezed(&words(cell))).collect();
            assert_eq!(table.role("columnheader", any()).names().await?, heads);
            table.role("columnheader", any()).first().find().await?;
            let rows: Vec<String> =
                items(block, "rows").iter().filter_map(|row| row.as_array()?.first()).map(|cell| squeezed(&words(cell))).collect();
            let names = table.role("rowheader", any()).names().await?;
            assert_eq!(names.get(..rows.len()), Some(rows.as_slice()), "the rows’ names");
            // WebKit says the role of a row's header, and no name.
            table.role("rowheader", any()).first().find().await.map(|_| ())
        })
    }

    #[test]
    fn the_engine_takes_the_blocks_of_an_article_for_what_they_are() -> Outcome {
        Test::returning_reader().run(async |tab| {
            // `None`: what has no name of its own.
            let blocks: [(&str, &'static str, Option<&str>); 11] = [
                ("paragraph", "paragraph", None),
                ("list", "list", None),
                ("blockquote", "blockquote", None),
                ("pullquote", "figure", None),
                ("thematic-break", "separator", None),
                ("gallery", "group", Some("title")),
                ("timeline", "group", Some("title")),
                ("key-points", "group", Some("title")),
                ("info-box", "note", Some("title")),
                ("image", "img", Some("alt")),
                ("recommended", "group", Some("title")),
            ];
            let mut shown = "";
            for (kind, role, name) in blocks {
                let (path, block) =
                    paper()?.block_that(kind, |block| name.is_none_or(|name| text(block, name).is_ok_and(|name| !name.is_empty())))?;
                if path != shown {
                    tab.open(path).await?;
                    shown = path;
                }
                let name = name.map_or_else(|| Ok(any()), |name| text(block, name).map(Into::into))?;
                tab.main().role(role, name).first().find().await?;
            }
            Ok(())
        })
    }

    #[test]
    fn an_article_from_right_to_left_is_laid_out_so() -> Outcome {
        Test::returning_reader().run(async |tab| {
            let kinds = paper()?.kinds()?;
            let path = kinds.iter().find(|kind| kind.name == "article, right to left").map(|kind| kind.path.clone()).unwrap_or_default();
            tab.open(&path).await?;
            let code = "const article = document.querySelector('main h1').closest('article'); \
                        return [getComputedStyle(article.querySelector('p')).direction, getComputedStyle(document.querySelector('header')).direction]";
            let directions: [String; 2] = tab.script(code, vec![]).await?;
            assert_eq!(directions, ["rtl", "ltr"], "of the article and of the masthead");
            Ok(())
        })
    }
}
