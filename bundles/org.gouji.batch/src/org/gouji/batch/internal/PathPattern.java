package org.gouji.batch.internal;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * A pattern such as {@code 收件/*.docx}. Expanded by us too, because the shells of Windows do not.
 *
 * @param base the folder above the first name with a wildcard
 * @param matcher for paths relative to the base
 * @param depth levels below the base that can match
 */
record PathPattern(Path base, PathMatcher matcher, int depth) {

    private static final String WILDCARDS = "*?[{";
    private static final String ANY_DEPTH = "**";
    private static final int MAX_DEPTH = 64;

    static boolean isPattern(String given) {
        return given.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
    }

    static PathPattern of(String given) {
        String slashed = File.separatorChar == '\\' ? given.replace('\\', '/') : given;
        int wildcard = firstWildcard(slashed);
        int cut = slashed.lastIndexOf('/', wildcard);
        String folder = slashed.substring(0, cut + 1);
        String glob = slashed.substring(cut + 1);
        int depth = glob.contains(ANY_DEPTH) ? MAX_DEPTH : List.of(glob.split("/")).size();
        return new PathPattern(Path.of(folder), FileSystems.getDefault().getPathMatcher("glob:" + glob), depth);
    }

    private static int firstWildcard(String path) {
        int first = 0;
        while (first < path.length() && WILDCARDS.indexOf(path.charAt(first)) < 0) {
            first++;
        }
        return first;
    }
}
