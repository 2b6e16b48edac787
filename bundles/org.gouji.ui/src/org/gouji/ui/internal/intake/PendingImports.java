package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Imports that have not come to their end, an entry for each, kept where the end of the workbench does not reach them.
 * Safe for several threads.
 */
public final class PendingImports {

    private static final String KEY = "import.pending";

    private final Store store;

    /** Keeps them in a store. */
    public PendingImports(Store store) {
        this.store = store;
    }

    /** Texts by key that outlive the workbench. */
    public interface Store {

        List<String> keys();

        /** The text of a key; empty when there is none. */
        String get(String key);

        void put(String key, String text);

        void remove(String key);
    }

    /**
     * An import that has not come to its end.
     *
     * @param key under which it is kept
     * @param workspace the folder it goes into
     * @param sources the files and folders it was given
     */
    public record Entry(String key, Path workspace, List<Path> sources) {

        public Entry {
            sources = List.copyOf(sources);
        }
    }

    /** Keeps an import. */
    public synchronized Entry keep(Path workspace, List<Path> sources) {
        List<String> taken = store.keys();
        String key = IntStream.iterate(1, number -> number + 1).mapToObj(number -> KEY + "." + number)
                .filter(each -> !taken.contains(each)).findFirst().orElseThrow();
        Entry entry = new Entry(key, workspace, sources);
        store.put(key, String.join("\n",
                Stream.concat(Stream.of(workspace), sources.stream()).map(Path::toString).toList()));
        return entry;
    }

    /** The imports into a workspace. */
    public synchronized List<Entry> of(Path workspace) {
        return store.keys().stream().filter(key -> key.equals(KEY) || key.startsWith(KEY + ".")).sorted()
                .flatMap(key -> entry(key).stream()).filter(entry -> entry.workspace().equals(workspace)).toList();
    }

    /** Forgets an import: it is done. */
    public synchronized void done(Entry entry) {
        store.remove(entry.key());
    }

    private Optional<Entry> entry(String key) {
        List<Path> lines = store.get(key).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new Entry(key, lines.get(0), lines.subList(1, lines.size())));
    }
}
