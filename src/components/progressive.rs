//! Draws long pages in parts, so that the beginning is painted without waiting for the rest.

use leptos::prelude::*;

/// The number of items of each list that are drawn at first, and added at a time. They about fill a viewport, and take some milliseconds to
/// draw on a cheap phone.
const STEP: usize = 8;

/// How many items of each list of a page are drawn. Provided by context for a page that is drawn in parts; absent where a page is drawn
/// whole, as in press.
#[derive(Clone, Copy)]
pub struct DrawnItems {
    limit: RwSignal<usize>,
    longest: StoredValue<usize>,
}

impl DrawnItems {
    /// Creates a state in which the beginning of each list is drawn.
    #[must_use]
    pub fn first() -> Self {
        Self { limit: RwSignal::new(STEP), longest: StoredValue::new(0) }
    }

    /// Draws more of each list.
    pub fn draw_more(self) {
        self.limit.update(|limit| *limit += STEP);
    }

    /// Returns whether all items are drawn. Reactive.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.limit.get() >= self.longest.get_value()
    }

    /// Returns whether all items are drawn, untracked; `None` once the page was left, which disposes of its signals.
    #[must_use]
    pub fn try_is_complete(self) -> Option<bool> {
        Some(self.limit.try_get_untracked()? >= self.longest.try_get_value()?)
    }

    fn register(self, length: usize) {
        self.longest.update_value(|longest| *longest = length.max(*longest));
    }
}

/// Renders items in order: all of them, or as many as [`DrawnItems`] says.
#[component]
pub fn Progressive<T>(
    /// The items, in order.
    items: Vec<T>,
    /// Draws one item.
    render: impl Fn(T) -> AnyView + Clone + Send + Sync + 'static,
    /// How many items of [`DrawnItems`] one of these counts for: more than one where it is as long as several others.
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
    // The limit only grows, so `is_due` becomes true once, and the chunk is drawn once.
    let chunk = StoredValue::new(Some(chunk));
    (move || is_due.get().then(|| chunk.try_update_value(Option::take).flatten().map(draw))).into_any()
}
