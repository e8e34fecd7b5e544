//! What every published page says about itself, read as a crawler reads it: without running anything.

use broadsheet_e2e::paper::paper;
use broadsheet_e2e::{Outcome, Test};
use serde_json::json;

use crate::published::PUBLISHED;

/// What is wrong with a page, in sentences. `page` is the document, `path` its address, `site` the paper, `title` what
/// stands in the window's title, `kind` the kind of page.
const LOOK: &str = "
    const look = (page, path, site, title, kind) => {
        const faults = [];
        const must = (holds, what) => { if (!holds) faults.push(path + ': ' + what); };
        const meta = (name) => { const found = page.querySelectorAll(`meta[name='${name}'], meta[property='${name}']`); return found.length === 1 ? found[0].content : null; };
        const link = (rel) => { const found = page.querySelectorAll(`link[rel=${rel}]`); return found.length === 1 ? found[0].getAttribute('href') : null; };
        const address = site.baseUrl.replace(/\\/$/, '') + path;
        must(page.doctype && page.compatMode === 'CSS1Compat', 'quirks mode');
        must(page.querySelectorAll('title').length === 1 && page.title === title, 'the title is ' + page.title);
        must(page.querySelectorAll('h1').length === 1 && page.querySelector('main h1').textContent.trim(), 'not one headline');
        must(page.querySelectorAll('main').length === 1, 'not one main');
        must(page.documentElement.lang === site.language && page.documentElement.dir === site.direction, 'language or direction');
        must((meta('description') || '').length > 10, 'the description is ' + meta('description'));
        must((meta('description') || '').length < 500, 'the description is too long');
        must(link('canonical') === address, 'the canonical address is ' + link('canonical'));
        must((meta('robots') || '').includes('max-image-preview:large'), 'robots: ' + meta('robots'));
        must(meta('viewport') === 'width=device-width, initial-scale=1', 'the viewport');
        for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name']) must(meta(name), 'no ' + name);
        must(meta('og:url') === address, 'og:url is ' + meta('og:url'));
        must(meta('twitter:card'), 'no twitter:card');
        if (meta('og:image')) must(/^https:\\/\\//.test(meta('og:image')) && (meta('og:image:alt') !== null || meta('og:image').includes('/icons/') || !/^.article/.test(path)), 'og:image is ' + meta('og:image') + ', ' + meta('og:image:alt'));
        for (const kind of ['rss+xml', 'atom+xml', 'feed+json']) must(page.querySelector(`link[rel=alternate][type='application/${kind}']`), 'no feed of ' + kind);
        must(link('icon') && link('manifest'), 'no icon or manifest');

        // Scripts: one that runs, and data.
        const scripts = [...page.scripts].filter((script) => !script.src.includes('/__test/'));
        must(scripts.filter((script) => !script.type).length === 1, 'not one script that runs');
        must(page.querySelectorAll('style').length === 1 && !page.querySelector('link[rel=stylesheet]'), 'styles are not in the page');
        must(page.querySelectorAll('[style]').length === 0, 'style attributes, which the policy forbids: ' + [...page.querySelectorAll('[style]')].map((e) => e.outerHTML.slice(0, 80)).slice(0, 2));
        for (const id of ['site', 'page']) { try { JSON.parse(page.getElementById(id).textContent); } catch (error) { must(false, id + ': ' + error); } }

        const linked = scripts.filter((script) => script.type === 'application/ld+json').flatMap((script) => { try { const data = JSON.parse(script.textContent); return data['@graph'] || data; } catch (error) { must(false, 'JSON-LD: ' + error); return []; } });
        const types = linked.flatMap((item) => item['@type']);
        const wanted = { article: 'NewsArticle', live: 'LiveBlogPosting', author: 'Person' }[kind];
        const inner = (value) => value && typeof value === 'object' ? [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(inner)] : [];
        const all = inner(linked);
        if (wanted) must(all.some((item) => item['@type'] === wanted), 'no ' + wanted + ' in the JSON-LD, but ' + types);
        for (const item of all.filter((item) => ['NewsArticle', 'LiveBlogPosting'].includes(item['@type']))) {
            for (const field of ['headline', 'datePublished']) must(item[field], 'JSON-LD without ' + field);
        }
        if (/^.(article|section|topic|author)/.test(path)) must(all.some((item) => item['@type'] === 'BreadcrumbList'), 'no breadcrumbs');

        // What Nu and Lighthouse would say of the body.
        const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
        must(new Set(ids).size === ids.length, 'an id twice: ' + ids.filter((id, at) => ids.indexOf(id) !== at));
        for (const picture of page.querySelectorAll('main img')) must(picture.hasAttribute('alt') && picture.getAttribute('width') && picture.getAttribute('height'), 'a picture without alt, width or height: ' + picture.outerHTML.slice(0, 120));
        must(![...page.querySelectorAll('a[href]')].some((link) => link.getAttribute('href') === ''), 'an empty address');
        return faults;
    };
";

#[test]
fn every_page_says_what_it_is_to_whoever_reads_it_without_scripts() -> Outcome {
    use broadsheet_content::page::Page;
    let paper = paper()?;
    let mut pages = Vec::new();
    for document in paper.documents() {
        let kind = match &document.page {
            Page::Article(article) if !article.posts.is_empty() => "live",
            Page::Article(_) => "article",
            Page::Author(_) => "author",
            Page::Front(_) | Page::Section(_) | Page::Topic(_) | Page::About(_) | Page::Cookies(_) => "other",
        };
        pages.push(json!([document.path, paper.window_title(&document.path)?, kind]));
    }
    Test::returning_reader().run(async |tab| {
        tab.load("/__test/blank").await?;
        let code = format!(
            "{PUBLISHED}{LOOK} const faults = []; \
             for (const [path, title, kind] of arguments[0]) faults.push(...look(await published(path), path, arguments[1], title, kind)); \
             return faults.slice(0, 30)"
        );
        for some in pages.chunks(40) {
            let faults: Vec<String> = tab.promise(&code, vec![json!(some), json!(paper.site)]).await?;
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
        Ok(())
    })
}

#[test]
fn two_pages_never_have_one_title_or_one_canonical_address() -> Outcome {
    let paths: Vec<&str> = paper()?.documents().map(|document| document.path.as_str()).collect();
    Test::returning_reader().run(async |tab| {
        tab.load("/__test/blank").await?;
        let code = format!(
            "{PUBLISHED} const seen = new Map(); const twice = []; \
             for (const path of arguments[0]) {{ \
               const page = await published(path); \
               for (const words of [page.title, page.querySelector('link[rel=canonical]').href]) {{ \
                 if (seen.has(words)) twice.push(words + ': ' + seen.get(words) + ' and ' + path); else seen.set(words, path); }} }} \
             return twice"
        );
        let twice: Vec<String> = tab.promise(&code, vec![json!(paths)]).await?;
        assert!(twice.is_empty(), "{twice:#?}");
        Ok(())
    })
}

#[test]
fn an_article_in_another_language_says_so() -> Outcome {
    let paper = paper()?;
    let kinds = paper.kinds()?;
    let path = kinds.iter().find(|kind| kind.name == "article, right to left").map(|kind| kind.path.clone()).unwrap_or_default();
    let language = paper.document(&path)?.language.clone();
    Test::returning_reader().run(async |tab| {
        tab.load("/__test/blank").await?;
        let code = format!(
            "{PUBLISHED} const page = await published(arguments[0]); const part = page.querySelector('main h1').closest('[lang]'); \
             const locale = page.querySelector('meta[property=\"og:locale\"]'); \
             return [part.lang, part.dir, locale ? locale.content : part.lang]"
        );
        let [lang, dir, locale]: [String; 3] = tab.promise(&code, vec![json!(path)]).await?;
        assert_eq!([lang.as_str(), dir.as_str()], [language.as_str(), "rtl"]);
        assert!(locale.starts_with(language.split('-').next().unwrap_or_default()), "og:locale is {locale}");
        Ok(())
    })
}
