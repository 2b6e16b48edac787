package org.gouji.format.markdown.internal;

import java.util.List;

import org.gouji.spi.reader.DocumentReader;
import org.gouji.testkit.ReaderContract;
import org.gouji.testkit.ReaderSample;

/** What every reader must do, over ragged tables and marks. */
class MarkdownReaderContractTest extends ReaderContract {

    private static final String RAGGED = """
            # 示例县科技局2021年政府信息公开工作年度报告

            ## 一、总体情况

            (一) **主动公开。**全年公开信息12条。

            | 信息内容 | 本年制发件数 | 现行有效件数 |
            |---|---|---|
            | 规章 | 0 | 0 |
            | 规范性文件 | 2 | | 9 |
            | 合计 | 2
            """;

    @Override
    protected DocumentReader reader() {
        return new MarkdownReader();
    }

    @Override
    protected List<ReaderSample> samples() {
        return List.of(ReaderSample.of("ragged.md", RAGGED),
                ReaderSample.of("marks.md", "标题\n===\n\n- 一条 [链接](a.html)\n- 图：![表](t.png)\n\n```\n|a|b|\n```\n"));
    }
}
