//! The styles that are inlined in pages. There is a sheet for each kind of page, and a page gets the smallest one that has all the rules
//! for its classes.

use std::collections::HashSet;

use broadsheet_content::link::BasePath;
use url::Url;

use super::base_path::in_styles;

/// The sheets of an app.
#[derive(Debug)]
pub struct Sheets {
    /// Smallest first.
    sheets: Vec<Sheet>,
}

/// A stylesheet for a `<style>` element.
#[derive(Debug)]
struct Sheet {
    style: String,
    /// For each selector of the whole stylesheet that this one lacks, the classes that it needs.
    missing: HashSet<Vec<String>>,
}

impl Sheets {
    /// Prepares the sheets of an app for a paper at this address. `all` is the whole stylesheet. Each of `sheets` is a part of it, and one
    /// of them is the whole.
    #[must_use]
    pub fn new<'a>(all: &str, sheets: impl IntoIterator<Item = &'a String>, base_url: &str) -> Self {
        let base = &BasePath::of(base_url);
        let origin = origin_for_print(base_url);
        let all = in_styles(&in_style(all), base);
        let rules = rules(&all);
        let mut sheets: Vec<Sheet> = sheets
            .into_iter()
            .map(|sheet| {
                let style = in_styles(&in_style(sheet), base) + &origin;
                let own: HashSet<Rule<'_>> = self::rules(&style).into_iter().collect();
                let missing = rules.iter().filter(|rule| !own.contains(rule)).flat_map(|rule| selectors(rule.selectors));
                let missing = missing.map(classes_of_selector).collect();
                Sheet { style, missing }
            })
            .collect();
        sheets.sort_by_key(|sheet| sheet.style.len());
        Self { sheets }
    }

    /// Returns the style of a page: that of the smallest sheet that lacks no rule for it. `body` is the page's markup.
    #[must_use]
    pub fn of_page(&self, body: &str) -> &str {
        let classes = classes_of_markup(body);
        let is_complete = |sheet: &&Sheet| !sheet.missing.iter().any(|needed| needed.iter().all(|class| classes.contains(class.as_str())));
        self.sheets.iter().find(is_complete).or(self.sheets.last()).map_or("", |sheet| &sheet.style)
    }

    /// Returns every style that a page may have.
    pub fn styles(&self) -> impl Iterator<Item = &str> {
        self.sheets.iter().map(|sheet| sheet.style.as_str())
    }
}

/// Returns a rule that says, for print, where the paper is: the styles print addresses after links, and links of a paper to itself are paths.
/// Nothing where the address of the paper is not valid.
fn origin_for_print(base_url: &str) -> String {
    match Url::parse(base_url).map(|url| url.origin()) {
        Ok(origin) if origin.is_tuple() => format!("@media print{{:root{{--origin:\"{}\"}}}}", origin.ascii_serialization()),
        Ok(_) | Err(_) => String::new(),
    }
}

/// Escapes styles for a `<style>` element. In CSS, a backslash before the slash changes nothing, but it keeps a string from ending the
/// element. Non-ASCII characters become escapes: a host that declares another charset would change the bytes, and with them the hash
/// by which the Content Security Policy allows the styles.
pub(super) fn in_style(style: &str) -> String {
    let mut escaped = String::with_capacity(style.len());
    for letter in style.trim().replace("</", "<\\/").chars() {
        if letter.is_ascii() {
            escaped.push(letter);
        } else {
            escaped.push_str(&format!("\\{:x} ", u32::from(letter)));
        }
    }
    escaped
}

/// A rule of a stylesheet.
#[derive(PartialEq, Eq, Hash)]
struct Rule<'a> {
    /// The layers and media queries around it.
    within: Vec<&'a str>,
    selectors: &'a str,
    declarations: &'a str,
}

/// Returns the rules of a stylesheet. It must not have comments, braces in strings, or rules nested in rules.
fn rules(style: &str) -> Vec<Rule<'_>> {
    let (mut rules, mut within, mut rest) = (Vec::new(), Vec::new(), style);
    while let Some((text, brace, after)) = split_at_brace(rest) {
        if brace == '{' {
            // A statement such as `@layer a,b;` may stand before a rule.
            within.push(text.rsplit(';').next().unwrap_or(text).trim());
        } else if let Some(selectors) = within.pop()
            && !selectors.starts_with('@')
            && !within.iter().any(|outer| outer.starts_with("@keyframes"))
        {
            rules.push(Rule { within: within.clone(), selectors, declarations: text.trim() });
        }
        rest = after;
    }
    rules
}

fn split_at_brace(style: &str) -> Option<(&str, char, &str)> {
    let place = style.find(['{', '}'])?;
    let (text, rest) = style.split_at(place);
    let mut rest = rest.chars();
    let brace = rest.next()?;
    Some((text, brace, rest.as_str()))
}

/// Returns the selectors of a list.
fn selectors(list: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let split = |letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ',' && depth == 0
    };
    list.split(split).collect()
}

