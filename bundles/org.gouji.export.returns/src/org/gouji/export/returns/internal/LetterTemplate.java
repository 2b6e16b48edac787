package org.gouji.export.returns.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.gouji.model.LocalizedText;
import org.gouji.spi.export.ExportOptionException;

/**
 * A docx with placeholders. Only the text of placeholders is changed, as XML: whatever else an office puts into its
 * template, a seal, a letterhead, stays as it is.
 */
final class LetterTemplate {

    private static final String MAIN = "word/document.xml";
    private static final Pattern FILLED = Pattern.compile("word/(document|header[0-9]*|footer[0-9]*)\\.xml");
    private static final int MAX_BYTES = 64 << 20;

    private final Map<String, byte[]> parts;
    private final Locale locale;

    private LetterTemplate(Map<String, byte[]> parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
    }

    /** The template in a file, or the built-in one for an empty path. */
    static LetterTemplate of(String path, Locale locale) throws IOException {
        return new LetterTemplate(path.isEmpty() ? builtIn(locale) : own(path, locale), locale);
    }

    private static Map<String, byte[]> builtIn(Locale locale) throws IOException {
        String resource = "return-" + LocalizedText.of("zh", "en").in(locale) + ".docx";
        try (InputStream in = LetterTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing");
            }
            return parts(in);
        }
    }

    /** What is wrong with a template of the office is for the office to mend. */
    private static Map<String, byte[]> own(String path, Locale locale) throws IOException {
        Map<String, byte[]> parts;
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            parts = parts(in);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw refused(LocalizedText.of("没有模板文件 " + path, "there is no template " + path), locale, e);
        } catch (IOException e) {
            throw refused(LocalizedText.of("模板 " + path + " 无法读取：" + e.getMessage(),
                    "the template " + path + " cannot be read: " + e.getMessage()), locale, e);
        }
        if (!parts.containsKey(MAIN)) {
            throw new ExportOptionException(ReturnsExporter.TEMPLATE,
                    LocalizedText.of("模板不是 docx 文件：" + path, "the template is no docx: " + path).in(locale));
        }
        return parts;
    }

    private static ExportOptionException refused(LocalizedText why, Locale locale, Exception cause) {
        return new ExportOptionException(ReturnsExporter.TEMPLATE, why.in(locale), cause);
    }

    private static Map<String, byte[]> parts(InputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MAX_BYTES;
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(left + 1);
            left -= content.length;
            if (left < 0) {
                throw new IOException("the template is larger than " + MAX_BYTES + " bytes");
            }
            if (!entry.isDirectory()) {
                parts.put(entry.getName(), content);
            }
        }
        return parts;
    }

    void write(Letter letter, LocalDateTime time, OutputStream out) throws IOException {
        // Filled before anything is written: a mistake in the template leaves nothing behind.
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        for (Map.Entry<String, byte[]> part : filled.entrySet()) {
            if (FILLED.matcher(part.getKey()).matches()) {
                part.setValue(fill(part.getKey(), part.getValue(), letter));
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : filled.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            // Local time without zone: the same bytes everywhere.
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private byte[] fill(String name, byte[] content, Letter letter) throws IOException {
        try {
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            LetterXml xml = LetterXml.parse(content);
            xml.fill(letter);
            xml.write(filled);
            return filled.toByteArray();
        } catch (LetterXml.TemplateException e) {
            throw new ExportOptionException(ReturnsExporter.TEMPLATE, e.text().in(locale) + " (" + name + ")", e);
        }
    }
}
