package org.gouji.format.doc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.gouji.model.InputStatus;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a report and a collection of special cases, both saved as doc by an office program from the same docx. */
class DocReaderTest {

    private final Path folder;

    DocReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsHeadingsAndParagraphs() throws Exception {
        Reading reading = Reading.of(folder, Reading.resource("report.doc"));
        assertThat(reading.status()).isEqualTo(InputStatus.OK);
        assertThat(reading.codes()).isEmpty();
        Document document = reading.document();
        assertThat(Reading.texts(document)).startsWith("示例县科技局2023年政府信息公开工作年度报告", "一、总体情况",
                "2023年，示例县科技局全年主动公开信息126条，其中政策文件7件。").endsWith("示例县科技局", "2024年1月12日");
        assertThat(document.blocks().stream().filter(Heading.class::isInstance)).hasSize(6)
                .allMatch(heading -> ((Heading) heading).level() == 1);
    }

    @Test
    void readsEveryFigureOfTheThreeTables() throws Exception {
        Document document = Reading.of(folder, Reading.resource("report.doc")).document();
        List<String> truth = new String(Reading.resource("report.tsv"), StandardCharsets.UTF_8).lines()
                .map(line -> line.split("\t", -1)[1]).toList();
        assertThat(document.tables()).hasSize(3).allMatch(table -> table.kind() == TableKind.GRID);
        Table applications = document.tables().get(1);
        for (int i = 0; i < 25; i++) {
            List<String> row = Reading.row(applications, 3 + i);
            assertThat(row.subList(row.size() - 7, row.size())).isEqualTo(truth.subList(10 + 7 * i, 17 + 7 * i));
        }
        assertThat(Reading.row(document.tables().get(2), 3)).isEqualTo(truth.subList(185, 200));
        assertThat(Reading.row(document.tables().get(0), 3)).containsExactly("行政规范性文件", "2", "1", "11");
        assertThat(Reading.row(document.tables().get(0), 13)).containsExactly("行政事业性收费", "18.8680");
    }

    @Test
    void findsMergedCells() throws Exception {
        Table table = Reading.of(folder, Reading.resource("report.doc")).document().tables().get(1);
        assertThat(table.rowCount()).isEqualTo(28);
        assertThat(table.columnCount()).isEqualTo(10);
        Cell results = table.row(5).get(0);
        assertThat(results.text()).isEqualTo("三、本年度办理结果");
        assertThat(results.rowSpan()).isEqualTo(22);
        assertThat(table.row(0).get(1).columnSpan()).isEqualTo(7);
        assertThat(table.at(8, 1).orElseThrow().text()).isEqualTo("（三）不予公开");
        assertThat(table.at(26, 3).orElseThrow().text()).isEqualTo("13");
    }

    @Test
    void takesTrackedChangesFieldsBreaksAndNumbers() throws Exception {
        Reading reading = Reading.of(folder, Reading.resource("extras.doc"));
        assertThat(Reading.texts(reading.document())).containsExactly("修订与格式示例", "受理12件", "第一行\n第二行\t列", "年份 2023 年",
                "一、总体情况",
                "（1）主动公开", "（2）依申请公开", "二、改进情况", "图：", "落款");
        assertThat(reading.codes()).containsExactly("doc.tracked-changes", "doc.auto-numbering", "doc.nested-table",
                "doc.picture");
    }

    @Test
    void flattensTablesInCells() throws Exception {
        Table table = Reading.of(folder, Reading.resource("extras.doc")).document().tables().get(0);
        assertThat(Reading.row(table, 0)).containsExactly("甲\n内一\t内二\n后", "乙\n第二段", "丙");
        assertThat(Reading.row(table, 2)).containsExactly("合并", "7");
        assertThat(table.row(2).get(0).columnSpan()).isEqualTo(2);
    }

    @Test
    void tablesInFramesAndCellsAreTablesOfTheirOwn() throws Exception {
        Reading reading = Reading.of(folder, Reading.resource("frame.doc"));
        Document document = reading.document();
        assertThat(document.tables()).hasSize(3);
        assertThat(Reading.row(document.tables().get(0), 2)).containsExactly("行政许可", "8");
        assertThat(Reading.row(document.tables().get(1), 0)).containsExactly("左", "上\n下");
        assertThat(Reading.row(document.tables().get(2), 1)).containsExactly("规章", "3");
        assertThat(Reading.texts(document)).containsExactly("框内标题", "框内说明", "中间", "看得见", "注", "脚注文字");
    }

