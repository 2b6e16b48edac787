package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.row;
import static org.gouji.format.docx.internal.Docx.tbl;
import static org.gouji.format.docx.internal.Docx.tc;
import static org.gouji.format.docx.internal.Docx.tr;

import org.gouji.model.InputStatus;
import org.junit.jupiter.api.Test;

class InlineTest {

    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String BOX = "<w:txbxContent>%s</w:txbxContent>";
    private static final String SHAPE = "<mc:AlternateContent><mc:Choice Requires=\"%s\"><w:drawing><wps:wsp><wps:txbx>"
            + BOX + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + BOX
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    private static final String LARGE = "<wp:extent cx=\"5000000\" cy=\"3000000\"/>";
    private static final String PICTURE = "<w:r><w:drawing><wp:inline>%s<a:graphic><a:blip/></a:graphic></wp:inline>"
            + "</w:drawing></w:r>";

    private static Run run(String body) {
        return Run.of(Docx.of(body));
    }

    private static String code(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String para(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    @Test
    void fieldsGiveTheirResultsNotTheirCodes() {
        String inner = BEGIN + code("PAGE") + SEPARATE + r("9") + END;
        Run run = run(para(r("共") + BEGIN + code("IF ") + inner + r("码") + SEPARATE + r("12") + END + r("件"))
                + para("<w:fldSimple w:instr=\"DATE\">" + r("2021年") + "</w:fldSimple>")
                + para("<w:hyperlink w:anchor=\"a\">" + r("链接") + "</w:hyperlink>"));

        assertThat(run.text()).isEqualTo("P 共12件\nP 2021年\nP 链接");
        assertThat(run.diagnostics()).isEmpty();
    }

    @Test
    void aFieldThatIsNeverClosedSwallowsNoOtherParagraph() {
        Run run = run(
                para(r("前") + BEGIN + r("码")) + p("后") + tbl(tr(tc("", para(BEGIN + code("x"))), tc("", p("1")))));

        assertThat(run.text()).isEqualTo("P 前\nP 后\nT[0:|1:1]");
        assertThat(run.codes()).containsExactly("docx.broken-field");
    }

    @Test
    void formFieldsGiveWhatWasTypedOrChosen() {
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList></w:ffData></w:fldChar></w:r>";
        assertThat(run(para(BEGIN + code("FORMTEXT") + SEPARATE + r("7") + END)
                + para(list + code("FORMDROPDOWN") + END)).text()).isEqualTo("P 7\nP 乙");
    }

    private static String box(String properties) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"c\"/><w:enabled/><w:checkBox>"
                + "<w:sizeAuto/>" + properties + "</w:checkBox></w:ffData></w:fldChar></w:r>" + code("FORMCHECKBOX")
                + SEPARATE + END;
    }

    @Test
    void boxesOfAFormAreTickedOrNot() {
        assertThat(run(para(box("<w:default w:val=\"0\"/>") + r("个人") + box("<w:default w:val=\"1\"/>") + r("企业")
                + box("<w:default w:val=\"0\"/><w:checked/>") + r("机构")
                + box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + r("其他"))).text())
                .isEqualTo("P ☐个人☒企业☒机构☐其他");
        assertThat(run(para(BEGIN + code("IF ") + box("<w:checked/>") + SEPARATE + r("是") + END)).text())
                .isEqualTo("P 是");
        assertThat(run(para("<w:sdt><w:sdtPr><w14:checkbox xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/"
                + "wordml\"><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + r("☒")
                + "</w:sdtContent></w:sdt>" + r("同意")
                + "<w:sdt><w:sdtContent><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/></w:r></w:sdtContent></w:sdt>"))
                .text()).isEqualTo("P ☒同意□");
    }

    @Test
    void aListNobodyTouchedShowsItsDefault() {
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>%s"
                + "<w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList></w:ffData></w:fldChar></w:r>" + END;
        assertThat(run(para(String.format(list, "<w:default w:val=\"1\"/>"))
                + para(String.format(list, "<w:result w:val=\"0\"/><w:default w:val=\"1\"/>"))
                + para(String.format(list, ""))).text()).isEqualTo("P 乙\nP 甲\nP 甲");
    }

    private static Run symbol(String font, String code) {
        return run(para(r("a") + "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>"));
    }

    @Test
    void aSymbolNobodyKnowsIsNeverAControlCharacterNorADigit() {
        for (int code = 0xF000; code <= 0xF0FF; code++) {
            Run run = symbol("Wide Latin Symbols", Integer.toHexString(code));
            assertThat(run.text().chars()).as(Integer.toHexString(code)).noneMatch(Character::isISOControl);
            assertThat(run.text()).hasSize(4);
        }
        for (String code : new String[]{"F07F", "F080", "F09F", "F001", "0085", "D800", "FFFF", "", "x", "12345"}) {
            Run run = symbol("Symbol", code);
            assertThat(run.text()).as(code).isEqualTo("P a\uFFFD");
            assertThat(run.codes()).containsExactly("docx.symbol", "docx.unknown-character");
        }
        assertThat(symbol("Webdings", "F031").text()).isEqualTo("P a\uFFFD");
        assertThat(symbol("Wingdings 3", "F031").text()).isEqualTo("P a\uFFFD");
        assertThat(symbol("Symbol", "F031").text()).isEqualTo("P a1");
        assertThat(symbol("MS Gothic", "2612").text()).isEqualTo("P a☒");
        assertThat(symbol("Wingdings", "2612").text()).isEqualTo("P a☒");
    }

    @Test
    void charactersThatAreElementsBecomeText() {
        Run run = run(para("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type=\"page\"/><w:cr/><w:noBreakHyphen/>"
                + "<w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>")
                + para("<w:r><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase>" + r("音")
                        + "</w:rubyBase></w:ruby></w:r>")
                + para("<m:oMath><m:r><m:t>1+</m:t></m:r><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>"));

        assertThat(run.text()).isEqualTo("P a\nb\n-√a\nP 音\nP 1+2/3");
        assertThat(run.codes()).containsExactly("docx.symbol");
    }

    @Test
    void hiddenTextIsLeftOutAndReported() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"h\"/><w:rPr><w:vanish/></w:rPr></w:style>";
        Run run = Run.of(Docx.of(para(r("见") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>暗</w:t></w:r>")).styles(styles));

        assertThat(run.text()).isEqualTo("P 见明");
        assertThat(run.codes()).containsExactly("docx.hidden-text");
        assertThat(run.diagnostics().get(0).message().en()).startsWith("2 ");
    }

    @Test
    void textBoxesFollowTheirParagraphOnce() {
        String shape = String.format(SHAPE, "wps", p("框内"), p("框内"));
        Run run = run(para(r("锚") + "<w:r>" + shape + "</w:r>" + r("定")) + p("后"));

        assertThat(run.text()).isEqualTo("P 锚定\nP 框内\nP 后");
        assertThat(run.codes()).containsExactly("docx.text-box");
    }

    @Test
    void anUnknownChoiceLeavesTheFallback() {
        assertThat(run(para("<w:r>" + String.format(SHAPE, "x9", p("新"), p("旧")) + "</w:r>")).text()).isEqualTo("P 旧");
        assertThat(run(
                para("<mc:AlternateContent><mc:Choice Requires=\"x9\">" + r("新") + "</mc:Choice></mc:AlternateContent>"
                        + r("余")))
                .text()).isEqualTo("P 余");
        assertThat(
                run("<mc:AlternateContent><mc:Choice Requires=\"wps\">" + p("块") + "</mc:Choice><mc:Fallback>" + p("x")
                        + "</mc:Fallback></mc:AlternateContent>").text())
                .isEqualTo("P 块");
    }

    @Test
    void aTableInATextBoxIsATable() {
        String table = tbl(row("a", "b"), row("1", "2"));
        assertThat(run(para("<w:r>" + String.format(SHAPE, "wps", table, table) + "</w:r>")).text())
                .isEqualTo("T[0:a|1:b][0:1|1:2]");
        assertThat(
                run(tbl(row("x", "y"), tr(tc("", para("<w:r>" + String.format(SHAPE, "wps", table, table) + "</w:r>")),
                        tc("", p("z"))))).text())
                .isEqualTo("T[0:x|1:y][0:|1:z]\nT[0:a|1:b][0:1|1:2]");
    }

    @Test
    void aParagraphOfAPictureOnlyMakesTheDocumentPartial() {
        Run alone = run(p("表：") + para(String.format(PICTURE, LARGE)));
        assertThat(alone.status()).isEqualTo(InputStatus.OK_PARTIAL);
        assertThat(alone.codes()).containsExactly("docx.picture", "degraded");

        Run small = run(para(String.format(PICTURE, "<wp:extent cx=\"300000\" cy=\"300000\"/>")));
        assertThat(small.status()).isEqualTo(InputStatus.OK);
        assertThat(run(para(r("附图") + String.format(PICTURE, LARGE))).status()).isEqualTo(InputStatus.OK);
    }

    @Test
    void objectsAndForeignPartsMakeTheDocumentPartial() {
        Run object = run(para("<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>"));
        assertThat(object.status()).isEqualTo(InputStatus.OK_PARTIAL);
        assertThat(object.codes()).containsExactly("docx.embedded-object", "degraded");
        assertThat(run(p("x") + "<w:altChunk/>").status()).isEqualTo(InputStatus.OK_PARTIAL);
    }

    @Test
    void footnotesStandAtTheEnd() {
        Docx docx = Docx.of(para(r("收费") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + p("末段"));
        docx.related("footnotes", docx.root("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("线")
                + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r("单位：元")
                + "</w:p></w:footnote>"));
        Run run = Run.of(docx);

        assertThat(run.text()).isEqualTo("P 收费\nP 末段\nP 单位：元");
        assertThat(run.codes()).containsExactly("docx.footnotes");
    }

    @Test
    void footnotesAreBounded() {
        Docx docx = Docx.of(para("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
        docx.related("footnotes", docx.root("footnotes", ("<w:footnote w:id=\"2\">" + p("长".repeat(60_000))
                + "</w:footnote>").repeat(4)));
        Run run = Run.of(docx);

        assertThat(run.text()).hasSizeLessThan(130_000);
        assertThat(run.codes()).containsExactly("docx.footnotes", "docx.footnotes-cut");
    }

    @Test
    void aNoteThatIsLostMakesTheDocumentPartial() {
        Docx docx = Docx.of(para("<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("x"))).related("footnotes", "");
        assertThat(Run.of(docx).status()).isEqualTo(InputStatus.OK_PARTIAL);
    }

    @Test
    void commentsAndMarginsAreMentioned() {
        Run run = run(para(r("x") + "<w:r><w:commentReference w:id=\"1\"/></w:r>")
                + "<w:sectPr><w:headerReference w:type=\"default\"/><w:footerReference/></w:sectPr>");

        assertThat(run.codes()).containsExactly("docx.headers-footers", "docx.comments");
        assertThat(run.status()).isEqualTo(InputStatus.OK);
    }
}
