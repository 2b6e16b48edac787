package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Table;
import org.gouji.spi.export.CheckedReport;

/** Reads originals out of a workspace's folder again, knowing nothing but their sha256. */
final class SourceCells {

    private final Path workspace;

    private final Map<String, Map<String, Map<String, String>>> read = new HashMap<>();

    SourceCells(Path workspace) {
        this.workspace = workspace;
    }

    /** What stands at that place of the original. */
    String text(String sha256, String container, SourceRange at) throws IOException {
        if (!read.containsKey(sha256)) {
            read.put(sha256, documents(sha256));
        }
        String cell = Optional.ofNullable(read.get(sha256).get(container)).map(cells -> cells.get(at.node()))
                .orElseThrow(() -> new AssertionError("no cell " + at + " in " + container + " of " + sha256));
        return cell.substring(at.start(), at.end());
    }

    private Map<String, Map<String, String>> documents(String sha256) throws IOException {
        Path file = file(sha256);
        assertThat(sha256(Files.readAllBytes(file))).isEqualTo(sha256);
        Map<String, Map<String, String>> documents = new HashMap<>();
        try (InputSource input = InputSource.of(file, sha256)) {
            for (CheckedReport checked : new Pipeline(Office.PLUGINS).check(input, RunOptions.DEFAULT)) {
                documents.put(checked.input().container(), cells(checked.document().orElseThrow()));
            }
        }
        return documents;
    }

    private Path file(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(workspace)) {
            List<Path> found = files.filter(path -> path.getFileName().toString().equals(sha256)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static Map<String, String> cells(Document document) {
        Map<String, String> cells = new HashMap<>();
        for (Table table : document.tables()) {
            for (int i = 0; i < table.cellCount(); i++) {
                Cell cell = table.cell(i);
                cells.put(cell.range().node(), cell.text());
            }
        }
        return cells;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
