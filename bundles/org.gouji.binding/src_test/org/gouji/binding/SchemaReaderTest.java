package org.gouji.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.gouji.model.Severity;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {

    private static final String GOOD = """
            id: demo-1
            revision: 2
            title: {zh: 示例, en: Demo}
            basis: {paper: 示例〔2030〕1号, mark: 〔2030〕1号, from: 2030, to: 2031}
            sections:
              - {id: s1, numeral: 一, label: 总体情况, keywords: [[总体]]}
            tables:
              - id: t1
                section: s1
                title: {zh: 表, en: Table}
                blocks:
                  - corner: 项目
                    columns: [甲, {label: 乙, kind: change, span: 2}, {label: 合计（元）, code: 合计, kind: amount, unit: 元, decimals: 2}]
                    rows:
                      - {code: "1", label: 收到}
                      - label: 办结
                        code: "2"
                        rows:
                          - {code: "2.1", label: 同意, variants: [许可, {text: 准许, severity: info}]}
                          - {code: "2.2", label: 不同意}
            equations:
              - {code: X1, table: t1, each: row, rule: 合计 = 甲 + 乙, official: true, statement: {zh: 合计, en: total}}
              - {code: X2, table: t1, each: column, columns: [甲], rule: 1 >= 2.* - 2.2, statement: {zh: 收, en: in}}
            """;

    @Test
    void readsEveryPart() throws IOException {
        FormSchema schema = read(GOOD);
        assertThat(schema).hasToString("demo-1 r2");
        assertThat(schema.basis().covers(2031)).isTrue();
        assertThat(schema.basis().covers(2032)).isFalse();
        assertThat(schema.cells()).extracting(CellSpec::key).containsExactly("t1/1/甲", "t1/1/乙", "t1/1/合计", "t1/2.1/甲",
                "t1/2.1/乙", "t1/2.1/合计", "t1/2.2/甲", "t1/2.2/乙", "t1/2.2/合计");
        assertThat(schema.cell("t1/1/乙").orElseThrow().kind()).isEqualTo(CellKind.SIGNED_COUNT);
        assertThat(schema.cell("t1/1/合计").orElseThrow().unit()).contains("元");
        assertThat(schema.tables().get(0).blocks().get(0).rowLeaves().get(1).label().variants()).extracting(
                v -> v.text() + v.severity()).containsExactly("许可" + Severity.WARNING, "准许" + Severity.INFO);
        assertThat(schema.equations()).extracting(Equation::id).containsExactly("X1@1", "X1@2.1", "X1@2.2", "X2@甲");
        assertThat(schema.equations().get(3).right()).extracting(t -> t.sign() + t.key()).containsExactly("1t1/2.1/甲",
                "1t1/2.2/甲", "-1t1/2.2/甲");
        assertThat(schema.equations().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(schema.equations().get(3).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void laysOutTheTable() throws IOException {
        FormSchema schema = read(GOOD);
        FormLayout layout = FormLayout.of(schema, schema.tables().get(0));
        assertThat(layout.rows()).isEqualTo(4);
        assertThat(layout.columns()).isEqualTo(6);
        assertThat(layout.row(2)).extracting(c -> c.text() + c.key().orElse("") + c.rowSpan() + c.columnSpan())
                .containsExactly("办结21", "同意11", "t1/2.1/甲11", "t1/2.1/乙12", "t1/2.1/合计11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: demo-1                  | idx: demo-1               | 'id' is missing
            kind: change                | kind: changed             | tables[0].blocks[0].columns[1].kind: count, change or amount
            rule: 合计 = 甲 + 乙         | rule: 合计 = 甲 + 丙       | the form has no cell t1/1/丙
            each: row                   | each: rows                | row or column is expected
            revision: 2                 | revision: two             | a whole number is expected
            severity: info              | severity: hint            | not 'hint'
            rule: 1 >= 2.* - 2.2        | rule: 1 2.2               | with blanks around its signs
            {code: "2.2", label: 不同意} | {code: "2.1", label: 不同意} | two cells with the key t1/2.1/甲
            official: true              | official: maybe           | true or false is expected
            """)
    void namesThePlaceOfAnError(String part, String wrong, String message) {
        assertThat(GOOD).contains(part);
        assertThatThrownBy(() -> read(GOOD.replace(part, wrong))).isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("demo.yaml: ").hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsNoSchema() {
        assertThatThrownBy(() -> read("- a\n- b")).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> read("a: [1")).isInstanceOf(SchemaException.class).hasMessageContaining("demo.yaml");
        assertThatThrownBy(() -> read("")).isInstanceOf(SchemaException.class);
    }

    private static FormSchema read(String text) throws IOException {
        return SchemaReader.read("demo.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
