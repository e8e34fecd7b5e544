//! Where no more can be kept.

use broadsheet_e2e::server::StorageTrouble;
use broadsheet_e2e::{Outcome, Test};

use crate::common::two_teasers;

use super::{KEY, nothing_is_left, stored_paths};

#[test]
fn at_the_limit_the_reader_decides_what_goes() -> Outcome {
    let full = "JSON.stringify({ version: 1, checked: 1e15, latest: '', releases: {}, articles: [...Array(200).keys()].map((number) => \
                ({ path: `/article/old-${number}/`, title: `Old ${number}`, saved: 1000 + number, read: number === 7 ? 1 : 1000 })) })";
    Test::returning_reader().stored(KEY, full).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        tab.main().role("button", "Save").first().click().await?;
        tab.until_announced("remove the one that you have not read for the longest time: “Old 7”").await?;
        assert!(!stored_paths(tab).await?.contains(&teaser.path));
        tab.button("Remove it and save this one").click().await?;
        tab.until_announced("Saved. You find the article").await?;
        let paths = stored_paths(tab).await?;
        assert_eq!((paths.len(), paths.first(), paths.contains(&"/article/old-7/".to_owned())), (200, Some(&teaser.path), false));
        Ok(())
    })
}

#[test]
fn storage_that_refuses_is_said() -> Outcome {
    Test::returning_reader().trouble(StorageTrouble::Full).run(async |tab| {
        let (teaser, _) = two_teasers()?;
        tab.open(&teaser.path).await?;
        tab.main().role("button", "Save").first().click().await?;
        tab.until_announced("because this browser does not let the paper keep anything.").await?;
        nothing_is_left(tab).await
    })
}
