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
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.YearEquation;
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

    private static final String YEARS = """
            years:
              relations:
                - {code: Y1, table: t1, each: column, columns: [甲, 乙], rule: "1 = last 2.1 + last 2.2 - 2.1", crosses: [demo-0],
                   official: true, statement: {zh: 转, en: over}}
              jumps:
                - {code: Y5, above: 5, below: 0.2, base: 20, cells: [{table: t1, rows: [2.*], columns: [合计]}]}
            carries-over:
              - from: demo-0
                entries:
                  - {as: same, table: t1, rows: ["1"]}
                  - {as: sum, table: t1, rows: [旧], to: {rows: ["2.1", "2.2"]}, reason: {zh: 拆, en: split}}
                  - {as: dropped, table: t1, rows: [废], columns: [丙], reason: {zh: 无, en: gone}}
                  - {as: not-comparable, table: t1, rows: [甲类, 乙类], columns: [丁], to: {rows: ["1", "2.1"], columns: [甲]},
                     reason: {zh: 异, en: other}}
            """;

    @Test
    void readsWhatBindsTheYears() throws IOException {
        FormSchema schema = read(GOOD + YEARS);
        assertThat(schema.acrossYears().equations()).extracting(YearEquation::id).containsExactly("Y1@甲", "Y1@乙");
        YearEquation first = schema.acrossYears().equations().get(0);
        assertThat(first.terms()).extracting(t -> t.sign() + (t.last() ? "last " : "this ") + t.key())
                .containsExactly("1this t1/1/甲", "1last t1/2.1/甲", "1last t1/2.2/甲", "-1this t1/2.1/甲");
        assertThat(first.crosses()).containsExactly("demo-0");
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(schema.acrossYears().jumps()).singleElement().satisfies(jump -> {
            assertThat(jump.keys()).containsExactly("t1/2.1/合计", "t1/2.2/合计");
            assertThat(jump.below()).isEqualByComparingTo("0.2");
        });
    }

    @Test
    void readsWhatBecomesOfAnOlderForm() throws IOException {
        FormMapping mapping = read(GOOD + YEARS).mappingFrom("demo-0").orElseThrow();
        assertThat(mapping.entry("t1/旧/甲").orElseThrow().targets()).containsExactly("t1/2.1/甲", "t1/2.2/甲");
        assertThat(mapping.forOld("t1/1/乙").orElseThrow().label()).isEqualTo(FormMapping.Comparability.COMPARABLE);
        assertThat(mapping.forOld("t1/乙类/丁").orElseThrow().newKeys()).containsExactly("t1/2.1/甲");
        assertThat(mapping.forNew("t1/2.2/甲").orElseThrow()).satisfies(sum -> {
            assertThat(sum.label()).isEqualTo(FormMapping.Comparability.COMPARABLE_AS_SUM);
            assertThat(sum.oldKeys()).containsExactly("t1/旧/甲");
            assertThat(sum.newKeys()).containsExactly("t1/2.1/甲", "t1/2.2/甲");
        });
        assertThat(mapping.forOld("t1/废/丙").orElseThrow().newKeys()).isEmpty();
        assertThat(mapping.forOld("t1/无/丙")).isEmpty();
        assertThat(mapping.counterparts()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last 2.1 + last 2.2 - 2.1 | 2.1            | names cells of both years
            1 = last                  | 1 >= last      | says that both sides are equal
            above: 5                  | above: much    | a number is expected
            below: 0.2                | below: 7       | 0 <= below < above
            rows: [2.*]               | rows: [9]      | the form has no cell t1/9/合计
            as: same                  | as: alike      | same, sum, not-comparable or dropped
            rows: [废]                 | rows: ["1"]    | the form has no cell t1/1/丙
            as: sum                   | as: same       | nothing is said of the cell t1/2.2/甲
            rows: [旧]                 | rows: ["1"]    | t1/1/甲 is declared twice
            """)
    void refusesWrongYears(String right, String wrong, String message) {
        String text = GOOD + YEARS.replace(right, wrong).replace("as: dropped, table: t1, rows: [\"1\"]",
                "as: not-comparable, table: t1, rows: [\"1\"]");
        assertThatThrownBy(() -> read(text)).isInstanceOf(SchemaException.class).hasMessageContaining(message);
    }

    @Test
    void refusesLastYearWithinOneReport() {
        String text = GOOD.replace("合计 = 甲 + 乙", "合计 = last 甲 + 乙");
        assertThatThrownBy(() -> read(text)).isInstanceOf(SchemaException.class).hasMessageContaining("'last'");
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
