package org.gouji.structure;

import java.nio.file.Path;

/**
 * One Java file.
 *
 * @param path path from the checkout's root, with slashes
 * @param packageName the package of its folder
 * @param test whether it is a test's
 * @param text as written
 * @param code the text without comments and literals, same lines
 */
record SourceFile(String path, String packageName, boolean test, String text, String code) {

    static SourceFile of(Path root, Path sourceFolder, Path file, String text) {
        String packageName = slashes(sourceFolder.relativize(file.getParent())).replace('/', '.');
        boolean test = sourceFolder.endsWith("src_test");
        return new SourceFile(slashes(root.relativize(file)), packageName, test, text, CodeText.of(text));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    SourceFile asTest() {
        return new SourceFile(path, packageName, true, text, code);
    }

    int lines() {
        return (int) text.lines().count();
    }

    boolean packageInfo() {
        return path.endsWith("/package-info.java");
    }

    /** One-based line of a position in the code. */
    static int line(String code, int position) {
        return 1 + (int) code.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
