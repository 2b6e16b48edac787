package org.gouji.itests.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/** The words of the samples and of their forms, which are Chinese whatever language the workbench speaks. */
final class ReportWords {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");

    /** The regulation that a form cites, what agencies and the officer are called, and units, which stand in no sample by themselves. */
    private static final Pattern NAMES = Pattern
            .compile("示例\\p{IsHan}*|国办公开办函|号|万元|件|测试员");

    private static final String SAMPLES = samples();
    private static final Set<String> OURS = ours();

    private ReportWords() {
    }

    /** Whether all that is Chinese in a text comes from reports and forms, and none of it is a text of ours. */
    static boolean only(String text) {
        return !OURS.contains(text) && RUN.matcher(text).results().map(run -> run.group())
                .allMatch(run -> SAMPLES.contains(run) || SAMPLES.contains(NAMES.matcher(run).replaceAll("")));
    }

    private static String samples() {
        StringBuilder all = new StringBuilder();
        try {
            for (Path file : Folders.samples()) {
                if (file.toString().endsWith(".md") || file.toString().endsWith(".txt")) {
                    all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A label may be broken over lines.
        return all.toString().replaceAll("\\s", "");
    }

    /** All that the workbench and its fragments can say in Chinese. */
    private static Set<String> ours() {
        Set<String> texts = new TreeSet<>();
        Stream.of(Platform.getBundle("org.gouji.ui").getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.gouji.ui"))
                .flatMap(bundle -> Stream.of("*_zh.properties", "*_zh_CN.properties").flatMap(
                        files -> urls(bundle.findEntries("/", files, true)).stream()))
                .forEach(url -> texts.addAll(values(url)));
        return texts;
    }

    private static List<URL> urls(Enumeration<URL> entries) {
        return entries == null ? List.of() : Collections.list(entries);
    }

    private static List<String> values(URL url) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.values().stream().map(value -> value.toString().replace("&", "").strip()).toList();
    }
}
