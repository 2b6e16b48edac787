package org.gouji.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a workspace holds, told without the numbers that depend on the order of events. */
final class Contents {

    private static final String FILES = "gouji-workspace\\.properties|workspace\\.(lock|db|db-wal|db-shm)"
            + "|originals/[0-9a-f]{2}/[0-9a-f]{64}";

    private Contents() {
    }

    /** The contents, sorted. */
    static TreeSet<String> of(List<Line> look) {
        Map<String, String> names = new HashMap<>();
        TreeSet<String> contents = new TreeSet<>();
        for (Line line : look) {
            List<String> words = new ArrayList<>(line.words());
            if (line.kind().equals("FILING")) {
                names.put(words.get(1), words.get(2) + " " + words.get(5));
            }
            if (!line.kind().equals("CORRECTION") && !line.kind().equals("NOTICE")) {
                if (line.kind().equals("FILING") || line.kind().equals("VALUE")) {
                    words.set(1, names.get(words.get(1)));
                }
                contents.add(String.join(" ", words));
            }
        }
        return contents;
    }

    /** What one has and the other has not; at most a few lines. */
    static List<String> differences(List<Line> is, List<Line> should) {
        TreeSet<String> more = of(is);
        TreeSet<String> less = of(should);
        List<String> found = new ArrayList<>();
        more.stream().filter(line -> !less.contains(line)).limit(3).forEach(line -> found.add("too much: " + line));
        less.stream().filter(line -> !more.contains(line)).limit(3).forEach(line -> found.add("missing: " + line));
        return found;
    }

    /** Files in the workspace's folder that do not belong there. */
    static List<String> strays(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.replace('\\', '/').matches(FILES)).sorted().toList();
        }
    }
}