    @Test
    void aPageThatIsAPictureMakesTheDocumentPartial() throws Exception {
        Reading reading = Reading.of(folder, Reading.resource("frame.doc"));
        assertThat(reading.status()).isEqualTo(InputStatus.OK_PARTIAL);
        assertThat(reading.codes()).containsExactly("doc.hidden-text", "doc.layout-table", "doc.footnotes",
                "doc.picture");
    }

    @Test
    void aCutFileIsTruncated() throws Exception {
        byte[] whole = Reading.resource("report.doc");
        for (int size : new int[]{8, 511, 512, 2000, 20_000, whole.length - 600}) {
            assertThat(Reading.status(folder, Arrays.copyOf(whole, size))).isEqualTo(InputStatus.TRUNCATED);
        }
    }

    @Test
    void aDamagedFileIsMalformed() throws Exception {
        byte[] bytes = Reading.resource("report.doc");
        int start = wordStream(bytes);
        Arrays.fill(bytes, start + 0x20, start + 0x200, (byte) 0xFF);
        assertThat(Reading.status(folder, bytes)).isEqualTo(InputStatus.MALFORMED_PACKAGE);
    }

    @Test
    void aDocumentThatClaimsMoreTextThanItHasIsMalformed() throws Exception {
        byte[] bytes = Reading.resource("report.doc");
        // The length of the document's text, and so the end of its only piece.
        byte[] length = {(byte) bytes[wordStream(bytes) + 0x4C], bytes[wordStream(bytes) + 0x4D], 0, 0};
        int changed = 0;
        for (int at = 0; at < bytes.length - 9; at++) {
            if (bytes[at] == 2 && Arrays.equals(length, Arrays.copyOfRange(bytes, at + 9, at + 13))) {
                bytes[at + 11] = 100;
                changed++;
            }
        }
        assertThat(changed).isEqualTo(1);
        assertThat(Reading.status(folder, bytes)).isEqualTo(InputStatus.MALFORMED_PACKAGE);
    }

    @Test
    void aPasswordIsSaid() throws Exception {
        byte[] bytes = Reading.resource("report.doc");
        bytes[wordStream(bytes) + 0x0B] |= 1;
        assertThat(Reading.status(folder, bytes)).isEqualTo(InputStatus.ENCRYPTED);
    }

    @Test
    void anOldVersionIsNotSupported() throws Exception {
        byte[] bytes = Reading.resource("report.doc");
        bytes[wordStream(bytes) + 2] = 101;
        bytes[wordStream(bytes) + 3] = 0;
        assertThat(Reading.status(folder, bytes)).isEqualTo(InputStatus.UNSUPPORTED_VARIANT);
    }

    @Test
    void aCompoundFileWithoutWordIsNoDocument() throws Exception {
        assertThat(Reading.status(folder, renamed())).isEqualTo(InputStatus.NOT_A_DOCUMENT);
    }

    @Test
    void randomDamageAlwaysEndsInAStatus() throws Exception {
        Random random = new Random(7);
        byte[] whole = Reading.resource("extras.doc");
        for (int i = 0; i < 150; i++) {
            byte[] bytes = whole.clone();
            for (int j = 0; j < 1 + i; j++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            }
            assertThat(Reading.status(folder, bytes)).isNotNull();
        }
    }

    /** The report with its stream under another name, as in a workbook. */
    static byte[] renamed() {
        byte[] bytes = Reading.resource("report.doc");
        byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i < bytes.length - name.length; i += 128) {
            if (Arrays.equals(name, Arrays.copyOfRange(bytes, i, i + name.length))) {
                bytes[i] = 'X';
            }
        }
        return bytes;
    }

    private static int wordStream(byte[] bytes) {
        int at = 512;
        while ((bytes[at] & 0xFF) != 0xEC || (bytes[at + 1] & 0xFF) != 0xA5) {
            at += 512;
        }
        return at;
    }
}
