package org.gouji.crash.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lets the real program write reports where the disk gets full at one point after the other. */
final class Exporting {

    private static final List<String> TARGETS = List.of("csv", "xlsx", "docx", "json");

    private final Path program;

    private final Path papers;

    private final Path place;

    private final Path whole;

    Exporting(Path program, Path papers, Path place, Path whole) {
        this.program = program;
        this.papers = papers;
        this.place = place;
        this.whole = whole;
    }

    void run(long step, int points) throws IOException, InterruptedException {
        Scarcity scarcity = Scarcity.ofRoom(place.resolve("ballast"));
        for (String target : TARGETS) {
            convert(target, whole);
        }
        int failures = 0;
        for (int i = 0; i < points; i++) {
            String target = TARGETS.get(i % TARGETS.size());
            Path out = Files.createDirectories(place.resolve("导出"));
            scarcity.begin(step * i);
            String said = convert(target, out);
            failures += said.isEmpty() ? 0 : 1;
            if (!said.isEmpty() && !(said.contains(place.toString()) && said.contains("MB"))) {
                Child.say("WRONG", target, i, "not clear:", said);
            }
            scarcity.end();
            compare(target, out, said.isEmpty());
            Starving.delete(out);
        }
        Child.say("STARVED", "export", points, failures);
    }

    /** What the program said of failures. */
    private String convert(String target, Path out) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("gouji", ".err");
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "convert", "--to", target, "--out",
                out.resolve(target).toString(), papers.toString()).redirectOutput(errors.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GOUJI_CDS", "off");
        builder.environment().put("GOUJI_CACHE", System.getProperty("java.io.tmpdir"));
        int code = builder.start().waitFor();
        String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
        Files.delete(errors);
        return code == 4 ? said : "";
    }

    /** Every file under its name is whole; nothing else is there. */
    private void compare(String target, Path out, boolean all) throws IOException {
        List<Path> written = files(out.resolve(target));
        for (Path file : written) {
            Path same = whole.resolve(out.relativize(file).toString());
            if (!Files.exists(same) || Files.mismatch(file, same) >= 0) {
                Child.say("WRONG", "half-written", file);
            }
        }
        if (all && written.size() != files(whole.resolve(target)).size()) {
            Child.say("WRONG", "nothing was said, but only", written.size(), "files are there for", target);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
