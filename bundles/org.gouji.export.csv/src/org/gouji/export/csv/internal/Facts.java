package org.gouji.export.csv.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** The fields with which every row begins: where it comes from. */
final class Facts {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("文件", "source"),
            LocalizedText.of("容器内路径", "container"), LocalizedText.same("sha256"),
            LocalizedText.of("读取状态", "status"), LocalizedText.of("读取说明", "detail"),
            LocalizedText.of("第几份", "report"), LocalizedText.of("单位名称", "agency"),
            LocalizedText.of("年度", "year"), LocalizedText.of("模板", "template"),
            LocalizedText.of("模板修订", "revision"));

    static final int COUNT = HEADER.size();

    private Facts() {
    }

    static List<String> header(List<LocalizedText> more, Locale locale) {
        List<String> header = new ArrayList<>();
        HEADER.forEach(text -> header.add(text.in(locale)));
        more.forEach(text -> header.add(text.in(locale)));
        return header;
    }

    static List<String> of(CheckedReport checked, Locale locale) {
        InputFacts input = checked.input();
        Optional<Report> report = checked.report();
        return List.of(input.path(), input.container(), input.sha256(), input.status().name(),
                input.detail().in(locale), report.map(r -> String.valueOf(checked.index() + 1)).orElse(""),
                report.flatMap(Report::agency).orElse(""), report.flatMap(Report::year).map(String::valueOf).orElse(""),
                report.map(r -> r.fit().template()).orElse(""),
                report.map(r -> String.valueOf(r.fit().revision())).orElse(""));
    }

    /** What stands for the facts in a row that belongs to no input. */
    static List<String> none() {
        return Collections.nCopies(COUNT, "");
    }

    static List<String> row(List<String> facts, List<String> more) {
        List<String> row = new ArrayList<>(facts);
        row.addAll(more);
        return row;
    }

    /** The row of what has nothing else to say. */
    static List<String> bare(List<String> facts, List<LocalizedText> header) {
        return row(facts, Collections.nCopies(header.size(), ""));
    }
}
