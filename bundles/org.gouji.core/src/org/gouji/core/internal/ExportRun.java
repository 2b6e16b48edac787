package org.gouji.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.ExportOptions;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;

/** What one export session is given. */
public final class ExportRun implements ExportContext {

    private static final int MAX_NOTES = 1000;

    private final ExportOptions options;
    private final Map<String, String> values = new HashMap<>();
    private final List<Path> spooled = new ArrayList<>();
    private final List<LocalizedText> notes = new ArrayList<>();

    /**
     * Checks the options against the exporter's.
     *
     * @param descriptor the exporter
     * @param options the options
     */
    public ExportRun(ExporterDescriptor descriptor, ExportOptions options) {
        this.options = options;
        descriptor.options().forEach(option -> values.put(option.name(), option.initial()));
        options.values().forEach((name, value) -> set(descriptor, name, value));
    }

    private void set(ExporterDescriptor descriptor, String name, String value) {
        Optional<Option> option = descriptor.options().stream().filter(o -> o.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            throw new IllegalArgumentException(descriptor.id() + " has no option " + name);
        }
        if (!allowed(option.get(), value)) {
            throw new IllegalArgumentException(descriptor.id() + " option " + name + ": no such value: " + value);
        }
        values.put(name, value);
    }

    private static boolean allowed(Option option, String value) {
        return switch (option.type()) {
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> option.choices().contains(value);
            case NUMBER -> value.matches("-?[0-9]{1,18}");
            case TEXT -> true;
        };
    }

    @Override
    public String option(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no option " + name));
    }

    @Override
    public Instant timestamp() {
        return options.timestamp();
    }

    @Override
    public Locale locale() {
        return options.locale();
    }

    @Override
    public Path spool() throws IOException {
        Optional<Path> folder = options.tempFolder();
        Path file = folder.isPresent()
                ? Files.createTempFile(folder.get(), "gouji", ".spool")
                : Files.createTempFile("gouji", ".spool");
        spooled.add(file);
        return file;
    }

    @Override
    public void checkpoint() {
        options.cancellation().checkpoint();
    }

    @Override
    public void note(LocalizedText text) {
        if (notes.size() < MAX_NOTES) {
            notes.add(text);
        }
    }

    /**
     * What the exporter had to say.
     *
     * @return in order
     */
    public List<LocalizedText> notes() {
        return List.copyOf(notes);
    }

    /**
     * Removes the spool files.
     *
     * @throws IOException when they cannot be removed
     */
    public void close() throws IOException {
        for (Path file : spooled) {
            Files.deleteIfExists(file);
        }
    }
}
