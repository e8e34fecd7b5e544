//! Tests of the related articles that readers find below an article.

use broadsheet_content::article::Article;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::clock;
use crate::facts::Facts;

struct Paper(Vec<Facts>);

impl Paper {
    fn add(&mut self, slug: &str, section: &str, topics: &[&str], day: usize, text: &str) {
        let time = format!("2026-{:02}-{:02}T08:00:00Z", 1 + day / 28, 1 + day % 28);
        let paragraph = json!({ "type": "paragraph", "children": [{ "type": "text", "value": text }] });
        let article =
            json!({ "slug": slug, "headline": slug, "section": section, "topics": topics, "published": time, "body": [paragraph] });
        let article: Article = serde_json::from_value(article).expect("an article");
        self.0.push(Facts::of(&article, "https://t.example"));
    }

    fn related(&self) -> Vec<Vec<usize>> {
        let subjects: Vec<Subject<'_>> = self.0.iter().map(subject).collect();
        related(&subjects)
    }
}

fn subject(facts: &Facts) -> Subject<'_> {
    Subject { facts, published: clock::parse(&facts.published).expect("a time").instant, by_hand: Vec::new() }
}

/// Returns a paper of `count` articles, one a day, each about one of `subjects` subjects.
fn paper(count: usize, subjects: usize) -> Paper {
    let mut paper = Paper(Vec::new());
    for day in 0..count {
        let about = day * 7 % subjects;
        let text = format!("The matter of thing{about} and part{about} was heard, and word{day} was said about thing{about}.");
        paper.add(&format!("a{day}"), &format!("s{}", day % 3), &[&format!("t{about}")], day, &text);
    }
    paper
}

#[test]
fn every_article_of_a_paper_of_seven_has_six() {
    for list in paper(7, 3).related() {
        assert_eq!(list.len(), RELATED);
    }
}

#[test]
fn no_article_is_related_to_itself_or_twice() {
    for (index, list) in paper(60, 5).related().into_iter().enumerate() {
        assert_eq!(list.len(), RELATED, "article {index}");
        assert!(!list.contains(&index));
        let mut once = list.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), list.len());
    }
}

#[test]
fn the_nearest_in_words_and_topics_come_first() {
    let mut paper = paper(40, 8);
    paper.add("strike-looms", "s0", &["ferry"], 41, "Ferry crews vote on a strike over night pay; the stokers call the offer thin.");
    paper.add("bread", "s1", &["food"], 42, "Bakers bake bread, and bread again, for the feast of the lamps.");
    paper.add("strike-begins", "s0", &["ferry"], 43, "Ferry crews begin their strike over night pay, and stokers picket the quay.");
    let lists = paper.related();
    assert_eq!(lists[42][0], 40, "the earlier report is first below the later");
    assert_eq!(lists[40][0], 42, "the later report is first below the earlier: it follows it up");
    assert!(lists[41].iter().all(|other| *other < 41), "nothing follows up the bread");
}

#[test]
fn what_an_editor_chose_comes_first_and_is_topped_up() {
    let paper = paper(40, 4);
    let mut subjects: Vec<Subject<'_>> = paper.0.iter().map(subject).collect();
    subjects[30].by_hand = vec![3, 30, 11, 3];
    let lists = related(&subjects);
    assert_eq!(lists[30][..2], [3, 11]);
    assert_eq!(lists[30].len(), RELATED);
}

#[test]
fn empty_and_tiny_papers_have_what_there_is() {
    assert!(related(&[]).is_empty());
    assert_eq!(paper(1, 1).related(), [Vec::<usize>::new()]);
    assert_eq!(paper(2, 1).related(), [vec![1], vec![0]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_new_article_changes_at_most_two_lists_of_others(count in FOUNDING..120usize, subjects in 1usize..9, about in 0usize..9) {
        let mut paper = paper(count, subjects);
        let before = paper.related();
        let text = format!("Once more thing{about} and part{about}, and what word3 has to do with it.");
        paper.add("new", "s1", &[&format!("t{about}")], count, &text);
        let after = paper.related();
        let changed = before.iter().zip(&after).filter(|(before, after)| before != after).count();
        prop_assert!(changed <= FOLLOWS, "{changed} lists changed");
        prop_assert_eq!(after.last().map(Vec::len), Some(RELATED));
    }
}