/// Returns the classes without which a selector matches nothing: those outside of `:is()`, `:not()` and the like. Classes in `:has()`
/// are needed, too, unless it contains a list.
fn classes_of_selector(selector: &str) -> Vec<String> {
    let mut needed = Vec::new();
    let mut functions: Vec<&str> = Vec::new();
    let mut is_attribute = false;
    let has_list = selector.split_once(":has(").is_some_and(|(_, inside)| inside.contains(','));
    for (place, letter) in selector.char_indices() {
        let rest = selector.get(place + 1..).unwrap_or_default();
        match letter {
            '(' => functions.push(selector.get(..place).and_then(|before| before.rsplit(':').next()).unwrap_or_default()),
            ')' => drop(functions.pop()),
            '[' | ']' => is_attribute = letter == '[',
            '.' if !is_attribute && functions.iter().all(|function| *function == "has" && !has_list) => {
                let end = rest.find(|letter: char| !is_of_class(letter)).unwrap_or(rest.len());
                needed.extend(rest.get(..end).map(str::to_owned));
            }
            _ => {}
        }
    }
    needed
}

/// Returns the classes of all elements in an HTML text.
fn classes_of_markup(html: &str) -> HashSet<&str> {
    let values = html.split(" class=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    values.flat_map(|(value, _)| value.split_ascii_whitespace()).collect()
}

fn is_of_class(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = concat!(
        "@layer base,components;@layer components{.teaser{margin:.5rem}.teaser__link:hover,.list>.pager{color:red}",
        "@media (width>=10rem){.prose>.table,.pager{gap:1px}}.table:not(.pager) td{margin:0}}",
        "@keyframes run{to{inset:0}}html:has(.note[data-state=a]) body{margin:0}",
    );

    #[test]
    fn a_style_is_ascii_and_cannot_end_its_element() {
        assert_eq!(in_style("a::before{content:\"→ b\"}"), "a::before{content:\"\\2192  b\"}");
        assert_eq!(in_style("a::after{content:\"</style>\"}\n"), "a::after{content:\"<\\/style>\"}");
    }

    #[test]
    fn rules_are_told_from_what_is_around_them() {
        let rules = rules(ALL);
        let selectors: Vec<&str> = rules.iter().map(|rule| rule.selectors).collect();
        let expected = [
            ".teaser",
            ".teaser__link:hover,.list>.pager",
            ".prose>.table,.pager",
            ".table:not(.pager) td",
            "html:has(.note[data-state=a]) body",
        ];
        assert_eq!(selectors, expected);
        assert_eq!(rules[2].within, ["@layer components", "@media (width>=10rem)"]);
        assert_eq!(rules[0].declarations, "margin:.5rem");
    }

    #[test]
    fn classes_are_those_without_which_a_selector_matches_nothing() {
        let classes = |list: &'static str| selectors(list).into_iter().map(classes_of_selector).collect::<Vec<_>>();
        assert_eq!(classes(".a .b-c:hover,p>.d__e"), [vec!["a", "b-c"], vec!["d__e"]]);
        assert_eq!(classes(".a:not(.b):is(.c,.d)"), [["a"]]);
        assert_eq!(classes("html:has(.a:not(.b)) body"), [["a"]]);
        assert_eq!(classes(".a[href$=\".pdf\"]:has(.b,.c) .d"), [["a", "d"]]);
        assert_eq!(
            classes_of_markup("<p class=\"a  b-c\">x</p><a class=\"d\">class=\"e\"</a><i data-class=\"f\">"),
            HashSet::from(["a", "b-c", "d"])
        );
    }

    #[test]
    fn a_style_says_for_print_where_the_paper_is() {
        let style = |base_url| Sheets::new("", [&"p{}".to_owned()], base_url).of_page("").to_owned();
        for base_url in ["https://paper.example", "https://paper.example/", "https://paper.example/gazette"] {
            assert_eq!(style(base_url), "p{}@media print{:root{--origin:\"https://paper.example\"}}", "{base_url}");
        }
        assert!(style("http://127.0.0.1:8080/").contains("\"http://127.0.0.1:8080\""));
        assert_eq!(style(""), "p{}");
        assert_eq!(style("mailto:desk@paper.example"), "p{}");
    }

    #[test]
    fn a_page_has_the_smallest_sheet_without_a_rule_missing() {
        let teasers =
            "@layer base,components;@layer components{.teaser{margin:.5rem}.teaser__link:hover,.list>.pager{color:red}}".to_owned();
        let none = "p{}".to_owned();
        let any = ALL.to_owned();
        let sheets = Sheets::new(ALL, [&teasers, &any, &none], "");
        assert_eq!(sheets.of_page("<p>x</p>"), none);
        assert_eq!(sheets.of_page("<p class=\"unknown\">x</p>"), none, "a class without rules");
        assert_eq!(sheets.of_page("<p class=\"teaser\">x</p>"), teasers);
        assert_eq!(sheets.of_page("<p class=\"teaser pager\">x</p>"), ALL, "a rule in a media query");
        assert_eq!(sheets.of_page("<p class=\"table\">x</p>"), ALL, "a rule with a class that another rule of the sheet has");
        assert_eq!(sheets.styles().collect::<Vec<_>>(), [&none, &teasers, &any]);
        let (all, arrow) = (".arrow::before{content:\"↕\"}.b{gap:0}".to_owned(), ".arrow::before{content:\"↕\"}".to_owned());
        assert!(!Sheets::new(&all, [&all, &arrow], "").of_page("<i class=\"arrow\">").contains(".b"), "a letter that is escaped");
    }
}
