package org.gouji.format.doc.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the automatic numbers of paragraphs, which the text itself does not hold. */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final int NOT_STARTED = -1;
    private static final int NO_SPACE = 2;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Notices notices;

    ListNumbers(Notices notices) {
        this.notices = notices;
    }

    /** The number before a paragraph's text; empty when it has none. */
    String before(Paragraph paragraph) {
        try {
            String number = paragraph.isInList() ? number(paragraph) : "";
            if (!number.isEmpty()) {
                notices.add(Notice.NUMBERED);
            }
            return number;
        } catch (NoSuchElementException | NullPointerException | IndexOutOfBoundsException e) {
            // The library's answer to a paragraph whose list does not exist.
            notices.add(Notice.LOST_NUMBER);
            return "";
        }
    }

    private String number(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int level = Math.max(0, Math.min(LEVELS - 1, paragraph.getIlvl()));
        int[] counts = counters.computeIfAbsent(list.getLsid(), key -> unstarted());
        counts[level] = counts[level] == NOT_STARTED ? list.getStartAt((char) level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, NOT_STARTED);
        int format = list.getNumberFormat((char) level) & 0xFF;
        return format == NumberText.BULLET || format == NumberText.NONE ? "" : text(list, level, counts);
    }

    private static int[] unstarted() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, NOT_STARTED);
        return counts;
    }

    /** The pattern holds the number of a level where its number goes. */
    private static String text(HWPFList list, int level, int[] counts) {
        StringBuilder out = new StringBuilder();
        for (char c : list.getNumberText((char) level).toCharArray()) {
            if (c >= LEVELS) {
                out.append(c);
            } else {
                int count = counts[c] == NOT_STARTED ? list.getStartAt(c) : counts[c];
                out.append(NumberText.of(count, list.getNumberFormat(c) & 0xFF));
            }
        }
        boolean space = list.getTypeOfCharFollowingTheNumber((char) level) != NO_SPACE && !out.isEmpty()
                && out.charAt(out.length() - 1) < 0x80;
        return out.append(space ? " " : "").toString();
    }
}
