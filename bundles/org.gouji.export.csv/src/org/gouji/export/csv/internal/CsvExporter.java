package org.gouji.export.csv.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.spi.export.ExporterDescriptor.Type;
import org.osgi.service.component.annotations.Component;

/**
 * Writes one table of all reports as CSV (RFC 4180): a row a value, a finding, or a notice. Excel opens it with a double
 * click: UTF-8 with a byte order mark, and no text that Excel would run as a formula. The language is an option, not
 * that of the run: the same reports give the same bytes everywhere.
 */
@Component(service = Exporter.class, property = {PluginProperties.ID + "=" + CsvExporter.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPORTER,
        PluginProperties.NAME_ZH + "=" + CsvExporter.NAME_ZH, PluginProperties.NAME_EN + "=" + CsvExporter.NAME_EN})
public final class CsvExporter implements Exporter {

    static final String ID = "csv";
    static final String NAME_ZH = "CSV 表（全部报告一张表）";
    static final String NAME_EN = "CSV table (one for all reports)";

    static final String ROWS = "rows";
    static final String VALUES = "values";
    static final String FINDINGS = "findings";
    static final String NOTICES = "notices";
    static final String LANGUAGE = "language";
    static final String HEADER = "header";
    static final String DELIMITER = "delimiter";
    static final String BOM = "bom";
    static final String LINE_END = "line-end";

    private static final List<Option> OPTIONS = List.of(
            new Option(ROWS, Type.CHOICE, VALUES,
                    LocalizedText.of("每行的内容", "what a row holds"),
                    List.of(VALUES, FINDINGS, NOTICES),
                    List.of(LocalizedText.of("每行一个数值", "a row a value"),
                            LocalizedText.of("每行一个问题", "a row a finding"),
                            LocalizedText.of("每行一条说明（更正、豁免、未报送的单位等）",
                                    "a row a notice: corrections, waivers, who is missing"))),
            new Option(LANGUAGE, Type.CHOICE, "zh",
                    LocalizedText.of("表头和说明文字的语言", "language of the header and of texts"), List.of("zh", "en"),
                    List.of(LocalizedText.of("中文", "Chinese"), LocalizedText.of("英文", "English"))),
            new Option(HEADER, Type.FLAG, "true", LocalizedText.of("第一行写表头", "begin with a header line"), List.of()),
            new Option(DELIMITER, Type.CHOICE, "comma", LocalizedText.of("分隔符", "what separates the fields"),
                    List.of("comma", "semicolon", "tab"), List.of(LocalizedText.of("逗号", "comma"),
                            LocalizedText.of("分号", "semicolon"), LocalizedText.of("制表符", "tab"))),
            new Option(BOM, Type.FLAG, "true",
                    LocalizedText.of("开头写 UTF-8 字节序标记，Excel 据此正确显示中文",
                            "begin with the UTF-8 byte order mark, by which Excel shows Chinese right"),
                    List.of()),
            new Option(LINE_END, Type.CHOICE, "crlf", LocalizedText.of("换行符", "how lines end"), List.of("crlf", "lf"),
                    List.of(LocalizedText.of("回车换行（Windows）", "CR LF (Windows)"),
                            LocalizedText.of("换行（Linux、macOS）", "LF (Linux, macOS)"))));

    @Override
    public ExporterDescriptor descriptor() {
        return new ExporterDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN), "csv", ExporterDescriptor.Scope.SET,
                OPTIONS);
    }

    @Override
    public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
        return new CsvSession(target, context);
    }
}
