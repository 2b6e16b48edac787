package org.gouji.core.internal;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.gouji.model.LocalizedText;

/** What goes wrong with files, in words. */
final class FileTexts {

    private FileTexts() {
    }

    static LocalizedText unreadable(Exception e) {
        Throwable cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
        if (cause instanceof NoSuchFileException) {
            return LocalizedText.of("文件不存在。请检查路径；文件可能已被移动或删除。",
                    "There is no such file. Check the path; the file may have been moved or deleted.");
        }
        if (cause instanceof AccessDeniedException) {
            return LocalizedText.of("没有读取此文件的权限，或文件被其他程序锁定。请检查权限，或关闭正在使用它的程序。",
                    "No permission to read this file, or another program locks it. Check permissions, or close the program.");
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return LocalizedText.of("文件无法读取：" + reason, "The file cannot be read: " + reason);
    }

    static LocalizedText special() {
        return LocalizedText.of("这不是普通文件（文件夹、设备或管道），未打开。请指定报告文件。",
                "This is no regular file but a folder, device or pipe, and was not opened. Name a report file.");
    }

    static LocalizedText tooLarge(long limit) {
        return LocalizedText.of("文件超过大小上限（" + limit + " 字节）。请检查是否选错文件，或放宽上限。",
                "The file is larger than the limit (" + limit
                        + " bytes). Check whether it is the right file, or raise the limit.");
    }

    static LocalizedText changed() {
        return LocalizedText.of("文件在读取过程中被修改，结果不可靠，已放弃。请待写入完成后重试。",
                "The file changed while it was read; the result would be unreliable. Try again once writing is complete.");
    }

    static LocalizedText emptyContainer() {
        return LocalizedText.of("文件为空（0 字节），可能没有传输完整。请重新获取该文件。",
                "The file is empty (0 bytes); its transfer was probably cut short. Get the file again.");
    }

    static LocalizedText emptyText() {
        return LocalizedText.of("文件为空（0 字节）。", "The file is empty (0 bytes).");
    }
}
