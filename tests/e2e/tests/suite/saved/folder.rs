//! Saved articles of a paper that is published in a folder of its host.

use broadsheet_e2e::{Outcome, Test};

use crate::below_a_folder::{FRONT, site};
use crate::common::arrived;

use super::{cached, cut, expect_cut, nothing_is_left, save, until_list_is_empty, until_worker_is_active, worker_scopes};

#[test]
fn a_paper_in_a_folder_keeps_its_articles_for_that_folder_alone() -> Outcome {
    Test::returning_reader().on(&site()?).run(async |tab| {
        const ARTICLE: &str = "/gazette/article/one/";
        tab.open(ARTICLE).await?;
        save(tab).await?;
        until_worker_is_active(tab).await?;
        assert_eq!(worker_scopes(tab).await?, [FRONT]);
        let kept = cached(tab).await?;
        assert!(kept.contains(&ARTICLE.to_owned()) && kept.iter().all(|path| path.starts_with(FRONT)), "{kept:?}");
        assert!(kept.iter().any(|path| path.starts_with("/gazette/pictures/")), "{kept:?}");

        expect_cut(tab);
        cut(tab);
        tab.open("/gazette/saved/").await?;
        tab.main().role("link", "The first part").click().await?;
        arrived(tab, ARTICLE, "The first part").await?;
        tab.open(ARTICLE).await?;
        tab.headline("The first part").find().await?;
        let picture = "const image = document.querySelector('.article__hero img'); return image.complete && image.naturalWidth > 0 || image.currentSrc";
        tab.until_true("the picture", picture, vec![]).await?;

        tab.open("/gazette/saved/").await?;
        tab.main().role("button", "Remove").click().await?;
        tab.until_announced("The article is no longer saved.").await?;
        until_list_is_empty(tab).await?;
        nothing_is_left(tab).await
    })
}
