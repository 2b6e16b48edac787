package org.gouji.format.docx.internal;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.aalto.in.XmlScanner;

import org.gouji.model.InputStatus;

/**
 * Counts the different names of elements, attributes, prefixes and instructions in one part. The parser keeps them all
 * in a table that becomes slow when it is large: the time of a file grows with the square of its names.
 */
final class NameGuard {

    /** All schemas that Word knows have about 3,000; a document uses a few hundred. */
    static final int MOST = 5_000;

    /** Names met lately, found again without asking the set; a power of two. */
    private static final int RECENT = 1024;

    /** Spreads the hashes of short names, which lie close together, over all of them (Fibonacci hashing). */
    private static final int SPREAD = 0x9E3779B9;

    private static final int SHIFT = Integer.numberOfLeadingZeros(RECENT) + 1;

    private final String partName;
    private final String[] recent = new String[RECENT];
    private final Set<String> names = new HashSet<>();
    private long characters;

    NameGuard(String partName) {
        this.partName = partName;
    }

    /** Characters of all names and of the namespaces declared. */
    long characters() {
        return characters;
    }

    /** Takes the names of the element begun last, straight from the scanner: this is done for every element. */
    void element(XmlScanner scanner) throws Unreadable {
        see(scanner.getName().getPrefixedName());
        for (int i = 0, n = scanner.getAttrCount(); i < n; i++) {
            see(scanner.getAttrPrefixedName(i));
        }
        for (int i = 0, n = scanner.getNsCount(); i < n; i++) {
            declaration(scanner, i);
        }
    }

    private void declaration(XmlScanner scanner, int index) throws Unreadable {
        String prefix = scanner.getNamespacePrefix(index);
        add("xmlns:" + (prefix == null ? "" : prefix));
        characters += scanner.getNamespaceURI(index).length();
    }

    void instruction(XmlScanner scanner) throws Unreadable {
        add("?" + scanner.getName().getPrefixedName());
    }

    /** The scanner hands out one instance a name. */
    private void see(String name) throws Unreadable {
        int index = name.hashCode() * SPREAD >>> SHIFT;
        if (recent[index] != name) {
            recent[index] = name;
            add(name);
        }
    }

    private void add(String name) throws Unreadable {
        if (!names.add(name)) {
            return;
        }
        characters += name.length();
        if (names.size() > MOST) {
            throw new Unreadable(InputStatus.LIMIT_SIZE, "部件" + partName + "里不同的元素名、属性名超过" + MOST + "个",
                    "the part " + partName + " has more than " + MOST + " different names of elements and attributes");
        }
    }
}
