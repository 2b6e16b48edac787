package org.gouji.export.returns.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is needed of the elements of WordprocessingML. */
final class Word {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Word() {
    }

    /** All elements of a name below a node, in document order; a list of their own, so that the tree may change. */
    static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && is(element, name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean is(@Nullable Node node, String name) {
        return node != null && name.equals(node.getLocalName())
                && (NAMESPACE.equals(node.getNamespaceURI()) || STRICT.equals(node.getNamespaceURI()));
    }

    /** The nearest element of a name around a node. */
    static @Nullable Node nearest(Node node, String name) {
        Node parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return parent;
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Whether a paragraph may be left out: a cell needs one, a section's end stands in one, a picture would be lost. */
    static boolean mayGo(Element paragraph) {
        boolean inCell = is(paragraph.getParentNode(), "tc");
        return !inCell && all(paragraph, "sectPr").isEmpty() && all(paragraph, "drawing").isEmpty()
                && all(paragraph, "pict").isEmpty();
    }
}
