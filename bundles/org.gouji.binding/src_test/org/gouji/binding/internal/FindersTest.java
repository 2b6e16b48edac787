package org.gouji.binding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.document.Block;
import org.gouji.model.report.Report;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindersTest {

    private static final List<SectionSpec> SECTIONS = List.of(section("一", "总体情况", List.of("总体"), List.of("概述")),
            section("二", "主动公开政府信息情况", List.of("主动公开")), section("三", "收到和处理政府信息公开申请情况", List.of("申请", "处理")),
            section("四", "政府信息公开行政复议、行政诉讼情况", List.of("复议", "诉讼")), section("五", "存在的主要问题及改进情况", List.of("问题")),
            section("六", "其他需要报告的事项", List.of("其他", "事项")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            示例县科技局2021年政府信息公开工作年度报告             | 示例县科技局 | 2021
            示例县科技局#2021年政府信息公开工作年度报告            | 示例县科技局 | 2021
            科技局2019年政府信息公开工作#年度报告                 | 科技局       | 2019
            示例县科技局关于二〇二二年度政府信息公开工作的年度报告  | 示例县科技局 | 2022
            示例县 科技局　２０２３年政府信息公开年度报告           | 示例县科技局 | 2023
            2020年政府信息公开工作年度报告                       | ''           | 2020
            """)
    void titles(String lines, String agency, int year) {
        List<Block> blocks = paragraphs(lines.split("#"));
        Report.Title title = new TitleFinder(blocks).find(0, blocks.size());
        assertThat(title.agency().orElse("")).isEqualTo(agency);
        assertThat(title.year()).contains(year);
    }

    @Test
    void withoutTitleThePeriodNamesTheYear() {
        List<Block> blocks = paragraphs("一、总体情况", "本报告统计期限自2022年1月1日至2022年12月31日。");
        assertThat(new TitleFinder(blocks).find(0, 2).year()).contains(2022);
    }

    @Test
    void aListWithTheSameNumbersInsideASection() {
        List<Block> blocks = paragraphs("一、总体情况", "一、加强组织领导", "二、健全工作制度", "三、推进公开", "六、依申请公开工作", "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");
        assertThat(find(blocks).block()).containsExactly(0, 5, 6, 7, 8, 9);
    }

    @Test
    void variantsMissingAndMisplaced() {
        List<Block> blocks = paragraphs("1、 概述", "三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况",
                "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "六、其他需要报告的事项");
        SectionFinder.Found found = find(blocks);
        assertThat(found.block()[0]).isZero();
        assertThat(found.block()[4]).isEqualTo(-1);
        assertThat(found.outOfOrder()[1] ^ found.outOfOrder()[2]).isTrue();
        assertThat(found.count()).isEqualTo(5);
    }

    private static SectionFinder.Found find(List<Block> blocks) {
        return new SectionFinder(SECTIONS.stream().map(SectionLabel::of).toList(), blocks, () -> {
        }).find(0, blocks.size());
    }

    @SafeVarargs
    private static SectionSpec section(String numeral, String label, List<String>... keywords) {
        return new SectionSpec("s" + numeral, numeral, new Label(label, List.of()), List.of(keywords));
    }

    private static List<Block> paragraphs(String... texts) {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        for (String text : texts) {
            builder.paragraph(text);
        }
        return builder.build().blocks();
    }
}
