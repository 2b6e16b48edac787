package org.gouji.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sources must not contain, outside the places that exceptions.txt names. */
final class SourceRule implements Rule {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 50;

    private static final Pattern PRINT = Pattern.compile("\\bSystem\\s*\\.\\s*(?:out|err)\\b|\\bprintStackTrace\\b");
    private static final Pattern BROAD_CATCH = Pattern
            .compile("\\bcatch\\s*\\([^)]*\\b(?:Throwable|Exception|RuntimeException|Error)\\b[^)]*\\)");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        List<Policy.Exemption> exemptions = checkout.policy().exceptions();
        Set<Policy.Exemption> used = new HashSet<>();
        Consumer<Problem> filter = problem -> {
            List<Policy.Exemption> matching = exemptions.stream().filter(e -> covers(e, problem)).toList();
            used.addAll(matching);
            if (matching.isEmpty()) {
                problems.accept(problem);
            }
        };
        checkout.sources().forEach(source -> checkFile(source, filter));
        exemptions.stream().filter(e -> !used.contains(e)).forEach(e -> problems
                .accept(new Problem("exceptions", e.file(), "needs no exception for '" + e.rule() + "' any more")));
    }

    private static boolean covers(Policy.Exemption exemption, Problem problem) {
        return problem.rule().equals(exemption.rule()) && problem.where().startsWith(exemption.file() + ":");
    }

    private static void checkFile(SourceFile source, Consumer<Problem> problems) {
        if (source.lines() > FILE_LINES) {
            report("file-length", source, 1, source.lines() + " lines, more than " + FILE_LINES, problems);
        }
        for (MethodScan.Method method : MethodScan.methods(source.code())) {
            if (method.length() > METHOD_LINES) {
                String what = method.name() + " has " + method.length() + " lines, more than " + METHOD_LINES;
                report("method-length", source, method.line(), what, problems);
            }
        }
        // The check's own files speak of these words.
        if (!source.packageName().equals(SourceRule.class.getPackageName())) {
            find(UNFINISHED, "unfinished", source, source.text(), problems);
        }
        if (!source.test()) {
            find(PRINT, "print", source, source.code(), problems);
            find(BROAD_CATCH, "broad-catch", source, source.code(), problems);
        }
    }

    private static void find(Pattern pattern, String rule, SourceFile source, String text,
            Consumer<Problem> problems) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            report(rule, source, SourceFile.line(text, matcher.start()), matcher.group(), problems);
        }
    }

    private static void report(String rule, SourceFile source, int line, String what, Consumer<Problem> problems) {
        problems.accept(new Problem(rule, source.path() + ":" + line, what));
    }
}
