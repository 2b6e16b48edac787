package org.gouji.ui.internal.outgoing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.gouji.store.export.ExportNames;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.present.Texts;

/** Where an export goes: what is proposed, and what is wrong with what was typed. */
public final class Place {

    private final Texts texts;
    private final Optional<Path> workspace;

    /** Nothing goes into the workspace's own folder. */
    public Place(Texts texts, Optional<Path> workspace) {
        this.texts = texts;
        this.workspace = workspace.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** The file or folder to begin with. */
    public Path proposal(Path folder, TargetLine target, List<Filing> filings) {
        if (!target.perReport()) {
            return folder.resolve(texts.get("export.file") + "." + target.extension());
        }
        return filings.size() == 1
                ? folder.resolve(new ExportNames().place(folder, filings.get(0), target.extension()).getFileName())
                : folder.resolve(texts.get("export.folder"));
    }

    /** What is wrong with a place; empty when nothing is. */
    public Optional<String> problem(String typed, boolean file) {
        Optional<Path> path = path(typed);
        if (typed.isBlank()) {
            return Optional.of(texts.get(file ? "export.where.missing" : "export.where.folder-missing"));
        }
        if (path.isEmpty() || !path.get().isAbsolute()) {
            return Optional.of(texts.get("export.where.wrong"));
        }
        Path place = path.get().normalize();
        if (workspace.filter(place::startsWith).isPresent()) {
            return Optional.of(texts.get("export.where.workspace"));
        }
        if (file && Files.isDirectory(place)) {
            return Optional.of(texts.get("export.where.is-folder"));
        }
        return !file && Files.exists(place) && !Files.isDirectory(place)
                ? Optional.of(texts.get("export.where.is-file"))
                : Optional.empty();
    }

    /** What happens to what is there already; empty when nothing is. */
    public Optional<String> warning(String typed, boolean file) {
        return file && path(typed).filter(Files::isRegularFile).isPresent()
                ? Optional.of(texts.get("export.where.replaced"))
                : Optional.empty();
    }

    /** The path that was typed. */
    public static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            // Told as a wrong place.
            return Optional.empty();
        }
    }
}
