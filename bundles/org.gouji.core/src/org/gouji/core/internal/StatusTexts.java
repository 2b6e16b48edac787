package org.gouji.core.internal;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;

/** What stopped work means for people. */
final class StatusTexts {

    private StatusTexts() {
    }

    static LocalizedText stopped(InputStatus status) {
        return switch (status) {
            case CANCELLED -> LocalizedText.of("已按要求停止。", "Stopped on request.");
            case LIMIT_TIME -> LocalizedText.of("处理时间超过上限。请检查文件是否异常，或放宽时限后重试。",
                    "Took longer than the limit. Check the file, or raise the time limit and try again.");
            case LIMIT_ROWS -> LocalizedText.of("表格的行、列或单元格数超过上限，不像年度报告。请检查文件。",
                    "More rows, columns or cells than the limit: this does not look like an annual report. Check the file.");
            case LIMIT_SIZE -> LocalizedText.of("内容超过大小上限，不像年度报告。请检查文件。",
                    "More content than the limit: this does not look like an annual report. Check the file.");
            case LIMIT_MEMORY -> LocalizedText.of("内存不足。请增加内存，或减少同时处理的文件数后重试。",
                    "Not enough memory. Give the program more memory, or process fewer files at once, and try again.");
            default -> LocalizedText.of("超过处理上限（" + status + "）。", "Beyond a limit (" + status + ").");
        };
    }
}
