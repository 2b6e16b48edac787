package org.gouji.testkit.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.Test;

/**
 * What every rule keeps to. Extend it in your bundle's tests; it reads the sources in {@code src}.
 *
 * @since 1.0
 */
public abstract class RuleContract {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3}");

    /**
     * The rules of the bundle.
     *
     * @return all of them; empty in a bundle of rules for sets
     */
    protected abstract List<ValidationRule> rules();

    /**
     * The bundle's rules for sets of reports.
     *
     * @return all of them; none unless overridden
     */
    protected List<ReportSetRule> setRules() {
        return List.of();
    }

    private Map<Class<?>, RuleDescriptor> descriptors() {
        Map<Class<?>, RuleDescriptor> descriptors = new LinkedHashMap<>();
        rules().forEach(rule -> descriptors.put(rule.getClass(), rule.descriptor()));
        setRules().forEach(rule -> descriptors.put(rule.getClass(), rule.descriptor()));
        return descriptors;
    }

    @Test
    void thereAreRules() {
        assertFalse(descriptors().isEmpty());
    }

    /**
     * Words that would tie a source to one version of the form: names of its rows and columns, beginnings of its keys.
     *
     * @return words that no source of the bundle may hold
     */
    protected List<String> formWords() {
        return List.of("自然人", "总计", "商业企业", "现行有效件数", "结果维持", "行政许可", "政府集中采购", "\"t2", "\"t3", "\"t4");
    }

    private List<CodeInfo> codes() {
        return descriptors().values().stream().flatMap(descriptor -> descriptor.codes().stream()).toList();
    }

    @Test
    void everyCodeIsExplainedInBothLanguages() {
        assertAll(codes().stream().map(code -> () -> {
            for (LocalizedText text : List.of(code.title(), code.explanation(), code.source())) {
                assertTrue(CHINESE.matcher(text.zh()).find(), code.code() + ": " + text.zh());
                assertTrue(ENGLISH.matcher(text.en()).find(), code.code() + ": " + text.en());
            }
        }));
    }

    @Test
    void noCodeIsExplainedTwice() {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), codes().stream().map(CodeInfo::code).filter(code -> !seen.add(code)).toList());
    }

    @Test
    void whatIsNotOfficialIsNeverAnError() {
        assertAll(codes().stream().map(code -> () -> assertTrue(
                code.severity() != Severity.ERROR || code.basis() == CodeInfo.Basis.OFFICIAL, code.code())));
    }

    @Test
    void theComponentNamesTheCodesOfItsDescriptor() {
        assertAll(descriptors().entrySet().stream().map(rule -> () -> {
            String source = text(Path.of("src", rule.getKey().getName().replace('.', '/') + ".java"));
            RuleDescriptor descriptor = rule.getValue();
            assertFalse(descriptor.name().zh().isBlank(), descriptor.id());
            descriptor.codes().forEach(code -> assertTrue(source.contains(code.code()), code.code()));
        }));
    }

    @Test
    void noSourceNamesACellOfARealForm() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = text(file);
                formWords().forEach(word -> assertFalse(source.contains(word), file + ": " + word));
            }
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
