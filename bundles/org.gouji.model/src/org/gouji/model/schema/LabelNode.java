package org.gouji.model.schema;

import java.util.List;

/**
 * A node in the tree of row or column labels. A leaf is a data row or column.
 *
 * @param code short code within its table; for a leaf it is the part of the key
 * @param label the label
 * @param span grid columns a column leaf covers in the official layout (1 or more)
 * @param children nodes below; empty for a leaf
 * @since 1.0
 */
public record LabelNode(String code, Label label, int span, List<LabelNode> children) {

    public LabelNode {
        children = List.copyOf(children);
    }

    /**
     * Whether this is a data row or column.
     *
     * @return true without children
     */
    public boolean leaf() {
        return children.isEmpty();
    }

    /**
     * The leaves below, in order; this node itself when it is one.
     *
     * @return an unmodifiable list
     */
    public List<LabelNode> leaves() {
        return leaf() ? List.of(this) : children.stream().flatMap(c -> c.leaves().stream()).toList();
    }

    /**
     * Levels of labels from here down.
     *
     * @return 1 for a leaf
     */
    public int depth() {
        return 1 + children.stream().mapToInt(LabelNode::depth).max().orElse(0);
    }
}
