package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.gouji.model.schema.FormSchema;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms as the build packed them are those of their files. */
class PackedFormsTest {

    static Stream<Arguments> forms() {
        return Stream.of(Arguments.of(new Gwy2019Template(), Forms.OLD),
                Arguments.of(new Gwy2021Template(), Forms.NOW));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void equalTheirFiles(ReportTemplate template, FormSchema file) {
        assertThat(template.getClass().getResource(file.id() + ".yaml.packed")).isNotNull();
        assertThat(template.schema()).usingRecursiveComparison().isEqualTo(file);
        assertThat(template.schema().cells()).isEqualTo(file.cells());
    }
}
