package org.gouji.ui.internal.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.schema.CellSpec;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.present.CellSearch;

/** Lists what is wrong with one filing. */
final class ProblemFinder {

    private static final LocalizedText NO_REPORT = LocalizedText.of("文件中没有找到年度报告",
            "the file holds no annual report");
    private static final LocalizedText UNREAD = LocalizedText.of("文件无法读取", "the file cannot be read");

    private final PluginRegistry plugins;
    private final LocalDate today;

    /** Judges by a day which waivers hold. */
    ProblemFinder(PluginRegistry plugins, LocalDate today) {
        this.plugins = plugins;
        this.today = today;
    }

    List<Problem> of(FilingDetail detail) {
        long filing = detail.filing().id();
        List<Problem> found = new ArrayList<>();
        if (detail.current().isEmpty()) {
            LocalizedText told = detail.input().detail();
            boolean read = detail.input().status().hasDocument();
            found.add(new Problem(filing, Severity.ERROR, "", told.zh().isBlank() ? read ? NO_REPORT : UNREAD : told,
                    Optional.empty(), Optional.empty(), Optional.empty(), false));
        }
        detail.findings().forEach(finding -> found.add(problem(detail, finding)));
        detail.outcomes().stream().filter(outcome -> outcome.result() == RuleOutcome.Result.FAILED)
                .forEach(outcome -> found.add(broken(filing, outcome)));
        return List.copyOf(found);
    }

    private Problem problem(FilingDetail detail, Finding finding) {
        Optional<CellSpec> cell = detail.current().flatMap(r -> new CellSearch(r).cells(finding).stream().findFirst()
                .flatMap(key -> r.schema().cell(key)));
        return new Problem(detail.filing().id(), finding.severity(), finding.code(), finding.message(),
                cell.map(CellSpec::name), cell.map(CellSpec::key), Optional.of(finding.fingerprint()),
                detail.waiver(finding, today).isPresent());
    }

    private Problem broken(long filing, RuleOutcome outcome) {
        String bundle = plugins.rules().stream().filter(entry -> entry.id().equals(outcome.rule())).findFirst()
                .map(ProblemFinder::bundle).orElse(outcome.rule());
        String why = outcome.reasons().stream().findFirst().map(reason -> "：" + reason.zh()).orElse("");
        String whyEn = outcome.reasons().stream().findFirst().map(reason -> ": " + reason.en()).orElse("");
        return new Problem(filing, Severity.ERROR, outcome.code(),
                LocalizedText.of("规则插件出错，未能检查（" + bundle + "）" + why,
                        "the rule's plug-in failed, nothing was checked (" + bundle + ")" + whyEn),
                Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static String bundle(PluginEntry<?> entry) {
        return entry.bundle() + " " + entry.version();
    }
}
