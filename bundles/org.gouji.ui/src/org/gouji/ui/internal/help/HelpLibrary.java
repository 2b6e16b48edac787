package org.gouji.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** All pages that bundles bring for the help, in the officer's language; read when they are needed. */
final class HelpLibrary {

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    /** A line of the table of contents. */
    record Line(int depth, String label, Optional<String> href) {
    }

    /** The table of contents: each book with its pages below. */
    List<Line> contents() {
        List<Line> lines = new ArrayList<>();
        for (IToc book : HelpSystem.getTocs()) {
            ITopic cover = book.getTopic(null);
            lines.add(new Line(0, book.getLabel(), Optional.ofNullable(cover == null ? null : cover.getHref())));
            for (ITopic topic : book.getTopics()) {
                add(topic, 1, lines);
            }
        }
        return lines;
    }

    private static void add(ITopic topic, int depth, List<Line> lines) {
        lines.add(new Line(depth, topic.getLabel(), Optional.ofNullable(topic.getHref())));
        for (ITopic below : topic.getSubtopics()) {
            add(below, depth + 1, lines);
        }
    }

    /** Every page of the table of contents, in its order. */
    List<HelpPage> all() {
        return contents().stream().flatMap(line -> line.href().stream()).map(Hrefs::withoutAnchor).distinct()
                .flatMap(href -> page(href).stream()).toList();
    }

    /** A page by its address; empty when no bundle has it. */
    Optional<HelpPage> page(String href) {
        String address = Hrefs.withoutAnchor(href);
        HelpPage known = pages.get(address);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<HelpPage> read = bytes(address)
                .map(bytes -> HelpPage.of(address, new String(bytes, StandardCharsets.UTF_8)));
        read.ifPresent(page -> pages.put(address, page));
        return read;
    }

    /** What lies at an address: a page or a picture. */
    Optional<byte[]> bytes(String href) {
        Optional<URL> place = locate(href);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = place.get().openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            Platform.getLog(HelpLibrary.class).error("cannot read the help page " + href, e);
            return Optional.empty();
        }
    }

    /** A file of a bundle in the officer's language, or else as it lies there: {@code /bundle/file}. */
    private static Optional<URL> locate(String href) {
        String[] parts = href.split("/", 3);
        Bundle bundle = parts.length == 3 ? Platform.getBundle(parts[1]) : null;
        return bundle == null
                ? Optional.empty()
                : Optional.ofNullable(FileLocator.find(bundle, new Path("$nl$/" + parts[2])));
    }
}
