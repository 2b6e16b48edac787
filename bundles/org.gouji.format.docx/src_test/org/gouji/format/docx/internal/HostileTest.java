package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.row;
import static org.gouji.format.docx.internal.Docx.tbl;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import org.gouji.model.InputStatus;
import org.gouji.spi.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {

    private static byte[] sample() {
        return Docx.of(p("<w:pStyle w:val=\"1\"/>", r("一、总体情况")) + p("全年共办理12件。") + tbl(row("甲", "乙"), row("1", "2")))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>").zip();
    }

    private static Run document(String xml) {
        return Run.of(new Docx().part("word/document.xml", xml));
    }

    private static void assertEnd(Run run, InputStatus status) {
        assertThat(run.status()).as(run.text()).isEqualTo(status);
        assertThat(run.detail().zh()).isNotBlank();
        assertThat(run.detail().en()).isNotBlank();
    }

    @Test
    void anEmptyFileIsTruncated() {
        assertEnd(Run.of(new byte[0]), InputStatus.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 100, 500, 700, 900})
    void aFileThatIsCutOffIsTruncated(int length) {
        assertEnd(Run.of(Arrays.copyOf(sample(), length)), InputStatus.TRUNCATED);
    }

    @Test
    void aFileThatLacksItsLastBytesIsTruncated() {
        byte[] whole = sample();
        assertEnd(Run.of(Arrays.copyOf(whole, whole.length - 1)), InputStatus.TRUNCATED);
        assertEnd(Run.of(Arrays.copyOf(whole, whole.length - 22)), InputStatus.TRUNCATED);
    }

    @Test
    void zeroesAndTextAreNoDocument() {
        assertEnd(Run.of(new byte[5000]), InputStatus.NOT_A_DOCUMENT);
        assertEnd(Run.of(Docx.bytes("Government information")), InputStatus.NOT_A_DOCUMENT);
        assertEnd(Run.of(Docx.zip(Map.of("readme.txt", Docx.bytes("hello")))), InputStatus.NOT_A_DOCUMENT);
    }

    @Test
    void aFlippedBitIsHarmlessOrReported() {
        byte[] whole = sample();
        String expected = Run.of(whole).text();
        int step = Math.max(1, whole.length / 400);
        for (int i = 4; i < whole.length; i += step) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            Run run = Run.of(flipped);
            if (run.status() == InputStatus.OK) {
                assertThat(run.text()).as("byte " + i).isEqualTo(expected);
            }
        }
    }

    private static final int END_RECORD = 22;

    @Test
    void everyFlippedBitOfTheEndRecordIsHarmlessOrReported() {
        byte[] whole = sample();
        Run expected = Run.of(whole);
        for (int bit = 0; bit < END_RECORD * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[whole.length - END_RECORD + bit / 8] ^= (byte) (1 << bit % 8);
            Run run = Run.of(flipped);
            if (run.status() == InputStatus.OK) {
                assertThat(run.text()).as("bit " + bit).isEqualTo(expected.text());
                assertThat(run.codes()).as("bit " + bit).isEqualTo(expected.codes());
            } else {
                assertThat(run.status()).as("bit " + bit).isIn(InputStatus.TRUNCATED, InputStatus.MALFORMED_PACKAGE);
                assertThat(run.detail().zh()).isNotBlank();
            }
        }
    }

    @Test
    void anEndRecordThatTellsOfMoreIsTruncated() {
        byte[] longer = sample();
        longer[longer.length - 1] = 1;
        assertEnd(Run.of(longer), InputStatus.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anEncryptedPartIsNamed(int entry) {
        byte[] bytes = sample();
        int at = -1;
        for (int i = 0; i <= entry; i++) {
            at = Signature.indexOf(bytes, bytes.length, new byte[]{'P', 'K', 1, 2});
            bytes[at] = 0;
        }
        byte[] whole = sample();
        whole[at + 8] |= 1;
        assertEnd(Run.of(whole), InputStatus.ENCRYPTED);
    }

    @Test
    void charactersThatCannotBeDecodedAreReported() {
        String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><w:document xmlns:w=\"" + Docx.W + "\"><w:body>"
                + p("1@@2") + "</w:body></w:document>";
        byte[] utf16 = String.format(xml, "UTF-16").replace("@@", "\uD834\uDD1E").getBytes(StandardCharsets.UTF_16);
        utf16[Signature.indexOf(utf16, utf16.length, new byte[]{(byte) 0xDD, 0x1E})] = 0x4E;
        byte[] plain = String.format(xml, "GB18030").getBytes(StandardCharsets.US_ASCII);
        byte[] gbk = new String(plain, StandardCharsets.ISO_8859_1).replace("@@", "\u0080\u00FF")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] bytes : new byte[][]{utf16, gbk}) {
            Run run = Run.of(new Docx().part("word/document.xml", bytes).zip());
            assertThat(run.text()).contains("\uFFFD");
            assertThat(run.codes()).containsExactly("docx.unknown-character");
        }
        assertThat(Run.of(Docx.of(p("&#xFFFD;"))).codes()).containsExactly("docx.unknown-character");
        assertEnd(Run.of(Docx.of(p("&#xD800;"))), InputStatus.MALFORMED_XML);
    }

    @Test
    void stylesAreFoundWithoutRelationshipsAndTypesAndMissedWhereTheyAreGone() {
        String heading = p("<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", r("一、总体情况"));
        String styles = new Docx().root("styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>");
        Docx lost = Docx.of(heading).part("word/_rels/document.xml.rels", "");
        Run gone = Run.of(lost);
        assertThat(gone.text()).isEqualTo("P 一、总体情况");
        assertThat(gone.codes()).containsExactly("docx.no-styles", "docx.no-lists");
        Run found = Run.of(lost.part("word/styles.xml", styles));
        assertThat(found.text()).isEqualTo("H1 一、总体情况");
        assertThat(found.codes()).containsExactly("docx.no-lists");
    }

    @Test
    void encryptedAndLegacyFilesAreNamed() {
        byte[] ole = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        assertEnd(Run.of(ole), InputStatus.WRONG_EXTENSION);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 2049, name.length);
        assertEnd(Run.of(ole), InputStatus.ENCRYPTED);
    }

    @Test
    void otherOfficeFilesAreNamed() {
        Docx workbook = new Docx().part("word/document.xml", "<x/>").part("[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        assertEnd(Run.of(workbook), InputStatus.UNSUPPORTED_VARIANT);
        assertEnd(document("<html><body>x</body></html>"), InputStatus.UNSUPPORTED_VARIANT);
    }

    @Test
    void aMissingMainPartIsDamage() {
        assertEnd(document(""), InputStatus.MALFORMED_PACKAGE);
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] bytes = Docx
                .zip(Map.of("word/document.xml", Docx.bytes("<x/>"), "word/dokument.xml", Docx.bytes("<y/>")));
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("dokument", "document");
        assertEnd(Run.of(latin.getBytes(StandardCharsets.ISO_8859_1)), InputStatus.MALFORMED_PACKAGE);
    }

    @Test
    void malformedXmlIsReportedWithItsPlace() {
        Run run = document("<w:document xmlns:w=\"" + Docx.W + "\"><w:body><w:p></w:body></w:document>");
        assertEnd(run, InputStatus.MALFORMED_XML);
        assertThat(run.detail().zh()).contains("word/document.xml").contains("1:1");
        assertEnd(document("<w:document xmlns:w=\"" + Docx.W + "\"><w:body><w:p>"), InputStatus.MALFORMED_XML);
        assertEnd(document("no xml"), InputStatus.MALFORMED_XML);
        assertEnd(
                document("<w:document xmlns:w=\"" + Docx.W
                        + "\"><w:body><w:p><w:r><w:t>\u0001</w:t></w:r></w:p></w:body></w:document>"),
                InputStatus.MALFORMED_XML);
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String body = "<w:document xmlns:w=\"" + Docx.W
                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertEnd(document("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + body),
                InputStatus.MALFORMED_XML);
        assertEnd(document("<!DOCTYPE d SYSTEM \"http://localhost:1/x.dtd\">" + body), InputStatus.MALFORMED_XML);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertEnd(document(laughs + "<!ENTITY e \"&a19;\">]>" + body), InputStatus.MALFORMED_XML);
        assertEnd(document(body), InputStatus.MALFORMED_XML);
    }

    @Test
    void depthIsLimited() {
        int deep = 100_000;
        assertEnd(document(
                "<w:document xmlns:w=\"" + Docx.W + "\"><w:body>" + "<w:sdt>".repeat(deep) + "</w:sdt>".repeat(deep)
                        + "</w:body></w:document>"),
                InputStatus.LIMIT_DEPTH);
        String nested = "<w:tbl><w:tr><w:tc>".repeat(deep);
        assertEnd(document("<w:document xmlns:w=\"" + Docx.W + "\"><w:body>" + nested), InputStatus.LIMIT_DEPTH);
        assertEnd(document("<w:document xmlns:w=\"" + Docx.W + "\"><w:body><w:p><w:pPr>" + "<w:x>".repeat(deep)),
                InputStatus.LIMIT_DEPTH);
    }

    @Test
    void aBombIsStopped() {
        String blanks = "<w:document xmlns:w=\"" + Docx.W + "\"><w:body>" + " ".repeat(40 << 20)
                + "</w:body></w:document>";
        assertEnd(document(blanks), InputStatus.LIMIT_RATIO);
        Limits small = new Limits(1 << 20, 1 << 20, 100, 200, 1000, 100_000, Duration.ofMinutes(1));
        assertEnd(Run.of(new Docx().part("word/document.xml", blanks).zip(), small), InputStatus.LIMIT_SIZE);
    }

    @Test
    void tooManyPartsAreRefused() {
        Docx docx = Docx.of(p("x"));
        for (int i = 0; i < 20; i++) {
            docx.part("word/media/" + i + ".txt", "x");
        }
        Limits small = new Limits(1 << 20, 1 << 20, 10, 200, 1000, 100_000, Duration.ofMinutes(1));
        assertEnd(Run.of(docx.zip(), small), InputStatus.LIMIT_SIZE);
    }

    @Test
    void namesThatLeaveThePackageAreNeverFollowed() {
        Docx docx = Docx.of(p("正文")).part("../../evil.xml", "<x/>").part("/etc/x", "x")
                .part("word/_rels/document.xml.rels", Docx.relations("<Relationship Id=\"a\" Type=\"x/styles\" "
                        + "Target=\"../../../../etc/passwd\"/>"));
        Run run = Run.of(docx);
        assertThat(run.text()).isEqualTo("P 正文");
        assertThat(run.status()).isEqualTo(InputStatus.OK_PARTIAL);
    }
}
