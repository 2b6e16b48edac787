package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportOptions;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.ExportOptionException;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.export.ReturnLetters;
import org.gouji.store.export.ReturnLetters.Letter;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gouji workspace return}: sends reports back to their agencies, with a letter each. */
final class ReturnVerb extends WorkspaceVerb {

    private static final String NAME = "return";
    private static final String DEADLINE = "--deadline";
    private static final String ALL = "--all";

    /** What it says. */
    enum Said implements Phrase {
        DONE, DONE_UNTIL, NONE, WHICH, WHICH_NONE, WROTE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    ReturnVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.progress())
                .addOption(Grammar.flag(ALL).build())
                .addOption(Grammar.value(DEADLINE, "DATE")).addOption(Grammar.value(WorkspaceGrammar.REASON, "TEXT"))
                .addOption(Grammar.value(Grammar.OUT, "DIR")).addOption(Grammar.values(Grammar.OPTION, "NAME=VALUE"))
                .addOption(Grammar.value(Grammar.AS_OF, "DATE"))
                .addPositional(PositionalParamSpec.builder().paramLabel("ID").arity("0..*").type(List.class)
                        .auxiliaryTypes(String.class).descriptionKey("param.ID").build());
    }

    /**
     * One after the other: what is refused is said, and the next one goes on. The letter appears before the return is
     * entered, so that after a stop in between the same command makes up for it.
     */
    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        Return wish = new Return(asOf, arguments.date(DEADLINE), arguments.text(WorkspaceGrammar.REASON).orElse(""));
        Optional<Path> out = arguments.out();
        Optional<ReturnLetters> letters = out.isPresent()
                ? Optional.of(letters(shell, arguments, out.get(), wish))
                : Optional.empty();
        List<Long> filings = chosen(workspace, arguments, asOf);
        if (filings.isEmpty()) {
            shell.note(Said.NONE);
        }
        Decided decided = new Decided(shell, workspace, asOf, arguments);
        return decided.each(filings,
                filing -> letters.isPresent()
                        ? withLetter(shell, workspace, filing, wish, letters.get(), decided)
                        : withoutLetter(shell, workspace, filing, wish));
    }

    private static ReturnLetters letters(Shell shell, Arguments arguments, Path folder, Return wish)
            throws UsageException {
        ChosenExporter exporter = ChosenExporter.choose(shell.plugins(), List.of(ReturnLetters.TARGET),
                ReturnLetters.options(arguments.pluginOptions(), wish)).get(0);
        return new ReturnLetters(exporter.entry(), new ExportOptions(exporter.options(), Instant.EPOCH,
                shell.texts().locale(), Optional.of(shell.scratch()), shell.stop()), folder, wish);
    }

    private static List<Long> chosen(Workspace workspace, Arguments arguments, LocalDate asOf)
            throws UsageException, IOException {
        List<Long> given = WorkspaceGrammar.ids(arguments);
        if (arguments.has(ALL) != given.isEmpty()) {
            throw new UsageException(given.isEmpty() ? Said.WHICH_NONE : Said.WHICH);
        }
        if (!given.isEmpty()) {
            return given;
        }
        List<Long> open = new ArrayList<>();
        for (Filing filing : workspace.filings().all(asOf)) {
            if (ReturnLetters.due(filing)) {
                open.add(filing.id());
            }
        }
        return open;
    }

    private static int withoutLetter(Shell shell, Workspace workspace, long filing, Return wish)
            throws IOException {
        enter(workspace, filing, wish, Optional.empty());
        return told(shell, filing, wish);
    }

    private static int withLetter(Shell shell, Workspace workspace, long filing, Return wish, ReturnLetters letters,
            Decided decided) throws IOException {
        Optional<LocalizedText> refusal = workspace.decisions().whyNotReturn(filing, wish);
        if (refusal.isPresent()) {
            throw new WorkspaceException(Problem.REFUSED, refusal.get());
        }
        Letter letter;
        try {
            letter = letters.write(workspace.filings().detail(filing, wish.asOf()));
        } catch (ExportFailedException e) {
            shell.note(Message.EXPORTER_FAILED, ReturnLetters.TARGET, filing, shell.texts().of(e.detail()));
            decided.refuse(filing, e.detail());
            return ExitCode.FAILED;
        } catch (ExportOptionException e) {
            // What is wrong with a template is wrong for all letters.
            decided.refuse(filing, LocalizedText.same(String.valueOf(e.getMessage())));
            throw e;
        }
        letter.notes().forEach(note -> shell.terminal().note("gouji: " + Words.clean(shell.texts().of(note))));
        enter(workspace, filing, wish, letter.file());
        letter.file().ifPresent(file -> {
            shell.note(Said.WROTE, file);
            decided.letter(filing, file);
        });
        return told(shell, filing, wish);
    }

    /** Somebody else may have accepted the report meanwhile: then its letter must not be sent. */
    private static void enter(Workspace workspace, long filing, Return wish, Optional<Path> letter)
            throws IOException {
        try {
            workspace.decisions().giveBack(filing, wish);
        } catch (WorkspaceException e) {
            if (letter.isPresent() && (e.problem() == Problem.REFUSED || e.problem() == Problem.UNKNOWN)) {
                Files.deleteIfExists(letter.get());
            }
            throw e;
        }
    }

    private static int told(Shell shell, long filing, Return wish) {
        shell.note(wish.deadline().isPresent() ? Said.DONE_UNTIL : Said.DONE, filing,
                wish.deadline().map(String::valueOf).orElse(""));
        return ExitCode.CLEAN;
    }
}
