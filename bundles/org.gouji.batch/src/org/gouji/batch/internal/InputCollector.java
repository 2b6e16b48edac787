package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the paths of a command line into inputs: files, folders with all below them, patterns, standard input. */
final class InputCollector {

    /** By name, folder by folder: the same on every system. */
    static final Comparator<Path> BY_NAMES = InputCollector::compareNames;

    private static final int MAX_DEPTH = 64;

    private final Optional<Path> output;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Inputs.Skipped> skipped = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private boolean standardInput;

    /** The folder or file for results is left out when it lies below an input folder. */
    InputCollector(Optional<Path> output) {
        this.output = output.map(p -> p.toAbsolutePath().normalize());
    }

    Inputs collect(List<String> paths) throws UsageException, IOException {
        for (String path : paths) {
            collect(path);
        }
        if (inputs.isEmpty()) {
            throw new UsageException(skipped.stream().anyMatch(s -> s.why() == Message.SKIPPED_WITHOUT_MATCH)
                    ? Message.PATTERN_WITHOUT_MATCH
                    : Message.NO_INPUT, String.join(" ", paths));
        }
        return new Inputs(inputs, skipped);
    }

    private void collect(String given) throws UsageException, IOException {
        if (given.equals(Input.STANDARD_INPUT)) {
            standardInput();
            return;
        }
        Optional<Path> path = path(given);
        if (path.isPresent() && (Files.exists(path.get()) || !PathPattern.isPattern(given))) {
            existing(path.get());
        } else {
            pattern(given);
        }
    }

    private void standardInput() throws UsageException {
        if (standardInput) {
            throw new UsageException(Message.STDIN_TWICE);
        }
        standardInput = true;
        inputs.add(Input.standardInput());
    }

    private void existing(Path path) throws UsageException, IOException {
        if (Files.isDirectory(path)) {
            if (output.filter(path.toAbsolutePath().normalize()::equals).isPresent()) {
                throw new UsageException(Message.OUT_IS_INPUT_FOLDER, path);
            }
            walk(path, Optional.empty());
        } else {
            add(path, Optional.ofNullable(path.getFileName()).orElse(path));
        }
    }

    private void pattern(String given) throws IOException {
        PathPattern pattern = PathPattern.of(given);
        int before = inputs.size();
        if (Files.isDirectory(pattern.base())) {
            walk(pattern.base(), Optional.of(pattern));
        }
        if (inputs.size() == before) {
            skipped.add(new Inputs.Skipped(given, Message.SKIPPED_WITHOUT_MATCH));
        }
    }

    private void walk(Path folder, Optional<PathPattern> pattern) throws IOException {
        FolderScan scan = new FolderScan(folder, output, pattern);
        int depth = pattern.map(PathPattern::depth).orElse(MAX_DEPTH);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, scan);
        scan.files().sort(BY_NAMES);
        for (Path file : scan.files()) {
            add(file, folder.relativize(file));
        }
        scan.unreadable().stream().sorted(BY_NAMES).map(Input::unreadableFolder).forEach(inputs::add);
        skipped.addAll(scan.skipped());
    }

    private void add(Path file, Path mirror) {
        if (seen.add(file.toAbsolutePath().normalize())) {
            inputs.add(Input.file(file.toString(), file, mirror));
        } else {
            skipped.add(new Inputs.Skipped(file.toString(), Message.SKIPPED_REPEATED));
        }
    }

    private static Optional<Path> path(String given) {
        try {
            return Optional.of(Path.of(given));
        } catch (InvalidPathException e) {
            // On Windows a pattern is no path.
            return Optional.empty();
        }
    }

    private static int compareNames(Path left, Path right) {
        Iterator<Path> a = left.iterator();
        Iterator<Path> b = right.iterator();
        while (a.hasNext() && b.hasNext()) {
            int order = a.next().toString().compareTo(b.next().toString());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }
}
