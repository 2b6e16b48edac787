package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Proposal;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.rule.FindingBuilder;

/** Tells in words, with its places, that a government's figures are not the sum over its area. */
final class SumText {

    private static final int CELLS = 3;
    private static final int PLACES = 20;
    private static final double LIKELY = 0.6;

    private final Areas areas;
    private final Unit government;
    private final List<Unit> parts;

    SumText(Areas areas, Unit government, List<Unit> parts) {
        this.areas = areas;
        this.government = government;
        this.parts = parts;
    }

    FindingBuilder describe(List<Sums> cells, FindingBuilder finding) {
        List<String> keys = cells.stream().map(Sums::key).toList();
        long there = parts.stream().filter(part -> part.member().isPresent()).count();
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Sums sums : cells.subList(0, Math.min(CELLS, cells.size()))) {
            LocalizedText name = name(sums.key());
            String upper = Numbers.plain(sums.upper());
            String sum = Numbers.plain(sums.sum());
            zh.add(name.zh() + " " + upper + "，各单位之和 " + sum);
            en.add(name.en() + " " + upper + ", the sum " + sum);
        }
        int more = cells.size() - zh.size();
        String basis = areas.registered() ? "" : "；没有机构名录，按名称判断，垂直管理单位等不属本级的请剔除";
        String basisEn = areas.registered()
                ? ""
                : "; told by names alone, there is no register: leave out bodies that do not belong to it";
        finding.keys(keys).at(places(keys)).message(
                government.name() + "（全地区）与 " + there + "/" + parts.size() + " 个单位之和不符：" + String.join("；", zh)
                        + (more > 0 ? "；另有 " + more + " 格" : "") + basis,
                government.name() + " (the whole area) is not the sum over " + there + " of " + parts.size()
                        + " bodies: " + String.join("; ", en) + (more > 0 ? "; and " + more + " more cells" : "")
                        + basisEn);
        explained(cells).ifPresent(finding::proposal);
        return finding;
    }

    private LocalizedText name(String key) {
        return government.member().flatMap(member -> member.schema().cell(key)).map(CellSpec::name)
                .orElse(LocalizedText.same(key));
    }

    /** The government's cells, then the cells that were added up, those with a number above 0 only. */
    private List<SourceRange> places(List<String> keys) {
        List<SourceRange> places = new ArrayList<>();
        government.member().ifPresent(member -> keys.forEach(key -> places.add(Places.cell(member, key))));
        for (Unit part : parts) {
            for (String key : keys) {
                part.member().filter(member -> member.number(key).filter(n -> n.signum() != 0)
                        .isPresent() && places.size() < PLACES)
                        .ifPresent(member -> places.add(Places.cell(member, key)));
            }
        }
        return places;
    }

    /** One body whose numbers are the difference in every cell was left out, or counted twice. */
    private Optional<Proposal> explained(List<Sums> cells) {
        boolean left = cells.stream().allMatch(Sums::tooLarge);
        if (!left && !cells.stream().allMatch(Sums::tooSmall)) {
            return Optional.empty();
        }
        List<Unit> exact = parts.stream().filter(part -> part.member().isPresent() && cells.stream()
                .allMatch(sums -> isDifference(part, sums))).toList();
        if (exact.size() != 1) {
            return Optional.empty();
        }
        String name = exact.get(0).name();
        LocalizedText what = left
                ? LocalizedText.of("核对是否漏汇" + name, "check whether " + name + " was left out")
                : LocalizedText.of("核对是否重复汇入" + name, "check whether " + name + " was counted twice");
        return Optional.of(new Proposal(what, Optional.empty(), Optional.empty(), LIKELY,
                LocalizedText.of("相差的数正好是" + name + "填报的数", "the difference is just what " + name + " reports")));
    }

    private static boolean isDifference(Unit part, Sums sums) {
        BigDecimal number = part.number(sums.key()).orElse(BigDecimal.ZERO);
        return number.compareTo(sums.difference()) == 0;
    }
}
