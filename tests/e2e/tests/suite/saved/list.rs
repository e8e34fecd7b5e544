//! The list of saved articles: its search, and its file.

use broadsheet_e2e::{Outcome, Test};
use serde_json::{Value, json};

use super::{cut, expect_cut, remove_all, save_two, stored_paths};

#[test]
fn the_words_of_what_is_saved_are_searched_without_a_connection() -> Outcome {
    Test::returning_reader().run(async |tab| {
        expect_cut(tab);
        let (teaser, other) = save_two(tab).await?;
        tab.open("/saved/").await?;
        cut(tab);
        let type_in = "const field = document.querySelector('input[type=search]'); field.value = arguments[0]; \
                       field.dispatchEvent(new Event('input', { bubbles: true }))";
        let links = "return JSON.stringify([...document.querySelectorAll('.saved__headline a')].map((a) => a.pathname)) === arguments[0]";
        tab.script::<Value>(type_in, vec![json!(teaser.headline.to_uppercase())]).await?;
        tab.until_true("the one that was found", links, vec![json!(json!([teaser.path]).to_string())]).await?;
        tab.script::<Value>(type_in, vec![json!("xyzzy children paragraph")]).await?;
        tab.until_announced("None of your saved articles has these words.").await?;
        tab.script::<Value>(type_in, vec![json!("")]).await?;
        tab.until_true("both", links, vec![json!(json!([other.path, teaser.path]).to_string())]).await
    })
}

#[test]
fn the_list_is_exported_removed_and_imported() -> Outcome {
    Test::returning_reader().run(async |tab| {
        let (teaser, other) = save_two(tab).await?;
        tab.open("/saved/").await?;
        let file: String = tab
            .script(
                "const link = document.querySelector('a[download]'); return decodeURIComponent(link.href.split(',').slice(1).join(','))",
                vec![],
            )
            .await?;
        tab.main().role("button", "Remove all").click().await?;
        tab.main().role("button", "Cancel").click().await?;
        assert_eq!(stored_paths(tab).await?.len(), 2);
        remove_all(tab).await?;
        let choose = "const input = document.querySelector('input[type=file]'); const data = new DataTransfer(); \
                      data.items.add(new File([arguments[0]], 'a.json')); input.files = data.files; \
                      input.dispatchEvent(new Event('change', { bubbles: true }))";
        tab.script::<Value>(choose, vec![json!("{}")]).await?;
        tab.until_announced("This file has no list of saved articles of this paper.").await?;
        tab.script::<Value>(choose, vec![json!(file)]).await?;
        tab.until_announced("2 articles have been imported.").await?;
        assert_eq!(stored_paths(tab).await?, [other.path.clone(), teaser.path.clone()]);
        Ok(())
    })
}
