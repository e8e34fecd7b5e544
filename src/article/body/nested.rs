//! Blocks inside a block.

use broadsheet_content::body::Block;
use leptos::prelude::AnyView;

/// Draws blocks of any kind. The match over all kinds hands it to those kinds that hold blocks, so that they need not know the
/// match in turn.
pub(super) type Nested = fn(Vec<Block>) -> AnyView;
