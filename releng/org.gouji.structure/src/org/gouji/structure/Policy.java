package org.gouji.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is allowed in this checkout: the three files beside the check's pom.
 *
 * @param layers the layers
 * @param thirdParty package prefixes by bundle
 * @param exceptions places that may break a source rule
 */
record Policy(Layers layers, Map<String, List<String>> thirdParty, List<Exemption> exceptions) {

    /**
     * A place that may break a rule.
     *
     * @param rule the rule's name
     * @param file path from the checkout's root
     * @param reason why
     */
    record Exemption(String rule, String file, String reason) {
    }

    static Policy read(Path folder) throws IOException {
        Map<String, List<String>> thirdParty = new LinkedHashMap<>();
        for (String line : lines(folder.resolve("third-party.txt"))) {
            String[] parts = line.split(":", 2);
            if (parts.length != 2 || thirdParty.put(parts[0].strip(), words(parts[1])) != null) {
                throw new IllegalArgumentException("third-party.txt: no 'bundle: prefixes', or twice: " + line);
            }
        }
        Layers layers = Layers.parse(lines(folder.resolve("layers.txt")));
        return new Policy(layers, thirdParty,
                lines(folder.resolve("exceptions.txt")).stream().map(Policy::exemption).toList());
    }

    private static Exemption exemption(String line) {
        String[] cells = line.split("\\|", 3);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw new IllegalArgumentException("exceptions.txt: no 'rule | file | reason': " + line);
        }
        return new Exemption(cells[0].strip(), cells[1].strip(), cells[2].strip());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
}
