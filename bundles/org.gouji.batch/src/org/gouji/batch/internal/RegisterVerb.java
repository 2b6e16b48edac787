package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.register.Body;
import org.gouji.store.register.Levels;
import org.gouji.store.register.RegisterFile;
import org.gouji.store.register.RegisterFile.Format;
import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.RegisterFile.Result;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace register}: the agency register as a file, and the bodies of a day. */
final class RegisterVerb extends WorkspaceVerb {

    private static final String NAME = "register";
    private static final String IMPORT = "import";
    private static final String EXPORT = "export";
    private static final String LIST = "list";
    private static final String STANDARD = "-";
    private static final String AS = "--as";
    private static final long MOST_BYTES = 32L << 20;

    /** What it says. */
    enum Said implements Phrase {
        BAD_ACTION, COUNT, DONE, FILE_MISSING, FORMAT_UNKNOWN, PROBLEM, REFUSED, TOO_LARGE, UNREADABLE, UNTIL, WRITTEN;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    RegisterVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(Grammar.value(Grammar.AS_OF, "DATE"))
                .addOption(Grammar.value(AS, "csv|xlsx"))
                .addPositional(Grammar.positional("ACTION FILE", "1..2"));
    }

    /** Only an import writes to the workspace. */
    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        boolean writes = arguments.positionals().get(0).equals(IMPORT);
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, writes ? OpenMode.WRITE : OpenMode.READ,
                WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        String action = arguments.positionals().get(0);
        return switch (action) {
            case IMPORT -> take(shell, workspace, arguments);
            case EXPORT -> give(shell, workspace, arguments);
            case LIST -> list(shell, workspace, arguments);
            default -> throw new UsageException(Said.BAD_ACTION, action);
        };
    }

    private static String file(Arguments arguments) throws UsageException {
        if (arguments.positionals().size() < 2) {
            throw new UsageException(Said.FILE_MISSING);
        }
        return arguments.positionals().get(1);
    }

    private static Format format(Arguments arguments, String file) throws UsageException {
        return arguments.text(AS).map(as -> "." + as).or(() -> Optional.of(file))
                .flatMap(RegisterFile::format).orElseThrow(() -> new UsageException(Said.FORMAT_UNKNOWN, file));
    }

    private static int take(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        String file = file(arguments);
        Format format = format(arguments, file);
        boolean json = arguments.json();
        Result result;
        try {
            if (Files.size(Path.of(file)) > MOST_BYTES) {
                throw new UsageException(Said.TOO_LARGE, file);
            }
            result = workspace.registerFile().read(Files.readAllBytes(Path.of(file)), format);
        } catch (WorkspaceException e) {
            throw e;
        } catch (IOException e) {
            shell.note(Said.UNREADABLE, file, String.valueOf(e.getMessage()));
            return ExitCode.UNREADABLE;
        }
        if (json) {
            json(shell, file, result);
        } else {
            for (Problem problem : result.problems()) {
                shell.terminal().line(shell.say(Said.PROBLEM, file, String.valueOf(problem.line()),
                        shell.texts().of(problem.column()), Words.clean(shell.texts().of(problem.text()))));
            }
        }
        if (result.problems().isEmpty()) {
            shell.note(Said.DONE, result.bodies(), result.founded(), result.changes(), result.matched());
            return ExitCode.CLEAN;
        }
        shell.note(Said.REFUSED, file, result.problems().size());
        return ExitCode.UNREADABLE;
    }

    private static void json(Shell shell, String file, Result result) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("file", file);
            json.writeNumberField("bodies", result.bodies());
            json.writeNumberField("founded", result.founded());
            json.writeNumberField("changes", result.changes());
            json.writeNumberField("matched", result.matched());
            json.writeArrayFieldStart("problems");
            FindingJson words = new FindingJson(json);
            for (Problem problem : result.problems()) {
                json.writeStartObject();
                json.writeNumberField("line", problem.line());
                words.text("column", problem.column());
                words.text("message", problem.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static int give(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        String file = file(arguments);
        Format format = format(arguments, file);
        boolean chinese = shell.texts().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        byte[] content = workspace.registerFile().write(format, chinese);
        if (file.equals(STANDARD)) {
            shell.terminal().results().write(content);
            shell.terminal().results().flush();
            return ExitCode.CLEAN;
        }
        WholeFile.write(Path.of(file), content);
        shell.note(Said.WRITTEN, file);
        return ExitCode.CLEAN;
    }

    private static int list(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        LocalDate day = WorkspaceGrammar.asOf(arguments);
        List<Body> bodies = workspace.register().all(day);
        Map<Long, String> codes = new HashMap<>();
        bodies.forEach(body -> codes.put(body.id(), body.code()));
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeStringField("asOf", day.toString());
                json.writeArrayFieldStart("bodies");
                for (Body body : bodies) {
                    body(json, body, body.parent().map(codes::get));
                }
                json.writeEndArray();
            });
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        for (Body body : bodies) {
            table.row(List.of(Words.clean(body.code()), Words.clean(body.name()),
                    shell.texts().of(Levels.name(body.level())), Words.clean(body.parent().map(codes::get).orElse("")),
                    body.until().map(until -> shell.say(Said.UNTIL, until)).orElse("")));
        }
        table.lines().forEach(shell.terminal()::line);
        shell.terminal().line(shell.say(Said.COUNT, bodies.size(), day));
        return ExitCode.CLEAN;
    }

    private static void body(JsonGenerator json, Body body, Optional<String> parent) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", body.code());
        json.writeStringField("name", body.name());
        json.writeStringField("level", Levels.id(body.level()));
        if (parent.isPresent()) {
            json.writeStringField("parent", parent.get());
        }
        json.writeStringField("since", body.since().toString());
        if (body.until().isPresent()) {
            json.writeStringField("until", body.until().get().toString());
        }
        json.writeEndObject();
    }
}
