package org.gouji.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where results go that are named after something found in a report or a container: the same folders, with names that
 * every file system takes. Each place is given once.
 *
 * @since 1.0
 */
public final class OutputNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1F<>:\"|?*\\\\\uFFFD]");
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");
    /** File systems take 255 bytes, and the target's extension and a temporary name are added. */
    private static final int MAX_BYTES = 180;
    private static final int KEPT_END = 12;

    private final Set<String> taken = new HashSet<>();

    /**
     * The place of a result.
     *
     * @param path the path it is named after, parted by slashes
     * @return names of folders, then the file's without the target's extension
     */
    public List<String> place(String path) {
        List<String> names = Arrays.stream(path.replace("!/", "/").split("/")).map(OutputNames::safe).toList();
        String whole = String.join("/", names);
        String candidate = whole;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = whole + " (" + i + ")";
        }
        return List.of(candidate.split("/"));
    }

    private static String safe(String name) {
        String plain = TRAILING.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll("_");
        int dot = plain.indexOf('.');
        String stem = (dot < 0 ? plain : plain.substring(0, dot)).toLowerCase(Locale.ROOT);
        return shortened(plain.isEmpty() || DEVICES.contains(stem) ? "_" + plain : plain);
    }

    private static String shortened(String name) {
        if (bytes(name) <= MAX_BYTES) {
            return name;
        }
        int[] points = name.codePoints().toArray();
        String end = new String(points, points.length - KEPT_END, KEPT_END);
        int kept = 0;
        int bytes = bytes(end);
        while (bytes < MAX_BYTES) {
            bytes += bytes(Character.toString(points[kept]));
            kept++;
        }
        return new String(points, 0, kept) + "…" + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
