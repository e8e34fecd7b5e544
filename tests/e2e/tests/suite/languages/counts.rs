//! The number of articles of a list, in the plural form that CLDR has for it.

use broadsheet_e2e::press::published;
use broadsheet_e2e::{Outcome, Test, xss};

use super::{go, greek};

const COUNTS: [usize; 5] = [0, 1, 2, 5, 21];

/// Asserts what stands at the end of lists, published and drawn. With one article on a page, only lists of more have further pages.
fn ends(language: &str, page_size: usize, selector: &str, expected: &[(usize, &str)]) -> Outcome {
    let site = published(&format!("counts-{language}-{page_size}"), |folder| greek::counted(language, page_size, &COUNTS).write(folder))?;
    Test::returning_reader().on(&site).also(xss::WATCH).run(async |tab| {
        let code = format!("return document.querySelector('main {selector}')?.textContent.replace(/[\\u2068\\u2069]/g, '').trim()");
        for (count, text) in expected {
            let path = format!("/section/of-{count}/");
            tab.load(&path).await?;
            assert_eq!(tab.script::<Option<String>>(&code, vec![]).await?.as_deref(), Some(*text), "{path}");
        }
        tab.open("/about/").await?;
        for (count, text) in expected {
            let path = format!("/section/of-{count}/");
            go(tab, &path).await?;
            assert_eq!(tab.script::<Option<String>>(&code, vec![]).await?.as_deref(), Some(*text), "{path} as the app draws it");
        }
        Ok(())
    })
}

#[test]
fn lists_on_one_page_in_polish() -> Outcome {
    let expected = [
        (0, "Nie ma tu jeszcze artykułów."),
        (1, "To jedyny artykuł w tym miejscu."),
        (2, "To wszystko, co tu jest: 2 artykuły na jednej stronie."),
        (5, "To wszystko, co tu jest: 5 artykułów na jednej stronie."),
        (21, "To wszystko, co tu jest: 21 artykułów na jednej stronie."),
    ];
    ends("pl", 30, ".pager__end", &expected)
}

#[test]
fn lists_on_several_pages_in_polish() -> Outcome {
    let expected = [(2, "Łącznie 2 artykuły"), (5, "Łącznie 5 artykułów"), (21, "Łącznie 21 artykułów")];
    ends("pl", 1, ".pager__total", &expected)
}

#[test]
fn lists_on_one_page_in_arabic() -> Outcome {
    let expected = [
        (0, "لا توجد مقالات هنا بعد."),
        (1, "هذا هو المقال الوحيد هنا."),
        (2, "هذا كل ما هنا: مقالان في صفحة واحدة."),
        (5, "هذا كل ما هنا: 5 مقالات في صفحة واحدة."),
        (21, "هذا كل ما هنا: 21 مقالًا في صفحة واحدة."),
    ];
    ends("ar", 30, ".pager__end", &expected)
}

#[test]
fn lists_on_several_pages_in_arabic() -> Outcome {
    let expected = [(2, "المجموع: مقالان"), (5, "المجموع: 5 مقالات"), (21, "المجموع: 21 مقالًا")];
    ends("ar", 1, ".pager__total", &expected)
}
