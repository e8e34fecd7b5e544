//! Dates in the reader's time zone, in the language of the paper.

use broadsheet_e2e::tab::Tab;
use broadsheet_e2e::{Outcome, Test, xss};
use serde_json::json;

use super::{go, site};

const LANGUAGES: [&str; 5] = ["ja", "ar", "de", "hi", "pl"];
const PATHS: [&str; 3] = ["/article/parts/", "/article/live/", "/section/alpha/"];

/// Writes down each change of a time after it was published.
const WATCH: &str = "
    window.rewritten = [];
    new MutationObserver((records) => {
        for (const { target } of records) {
            const time = target.nodeType === 1 ? target.closest('time') : target.parentElement?.closest('time');
            if (time?.textContent && document.documentElement.dataset.app) rewritten.push(time.textContent);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true });
";

/// Returns the times that the app may rewrite: pairs of what they are by `Intl` in the reader's time zone, and what stands there.
const TIMES: &str = "
    const options = { full: { dateStyle: 'long', timeStyle: 'short' }, day: { dateStyle: 'long' }, clock: { timeStyle: 'short' } };
    return [...document.querySelectorAll('main time[data-length]')].map((time) => [
        // With 24 hours in Hindi, too, which would have words in Latin letters otherwise.
        new Intl.DateTimeFormat(document.documentElement.lang.replace(/^hi$/, 'hi-u-hc-h23'), options[time.dataset.length]).format(new Date(time.dateTime)), time.textContent]);
";

async fn are_local(tab: &Tab, what: &str) -> Outcome {
    let code = format!(
        "const times = (() => {{ {TIMES} }})(); return times.length > 0 && times.every(([one, other]) => one === other) || JSON.stringify(times)"
    );
    tab.until_true(&format!("the reader’s own times on {what}"), &code, vec![]).await
}

/// A moment that is another day in New York.
#[test]
fn times_of_another_time_zone_are_rewritten_in_the_language_and_others_stay() -> Outcome {
    for language in LANGUAGES {
        Test::returning_reader().on(&site(language)?).also(&format!("{}{WATCH}", xss::WATCH)).run(async |tab| {
            tab.expect_report("part", "/media/");
            tab.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": "Asia/Tokyo" })).await?;
            for path in PATHS {
                tab.open(path).await?;
                crate::common::drawn(tab).await?;
                assert_eq!(tab.script::<Vec<String>>("return rewritten", vec![]).await?, [""; 0], "{path} in {language}");
            }
            // Pages of lists have no time of day: the ninth in Japan is the eighth in New York.
            let published: Vec<(String, String)> = tab.script(TIMES, vec![]).await?;
            tab.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": "America/New_York" })).await?;
            for path in PATHS {
                tab.open(path).await?;
                are_local(tab, &format!("{path} in {language}")).await?;
            }
            let rewritten: Vec<(String, String)> = tab.script(TIMES, vec![]).await?;
            assert!(published.iter().zip(&rewritten).all(|((_, old), (_, new))| old != new), "{language}: {published:?} {rewritten:?}");
            for path in PATHS {
                go(tab, path).await?;
                are_local(tab, &format!("{path} in {language}, as the app draws it")).await?;
            }
            tab.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": "" })).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Tests that depend on the engine, which also run in Firefox and WebKit.
mod every_engine {
    use super::*;

    #[test]
    fn times_are_the_readers_own_in_the_language_of_the_paper() -> Outcome {
        Test::returning_reader().on(&site("ja")?).run(async |tab| {
            tab.expect_report("part", "/media/");
            tab.open("/article/live/").await?;
            are_local(tab, "a live page").await
        })
    }
}
