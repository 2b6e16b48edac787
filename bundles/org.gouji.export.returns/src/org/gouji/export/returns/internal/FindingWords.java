package org.gouji.export.returns.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormTable;

/** Says a finding in the words of the form. */
final class FindingWords {

    private static final int SHOWN = 3;

    private final Report report;
    private final LetterSettings settings;

    FindingWords(Report report, LetterSettings settings) {
        this.report = report;
        this.settings = settings;
    }

    Letter.Item item(int number, Finding finding) {
        String proposal = finding.proposal().map(p -> settings.say(p.what())).orElseGet(() -> finding.keys().isEmpty()
                ? settings.say("请按规定格式补正。", "Correct it to the prescribed form.")
                : settings.say("请对照原始台账核对后更正。", "Check against the original figures and correct."));
        return new Letter.Item(number, place(finding), settings.say(finding.message()), proposal,
                severity(finding.severity()), finding.code());
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> settings.say("错误", "error");
            case WARNING -> settings.say("需核实", "to verify");
            case INFO -> settings.say("提示", "note");
        };
    }

    private String place(Finding finding) {
        List<String> parts = new ArrayList<>();
        inForm(finding).ifPresent(parts::add);
        inFile(finding)
                .ifPresent(where -> parts.add(settings.say("（原文件：" + where + "）", "(in the file: " + where + ")")));
        return parts.isEmpty() ? settings.say("全文", "the whole report") : String.join(settings.say("", " "), parts);
    }

    private Optional<String> inForm(Finding finding) {
        List<CellSpec> cells = finding.keys().stream().flatMap(key -> report.schema().cell(key).stream()).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String table = report.schema().table(cells.get(0).table()).map(FormTable::title).map(settings::say).orElse("");
        List<String> names = cells.stream().limit(SHOWN).map(cell -> settings.say(cell.name())).toList();
        String all = String.join(settings.say("；", "; "), names);
        String more = cells.size() > SHOWN
                ? settings.say("等 " + cells.size() + " 处", " and " + (cells.size() - SHOWN) + " more")
                : "";
        return Optional.of(table.isEmpty() ? all + more : table + settings.say("：", ": ") + all + more);
    }

    private Optional<String> inFile(Finding finding) {
        List<String> places = finding.at().stream().flatMap(at -> inFile(at).stream()).distinct().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String more = places.size() > 1
                ? settings.say("等 " + places.size() + " 处", " and " + (places.size() - 1) + " more")
                : "";
        return Optional.of(places.get(0) + more);
    }

    private Optional<String> inFile(SourceRange at) {
        return at.locator().map(locator -> {
            if (locator instanceof SourceRange.LineColumn line) {
                return settings.say("第 " + line.line() + " 行", "line " + line.line());
            }
            if (locator instanceof SourceRange.TableCell cell) {
                return settings.say(
                        "第 " + cell.table() + " 个表格第 " + cell.row() + " 行第 " + cell.cell() + " 格",
                        "table " + cell.table() + " row " + cell.row() + " cell " + cell.cell());
            }
            SourceRange.PageBox box = (SourceRange.PageBox) locator;
            return settings.say("第 " + box.page() + " 页", "page " + box.page());
        });
    }
}
