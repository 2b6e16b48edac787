package org.gouji.format.zip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/** Entries that are no files of anybody: folders, links, what systems and office programs leave behind. */
final class Chaff {

    private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin");
    private static final String LOCK_FILE = "~$";
    private static final int NAMED = 5;

    private final List<String> names = new ArrayList<>();
    private int count;
    private int folders;

    /** Whether an entry is to be left out; remembers it if so. */
    boolean takes(Entry entry, String name) {
        if (entry.folder()) {
            folders++;
            return true;
        }
        boolean chaff = entry.link() || List.of(slashed(name).split("/")).stream().anyMatch(Chaff::isChaff);
        if (chaff) {
            count++;
            if (names.size() < NAMED) {
                names.add(name);
            }
        }
        return chaff;
    }

    private static boolean isChaff(String name) {
        boolean step = name.equals(".") || name.equals("..");
        return OF_THE_SYSTEM.contains(name) || name.startsWith(LOCK_FILE) || name.startsWith(".") && !step;
    }

    /** With slashes and in lower case. */
    static String slashed(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    Optional<Diagnostic> diagnostic() {
        if (count + folders == 0) {
            return Optional.empty();
        }
        String list = count == 0 ? "" : "：" + String.join("、", names) + (count > NAMED ? "等" : "");
        String listed = count == 0 ? "" : ": " + String.join(", ", names) + (count > NAMED ? " and others" : "");
        return Optional.of(Diagnostic.of("zip.skipped", Severity.INFO, LocalizedText.of(
                "压缩包中略过 " + folders + " 个文件夹项，" + count + " 个系统、隐藏或锁定文件" + list + "。",
                "Left out of the archive: " + folders + " folder entries, " + count + " system, hidden or lock files"
                        + listed + ".")));
    }
}
