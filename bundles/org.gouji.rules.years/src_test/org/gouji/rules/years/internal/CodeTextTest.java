package org.gouji.rules.years.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTextTest {

    static Stream<ValidationRule> rules() {
        return Stream.of(new YearsRule(), new JumpRule());
    }

    static Stream<CodeInfo> codes() {
        return rules().flatMap(r -> r.descriptor().codes().stream());
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplainedInBothLanguages(CodeInfo code) {
        List<LocalizedText> texts = List.of(code.title(), code.explanation(), code.source());
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).containsPattern("[a-z]{3}");
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsNotOfficialIsNeverAnError(CodeInfo code) {
        boolean mayFail = code.basis() == CodeInfo.Basis.OFFICIAL;
        assertThat(code.severity() != Severity.ERROR || mayFail).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theComponentNamesTheCodesOfItsDescriptor(ValidationRule rule) throws IOException {
        Path source = Path.of("src", rule.getClass().getName().replace('.', '/') + ".java");
        String text = Files.readString(source, StandardCharsets.UTF_8);
        assertThat(rule.descriptor().name().zh()).isNotBlank();
        assertThat(rule.descriptor().codes()).allSatisfy(code -> assertThat(text).contains(code.code()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noSourceNamesACellOfARealForm(Path source) throws IOException {
        assertThat(Files.readString(source, StandardCharsets.UTF_8)).doesNotContain("自然人", "总计", "现行有效件数", "结果维持",
                "行政许可", "采购", "\"t2", "\"t3", "\"t4");
    }
}
