package org.gouji.format.docx.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.gouji.model.InputStatus;
import org.gouji.spi.Limits;

/** The zip around a document: its parts by name, each checked while it is read. */
final class DocxPackage implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;
    private final InflateBudget budget;

    private DocxPackage(ZipFile zip, Map<String, ZipEntry> parts, InflateBudget budget) {
        this.zip = zip;
        this.parts = parts;
        this.budget = budget;
    }

    /** Opens the zip in a file. {@link Signature} explains what is no readable zip. */
    static DocxPackage open(Path file, long size, Limits limits) throws IOException {
        ZipFile zip = Signature.openZip(file);
        try {
            return new DocxPackage(zip, parts(zip, limits), new InflateBudget(size, limits));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> parts(ZipFile zip, Limits limits) throws Unreadable {
        if (zip.size() > limits.maxEntries()) {
            throw new Unreadable(InputStatus.LIMIT_SIZE, "包内部件超过" + limits.maxEntries() + "个",
                    "the package has more than " + limits.maxEntries() + " parts");
        }
        Map<String, ZipEntry> parts = new HashMap<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            add(entries.nextElement(), parts);
        }
        return parts;
    }

    private static void add(ZipEntry entry, Map<String, ZipEntry> parts) throws Unreadable {
        String name = key(entry.getName());
        if (parts.put(name, entry) != null) {
            throw new Unreadable(InputStatus.MALFORMED_PACKAGE, "包内有两个同名部件：" + name,
                    "two parts of the package have the same name: " + name);
        }
    }

    /** Names of parts that differ in case only are the same. */
    private static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Opens a part if the package has it. */
    Optional<PartStream> find(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartStream(zip.getInputStream(entry), entry, budget));
        } catch (ZipException | EOFException e) {
            throw new Unreadable(InputStatus.MALFORMED_PACKAGE, "文件已损坏：部件" + part + "无法打开",
                    "the file is damaged: its part " + part + " cannot be opened", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
