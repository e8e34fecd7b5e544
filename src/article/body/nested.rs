//! Blocks inside a block.

use broadsheet_content::body::Block;
use leptos::prelude::AnyView;

/// A function that draws blocks of any kind. The match over all kinds passes it to the kinds that contain blocks, so that these do not
/// depend on the match in turn.
pub(super) type Nested = fn(Vec<Block>) -> AnyView;
