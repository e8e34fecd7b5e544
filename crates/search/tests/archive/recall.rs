//! The ten best of the index beside the ten best of a search through all texts.

use broadsheet_search::oracle::Oracle;

use crate::invented::{Random, Site, archive, paths, query};

#[test]
fn the_best_are_those_of_a_search_through_all_texts() {
    let articles = archive(2500, 150);
    let (site, oracle) = (Site::new(&articles), Oracle::new("en", &articles));
    let mut random = Random(11);
    let (mut expected, mut found) = (0, 0);
    for at in 0..300 {
        let article = &articles[random.below(2500) as usize];
        let words: Vec<&str> = article.headline.split(' ').skip(random.below(5) as usize).take(at % 3 + 1).collect();
        let query = query(&words.join(" "));
        let all = oracle.search(&query);
        let answer = site.search(&query);
        assert_eq!(answer.total, all.len(), "{query:?}");
        // Documents of nearly the same score may change places: the impacts of the index have fifteen steps.
        let least = all.get(9).map_or(0.0, |(score, _)| score * 0.93);
        let good = |path: &str| all.iter().any(|(score, other)| *other == path && *score >= least);
        expected += answer.hits.len();
        found += paths(&answer).into_iter().filter(|path| good(path)).count();
    }
    assert!(expected > 1000, "{expected}");
    let recall = found as f64 / expected as f64;
    assert!(recall > 0.99, "{recall}");
}
