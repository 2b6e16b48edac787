package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gouji.model.InputStatus;
import org.gouji.model.Severity;
import org.gouji.model.finding.RuleOutcome;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src", "org", "gouji", "ui", "internal");
    private static final Pattern USED = Pattern.compile("(?:\\.get|add)\\((?:facts, )?\"([a-z][\\w.-]*\\w)\"");
    private static final Pattern PLUGIN_KEY = Pattern.compile("=\"%([\\w.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys(SOURCES.resolve("present/messages_zh_CN.properties")))
                .isEqualTo(keys(SOURCES.resolve("present/messages.properties")));
        assertThat(keys(Path.of("plugin_zh_CN.properties"))).isEqualTo(keys(Path.of("plugin.properties")));
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        Set<String> known = keys(SOURCES.resolve("present/messages.properties"));
        Set<String> used = matches(USED, SOURCES, ".java");

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(known).containsAll(used);
        assertThat(keys(Path.of("plugin.properties"))).containsAll(matches(PLUGIN_KEY, Path.of("plugin.xml"), ".xml"));
    }

    @Test
    void everyConstantHasAWord() {
        for (Locale locale : new Locale[]{Locale.CHINA, Locale.UK}) {
            Texts texts = Texts.in(locale);
            for (InputStatus status : InputStatus.values()) {
                assertThat(texts.get("status." + Words.id(status))).isNotBlank();
            }
            for (Severity severity : Severity.values()) {
                assertThat(texts.get("severity." + severity.id())).isNotBlank();
            }
            for (RuleOutcome.Result result : RuleOutcome.Result.values()) {
                assertThat(texts.get("check." + Words.id(result))).isNotBlank();
            }
            for (CellLook look : CellLook.values()) {
                assertThat(look.word(texts)).isNotBlank();
                assertThat(look.sign(texts).isEmpty()).isNotEqualTo(look.signed());
            }
        }
    }

    @Test
    void everyChineseReaderGetsChineseWhateverTheDefault() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Texts.in(Locale.FRENCH).get("severity.error")).isEqualTo("Error");
            assertThat(Texts.in(Locale.TRADITIONAL_CHINESE).get("severity.error")).isEqualTo("错误");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> matches(Pattern pattern, Path root, String extension) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(extension)).map(TextsTest::read).map(pattern::matcher)
                    .flatMap(Matcher::results).forEach(result -> found.add(result.group(1)));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
