package org.gouji.itests.forms;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/**
 * The sample reports under {@code releng/samples}: invented agencies, every format, the quirks of real reports. A test
 * compares the files with what is made here.
 */
final class Samples {

    private final FormSchema old;
    private final FormSchema now;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * One file.
     *
     * @param path below the samples folder
     * @param bytes its content
     */
    record Sample(String path, byte[] bytes) {
    }

    private Samples(FormSchema old, FormSchema now) {
        this.old = old;
        this.now = now;
    }

    /** All samples that can be made by program; the legacy .doc is made with a word processor. */
    static List<Sample> all() {
        Samples samples = new Samples(Forms.OLD, Forms.NOW);
        samples.years2019();
        samples.years2020();
        samples.years2021();
        samples.years2023();
        samples.years2025();
        return samples.samples;
    }

    private void add(String path, byte[] bytes) {
        samples.add(new Sample(path, bytes));
    }

    private SampleReport old(String agency, int year, long seed) {
        return Narratives.report(old, agency, year, Figures.consistent(old, seed));
    }

    private SampleReport now(String agency, int year, long seed) {
        return Narratives.report(now, agency, year, Figures.consistent(now, seed));
    }

    private void years2019() {
        add("2019/示例县科技局.txt", new SampleWriter(
                old("示例县科技局", 2019, 1).set("t2/政府集中采购/采购总金额", "18.8680万元")).textCells());
        add("2019/示例县教育局.docx", new SampleWriter(old("示例县教育局", 2019, 2)
                .label("采购总金额", "采购总金额（单位：万元，保留4位小数）").set("t2/政府集中采购/采购总金额", "157.0586")).docx());
        SampleReport drift = old("示例市高新区综合办公室", 2019, 3).label("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开");
        add("2019/示例市高新区综合办公室.md", new SampleWriter(drift, Faults::lostCells).markdown());
    }

    private void years2020() {
        SampleReport blanks = old("示例县民政局", 2020, 4);
        Faults.blankZeroRows(blanks);
        add("2020/示例县民政局.txt", new SampleWriter(blanks).textCells());
        SampleReport yuan = old("示例县财政局", 2020, 5).set("t2/政府集中采购/采购总金额", "122740");
        add("2020/示例县财政局.txt",
                new String(new SampleWriter(yuan).textRows(), UTF_8).getBytes(Charset.forName("GB18030")));
        SampleReport wrong = old("示例县水利局", 2020, 6);
        Faults.raise(wrong, "t3/3.1/自然人", 9);
        add("2020/示例县水利局.docx", new SampleWriter(wrong).docx());
    }

    private void years2021() {
        SampleReport broken = now("示例县农业农村局", 2021, 7).label("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开")
                .label("本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）");
        String text = new String(new SampleWriter(broken).textRows(), UTF_8);
        add("2021/示例县农业农村局.txt", Faults.breakBefore(text, "3.危及").getBytes(UTF_8));
        SampleReport marks = now("示例县交通运输局", 2021, 8).set("t3/3.3.1/商业企业", "/").set("t3/3.3.1/科研机构", "无")
                .set("t3/1/自然人", "3件");
        add("2021/示例县交通运输局.md", new SampleWriter(marks).markdown());
        SampleReport outdated = old("示例县卫生健康委员会", 2022, 9);
        add("2022/示例县卫生健康委员会.docx", new SampleWriter(outdated).docx());
        SampleReport missing = now("示例县示例镇人民政府", 2022, 10).heading("s5", "");
        add("2022/示例县示例镇人民政府.txt", utf16(new SampleWriter(missing).textCells()));
    }

    private void years2023() {
        add("2023/示例县住房和城乡建设局.docx", new SampleWriter(large("示例县住房和城乡建设局", 2023, 11)).docx());
        SampleReport row = now("示例县文化和旅游局", 2024, 13);
        add("2024/示例县文化和旅游局.md", new SampleWriter(row, Faults::lostRow).markdown());
        SampleReport image = now("示例县审计局", 2024, 14).text("s3", "（表格见图片）");
        add("2024/示例县审计局.docx", new SampleWriter(image, Faults::noTableThree).docx());
    }

    private void years2025() {
        SampleReport pair = now("示例县市场监督管理局", 2025, 15);
        Faults.raise(pair, "t3/3.1/自然人", 4);
        Faults.raise(pair, "t3/3.1/商业企业", -4);
        add("2025/示例县市场监督管理局.docx", new SampleWriter(pair).docx());
        SampleReport wide = large("示例县统计局", 2025, 16);
        Faults.fullWidth(wide);
        add("2025/示例县统计局.txt", new SampleWriter(wide).textRows());
        SampleReport clean = now("示例县司法局", 2025, 17);
        add("2025/示例县司法局.md", new SampleWriter(clean).markdown());
    }

    /** Figures in the thousands that still agree. */
    private SampleReport large(String agency, int year, long seed) {
        Map<String, Integer> figures = Figures.consistent(now, seed);
        figures.replaceAll((key, number) -> number * 137);
        return Narratives.report(now, agency, year, figures);
    }

    private static byte[] utf16(byte[] utf8) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xFE);
        out.writeBytes(new String(utf8, UTF_8).getBytes(UTF_16LE));
        return out.toByteArray();
    }

}
