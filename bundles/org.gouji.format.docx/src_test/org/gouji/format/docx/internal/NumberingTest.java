package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.tbl;
import static org.gouji.format.docx.internal.Docx.tc;
import static org.gouji.format.docx.internal.Docx.tr;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>")
            + level(2, "decimal", "%3.", "") + level(3, "decimal", "%1.%4", "<w:isLgl/>") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"6\">" + level(0, "bullet", "\uF0B7", "") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/>"
            + "</w:lvlOverride></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"6\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num>";
    private static final String STYLES = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"numbering\" w:styleId=\"list\"><w:name w:val=\"list\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    private static String level(int number, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
    }

    private static Run run(String body) {
        return Run.of(Docx.of(body).numbering(LISTS).styles(STYLES));
    }

    @Test
    void labelsAreCountedThroughTheLevels() {
        Run run = run(item(1, 0, "总体") + item(1, 1, "公开") + item(1, 2, "条") + item(1, 2, "款") + item(1, 1, "申请")
                + item(1, 2, "项") + item(1, 0, "主动") + item(1, 3, "目"));

        assertThat(run.text()).isEqualTo("P 一、总体\nP （一）公开\nP 1. 条\nP 2. 款\nP （二）申请\nP 1. 项\nP 二、主动\nP 2.1 目");
        assertThat(run.codes()).containsExactly("docx.auto-numbering");
        assertThat(run.diagnostics().get(0).message().zh()).contains("8处");
    }

    @Test
    void stylesBringTheirLists() {
        Run run = run(p("<w:pStyle w:val=\"1\"/>", r("总体"))
                + p("<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        r("无号"))
                + p("<w:pStyle w:val=\"1\"/>", r("主动")));

        assertThat(run.text()).isEqualTo("H1 一、总体\nH1 无号\nH1 二、主动");
    }

    @Test
    void listsMayStartElsewhereShareCountersAndLink() {
        Run run = run(item(1, 0, "a") + item(2, 0, "b") + item(2, 0, "c") + item(1, 0, "d") + item(3, 0, "e")
                + item(4, 0, "f")
                + item(99, 0, "g") + item(1, 77, "h"));

        assertThat(run.text()).isEqualTo("P 一、a\nP 四、b\nP 五、c\nP 六、d\nP e\nP 一、f\nP g\nP h");
    }

    @Test
    void anEmptyCellMayHoldANumberOnly() {
        assertThat(
                run(tbl(tr(tc("", item(1, 2, "")), tc("", p("甲"))), tr(tc("", item(1, 2, "")), tc("", p("乙"))))).text())
                .isEqualTo("T[0:1.|1:甲][0:2.|1:乙]");
    }

    @ParameterizedTest
    @CsvSource({"decimal,12,12", "decimalZero,3,03", "upperRoman,1994,MCMXCIV", "lowerRoman,4,iv", "upperLetter,28,BB",
            "lowerLetter,3,c", "chineseCounting,10,十", "chineseCounting,11,十一", "chineseCountingThousand,20,二十",
            "chineseCountingThousand,105,一百零五", "chineseCountingThousand,2010,二千零一十", "japaneseCounting,7,七",
            "chineseLegalSimplified,12,壹拾贰", "ideographTraditional,3,丙", "ideographZodiac,12,亥",
            "ideographDigital,20,二〇", "decimalEnclosedCircle,2,②", "decimalEnclosedParen,3,⑶", "decimalFullWidth,12,１２",
            "decimalEnclosedCircle,21,21", "hebrew1,5,5", "none,5,''", "upperRoman,0,0", "chineseCounting,-3,-3"})
    void numbersAreWrittenAsWordDoes(String format, int number, String expected) {
        assertThat(NumberFormat.format(format, number)).isEqualTo(expected);
    }
}
