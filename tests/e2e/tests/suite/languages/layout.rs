//! Whether the text of a page has room.

use broadsheet_e2e::Outcome;
use broadsheet_e2e::tab::Tab;

/// Returns messages about elements that cut off their content. Tables and the row of sections scroll.
const CUT_OFF: &str = "
    return [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('svg, svg *, img, video, audio'))
        .filter((element) => !element.closest('.table, .visually-hidden, .skip-link, [data-state=spoken], thead') && !element.matches('.sections__list'))
        .filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
            const isTall = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
            return isWide || isTall;
        })
        .map((element) => `${element.outerHTML.slice(0, 120)} is ${element.scrollWidth} by ${element.scrollHeight} in ${element.clientWidth} by ${element.clientHeight}`);
";

/// Returns messages about texts, buttons and fields that overlap. Of a line of text only the middle counts, because the box of a line is
/// taller than its letters and overlaps the next one.
const OVERLAPPING: &str = "
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const layers = new Map();
    const layer = (element) => {
        if (!element || element === scope) return scope;
        if (!layers.has(element)) {
            const moves = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
            layers.set(element, moves ? element : layer(element.parentElement));
        }
        return layers.get(element);
    };
    const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.visually-hidden, .skip-link, [data-state=spoken]');
    const clipped = (element, box) => {
        for (let around = element; around && around !== document.body; around = around.parentElement) {
            if (getComputedStyle(around).overflowX === 'visible') continue;
            const frame = around.getBoundingClientRect();
            if (box.right <= frame.left || box.left >= frame.right || box.bottom <= frame.top || box.top >= frame.bottom) return true;
        }
        return false;
    };
    const items = [];
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const node = texts.currentNode;
        const element = node.parentElement;
        if (!node.data.trim() || element.closest('script, style, noscript') || !seen(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const half = parseFloat(getComputedStyle(element).fontSize) * 0.3;
        for (const box of range.getClientRects()) {
            const middle = (box.top + box.bottom) / 2;
            if (box.width > 1 && !clipped(element, box)) items.push({ element, words: node.data.trim(), left: box.left + 1, right: box.right - 1, top: middle - half, bottom: middle + half });
        }
    }
    for (const element of scope.querySelectorAll('button, input, select, summary')) {
        const box = element.getBoundingClientRect();
        if (box.width > 2 && box.height > 2 && seen(element) && !clipped(element, box)) items.push({ element, words: element.outerHTML, left: box.left + 1, right: box.right - 1, top: box.top + 1, bottom: box.bottom - 1 });
    }
    const found = [];
    for (const [index, one] of items.entries()) {
        for (const other of items.slice(index + 1)) {
            if (one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom) continue;
            if (one.element.contains(other.element) || other.element.contains(one.element) || layer(one.element) !== layer(other.element)) continue;
            found.push(`“${one.words.slice(0, 80)}” and “${other.words.slice(0, 80)}” at ${Math.round(one.left)}, ${Math.round(one.top)}`);
        }
    }
    return found.slice(0, 5);
";

/// Asserts that nothing is wider than the viewport, cut off or written over something else.
pub async fn fits(tab: &Tab, what: &str) -> Outcome {
    tab.fits_the_window(what).await?;
    for (fault, code) in [("cut off", CUT_OFF), ("overlapping", OVERLAPPING)] {
        let found: Vec<String> = tab.script(code, vec![]).await?;
        assert!(found.is_empty(), "{what}, {fault}: {found:#?}");
    }
    Ok(())
}
