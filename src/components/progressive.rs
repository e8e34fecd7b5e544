//! Long pages are drawn in parts: the first window is painted without waiting for the rest.

use leptos::prelude::*;

/// Items of each list drawn at first, and added at a time: a window of text, and a task of some milliseconds on a cheap phone.
const STEP: usize = 8;

/// How many items of each list of a page are drawn. Provided by context for a page that is drawn in parts; absent where a page is
/// drawn whole, as press does.
#[derive(Clone, Copy)]
pub struct DrawnItems {
    limit: RwSignal<usize>,
    longest: StoredValue<usize>,
}

impl DrawnItems {
    /// The beginning of each list.
    #[must_use]
    pub fn first() -> Self {
        Self { limit: RwSignal::new(STEP), longest: StoredValue::new(0) }
    }

    /// Draws more of each list.
    pub fn draw_more(self) {
        self.limit.update(|limit| *limit += STEP);
    }

    /// True when nothing is left to be drawn.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.limit.get() >= self.longest.get_value()
    }

    /// The same, untracked; `None` once the page was left, which disposes of its signals.
    #[must_use]
    pub fn try_is_complete(self) -> Option<bool> {
        Some(self.limit.try_get_untracked()? >= self.longest.try_get_value()?)
    }

    fn register(self, length: usize) {
        self.longest.update_value(|longest| *longest = length.max(*longest));
    }
}

/// Draws items one after the other: all of them, or as many as [`DrawnItems`] says. An item that is as long as several others has
/// their `weight`.
#[component]
pub fn Progressive<T>(
    /// The items, in order.
    items: Vec<T>,
    /// Draws one.
    render: impl Fn(T) -> AnyView + Clone + Send + Sync + 'static,
    /// How many items of [`DrawnItems`] one of these counts for.
    #[prop(default = 1)]
    weight: usize,
) -> AnyView
where
    T: Send + Sync + 'static,
{
    match use_context::<DrawnItems>() {
        Some(drawn) => {
            let item = |item: T| {
                let render = render.clone();
                Box::new(move || render(item)) as DrawItem
            };
            in_chunks(items.into_iter().map(item).collect(), (STEP / weight.max(1)).max(1), drawn)
        }
        None => items.into_iter().map(render).collect_view().into_any(),
    }
}

type DrawItem = Box<dyn FnOnce() -> AnyView + Send + Sync>;

/// Draws the first chunk at once, and each of the others when its turn comes.
fn in_chunks(items: Vec<DrawItem>, size: usize, drawn: DrawnItems) -> AnyView {
    let (mut items, mut chunks) = (items.into_iter().peekable(), Vec::new());
    while items.peek().is_some() {
        let chunk: Vec<DrawItem> = items.by_ref().take(size).collect();
        let before = chunks.len() * STEP;
        chunks.push(if chunks.is_empty() { draw(chunk) } else { draw_later(chunk, before, drawn) });
    }
    drawn.register(chunks.len() * STEP);
    chunks.into_any()
}

fn draw(chunk: Vec<DrawItem>) -> AnyView {
    chunk.into_iter().map(|item| item()).collect_view().into_any()
}

/// Draws a chunk once `before` items are drawn.
fn draw_later(chunk: Vec<DrawItem>, before: usize, drawn: DrawnItems) -> AnyView {
    let is_due = Memo::new(move |_| drawn.limit.get() > before);
    // A memo that has become true stays so: the chunk is taken out once.
    let chunk = StoredValue::new(Some(chunk));
    (move || is_due.get().then(|| chunk.try_update_value(Option::take).flatten().map(draw))).into_any()
}
