package org.gouji.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The layers that a bundle may lie in.
 *
 * @param all in the order of the file
 */
record Layers(List<Layer> all) {

    /**
     * One layer.
     *
     * @param name its name
     * @param flags what its bundles may do
     * @param patterns which bundles lie in it
     * @param mayImport names of layers, or * for all
     */
    record Layer(String name, Set<String> flags, List<String> patterns, Set<String> mayImport) {

        boolean holds(String bundle) {
            return patterns.stream().noneMatch(p -> p.startsWith("!") && matches(p.substring(1), bundle))
                    && patterns.stream().anyMatch(p -> matches(p, bundle));
        }

        boolean allows(Layer other) {
            return mayImport.contains("*") || mayImport.contains(other.name);
        }

        boolean plugin() {
            return flags.contains("plugin");
        }

        boolean eclipse() {
            return flags.contains("eclipse");
        }

        boolean tests() {
            return flags.contains("tests");
        }

        boolean wrapped() {
            return flags.contains("wrapped");
        }

        private static boolean matches(String pattern, String bundle) {
            return pattern.endsWith(".*")
                    ? bundle.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(bundle);
        }
    }

    static Layers parse(List<String> lines) {
        return new Layers(lines.stream().map(Layers::layer).toList());
    }

    private static Layer layer(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("not four columns: " + line);
        }
        return new Layer(cells[0].strip(), Set.copyOf(words(cells[1])), words(cells[2]), Set.copyOf(words(cells[3])));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    List<Layer> of(Bundle bundle) {
        return all.stream().filter(layer -> layer.holds(bundle.name())).toList();
    }

    boolean any(Bundle bundle, Predicate<Layer> test) {
        return of(bundle).stream().anyMatch(test);
    }
}
