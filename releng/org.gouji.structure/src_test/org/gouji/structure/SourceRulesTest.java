package org.gouji.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad checkout per rule on sources and texts. */
class SourceRulesTest {

    private static final String READER = Tree.FORMAT + "src/org/gouji/format/a/internal/Reader.java";

    @TempDir
    Path root;

    private Tree tree;

    @BeforeEach
    void goodTree() {
        tree = Tree.good(root);
    }

    @Test
    void printsToTheConsole() throws IOException {
        tree.reader("    void a(Exception e) {\n        System.out.println(1);\n        e.printStackTrace();\n    }");
        assertThat(tree.problems()).containsExactly("[print] " + READER + ":5: System.out",
                "[print] " + READER + ":6: printStackTrace");
    }

    @Test
    void wordsInCommentsAndLiteralsAreNoCode() throws IOException {
        tree.reader("    // System.out\n    /* System.err */\n    String a = \"System.out \\\" System.err\";\n"
                + "    String b = \"\"\"\n        System.out \" catch (Exception e)\n        \"\"\";\n    char c = '\"';");
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void aCommittedExceptionHolds() throws IOException {
        tree.reader("    void a() {\n        System.err.println(1);\n    }")
                .file("releng/org.gouji.structure/exceptions.txt", "print | " + READER + " | it is the terminal");
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void anExceptionThatNothingNeeds() throws IOException {
        tree.file("releng/org.gouji.structure/exceptions.txt", "print | " + READER + " | it is the terminal");
        assertThat(tree.problems()).singleElement().asString().startsWith("[exceptions] " + READER);
    }

    @Test
    void broadCatches() throws IOException {
        tree.reader("    void a() {\n        try {\n            a();\n        } catch (final Exception e) {\n"
                + "            a();\n        } catch (IllegalStateException | Error e) {\n            a();\n        }\n    }");
        assertThat(tree.problems()).containsExactly("[broad-catch] " + READER + ":7: catch (final Exception e)",
                "[broad-catch] " + READER + ":9: catch (IllegalStateException | Error e)");
    }

    @Test
    void testsMayCatchWhatTheyLike() throws IOException {
        String broad = "class A {\n    void a() {\n        try {\n            a();\n        } catch (Exception e) {\n"
                + "            a();\n        }\n    }\n}\n";
        tree.file(Tree.FORMAT + "src_test/org/gouji/format/a/internal/ATest.java", broad)
                .bundle("org.gouji.tests", "").file("bundles/org.gouji.tests/src/org/gouji/tests/A.java", broad);
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void narrowCatchesAreFine() throws IOException {
        tree.reader(
                "    void a() {\n        try {\n            a();\n        } catch (IOException | ParseException e) {\n"
                        + "            a();\n        }\n    }");
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void unfinishedWork() throws IOException {
        String word = "TO" + "DO";
        tree.reader("    // " + word + " later");
        assertThat(tree.problems()).containsExactly("[unfinished] " + READER + ":4: " + word);
    }

    @Test
    void longFiles() throws IOException {
        tree.reader("\n".repeat(395));
        assertThat(tree.problems()).isEmpty();
        tree.reader("\n".repeat(396));
        assertThat(tree.problems()).containsExactly("[file-length] " + READER + ":1: 401 lines, more than 400");
    }

    @Test
    void longMethods() throws IOException {
        tree.reader("    void a() {\n" + "        a();\n".repeat(48) + "    }");
        assertThat(tree.problems()).isEmpty();
        tree.reader("    void a() {\n" + "        a();\n".repeat(49) + "    }");
        assertThat(tree.problems()).containsExactly("[method-length] " + READER
                + ":4: a has 51 lines, more than 50");
    }

    @Test
    void methodsAreFoundWhateverTheyLookLike() {
        List<String> names = names("""
                public final class Shape<T extends Comparable<T>> {
                    private final Runnable field = new Runnable() {
                        @Override
                        public void run() {
                            for (int i = 0; i < next(i); i++) {
                                run();
                            }
                        }
                    };
                    static { load(); }
                    Shape(@Name({"a", "b"}) String a) throws IOException, Other {
                        call(() -> {
                            if (a) { return; } else if (b) { c(); }
                        });
                    }
                    @SuppressWarnings({"unchecked", "x"})
                    <A, B extends List<? super A>> Map<String, int[]> generic(A a, B... b) {
                        return switch (a) { case 1 -> { yield x; } default -> null; };
                    }
                    synchronized void locked() { synchronized (this) { try (X x = open()) { x(); } } }
                    enum Kind { ONE(1) { int n() { return 1; } }, TWO(2) { }; }
                    record Point(int x, int y) { Point { check(x); } int sum() { return x + y; } }
                }
                """);
        assertThat(names).containsExactly("run", "Shape", "generic", "locked", "n", "sum");
    }

    private static List<String> names(String text) {
        return MethodScan.methods(CodeText.of(text)).stream().map(MethodScan.Method::name).toList();
    }

    @Test
    void aTextInOneLanguageOnly() throws IOException {
        tree.file(Tree.FORMAT + "plugin_zh_CN.properties", "name = {0}读取器\nmore = 更多\n");
        assertThat(tree.problems()).singleElement().asString().contains("more exists in one language only");
    }

    @Test
    void aFileInOneLanguageOnly() throws IOException {
        tree.file(Tree.FORMAT + "src/org/gouji/format/a/internal/messages.properties", "a = b\n")
                .file(Tree.FORMAT + "build.properties", "source.. = src/\n")
                .file(Tree.FORMAT + "target/classes/messages.properties", "a = b\n");
        assertThat(tree.problems()).containsExactly("[translation] " + Tree.FORMAT
                + "src/org/gouji/format/a/internal/messages: exists in one language only");
    }

    @Test
    void aFragmentThatTranslatesAnothersBundleHasOneLanguage() throws IOException {
        String fragment = "bundles/org.gouji.ui.zh.a/";
        tree.file(fragment + "messages_zh.properties", "a = b\n").file(fragment + "META-INF/MANIFEST.MF",
                "Bundle-SymbolicName: org.gouji.ui.zh.a\nFragment-Host: org.gouji.ui\n");
        assertThat(tree.problems()).asString().contains("messages: exists in one language only");
        tree.file(fragment + "META-INF/MANIFEST.MF",
                "Bundle-SymbolicName: org.gouji.ui.zh.a\nFragment-Host: org.eclipse.ui\n");
        assertThat(tree.problems()).asString().doesNotContain("one language only");
    }

    @Test
    void placeholdersThatDiffer() throws IOException {
        tree.file(Tree.FORMAT + "plugin_zh_CN.properties", "name = 读取器\n");
        assertThat(tree.problems()).singleElement().asString().contains("name has other placeholders");
    }
}
