package org.gouji.itests.ui;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.register.RegisterFile;

/** The workspace of a whole province: two years of reports with errors in them. */
final class Crowd {

    /** As many as -Dgouji.crowd says; a province has 5,000. */
    static final int REPORTS = Integer.getInteger("gouji.crowd", 500);

    private static final int AGENCIES = REPORTS / 2;
    /** One of so many agencies is missing in the register. */
    private static final int UNKNOWN = 5;
    private static final String ORIGINAL = "示例县财政局";

    private final Path folder;

    Crowd(Path folder) {
        this.folder = folder;
    }

    /** The name of an agency. A number, in Chinese digits as well, would be taken for a year. */
    static String name(int number) {
        return "示例县第" + letters(number) + "局";
    }

    static String letters(int number) {
        return String.valueOf(number).chars()
                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1))
                .reduce("", String::concat);
    }

    /** Makes the workspace. */
    Path workspace() throws Exception {
        Path work = folder.resolve("全省");
        try (Workspace workspace = Folders.make(work)) {
            workspace.registerFile().read(register().getBytes(StandardCharsets.UTF_8), RegisterFile.Format.CSV);
            Folders.take(workspace, reports("many", 0, REPORTS));
        }
        return work;
    }

    /** Writes reports into a new folder. */
    Path[] reports(String name, int from, int to) throws IOException {
        String text = Files.readString(Folders.sample("2020/示例县财政局.txt"), Charset.forName("GB18030"));
        String before = text.replace("2020年", "2019年");
        Path many = Files.createDirectory(folder.resolve(name));
        List<Path> files = new ArrayList<>();
        for (int i = from; i < to; i++) {
            files.add(Files.writeString(many.resolve(i + ".txt"),
                    (i % 2 == 0 ? text : before).replace(ORIGINAL, name(i / 2)), StandardCharsets.UTF_8));
        }
        return files.toArray(Path[]::new);
    }

    private static String register() {
        StringBuilder lines = new StringBuilder("代码,级别,名称,名称类型,上级代码,起,止,并入\n");
        line(lines, "P", "province", "示例省人民政府", "");
        for (int i = 0; i < AGENCIES; i++) {
            if (i % UNKNOWN != 0) {
                line(lines, "A" + i, "department", name(i), "P");
            }
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String code, String level, String name, String parent) {
        lines.append(String.join(",", code, level, name, "official", parent, "2010-01-01", "", "")).append('\n');
    }
}
