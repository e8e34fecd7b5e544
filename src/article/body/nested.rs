//! Blocks inside a block.

use broadsheet_content::body::Block;

use crate::still::Node;

/// Draws blocks of any kind. The match over all kinds hands it to those kinds that hold blocks, which need not know the match then.
pub(super) type DrawBlocks = fn(&[Block]) -> Vec<Node>;
