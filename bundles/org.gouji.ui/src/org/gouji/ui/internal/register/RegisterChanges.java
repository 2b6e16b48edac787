package org.gouji.ui.internal.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gouji.core.FolderDestination;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.register.RegisterFile.Format;
import org.gouji.store.register.RegisterFile.Problem;
import org.gouji.store.register.RegisterFile.Result;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;

/** Changes of the register, made in the background; everybody is told. */
final class RegisterChanges {

    private static final long MOST_BYTES = 32L << 20;

    private final Office office;
    private final Texts texts;

    RegisterChanges(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    private interface Change {
        void make(Workspace workspace) throws IOException;
    }

    void found(Questions questions, Map<String, String> values) {
        change(workspace -> workspace.register()
                .found(new NewBody(values.get(Questions.CODE), values.get(Questions.NAME), questions.level(values),
                        questions.other(values).map(Body::id), Questions.date(values))));
    }

    void rename(Body body, Map<String, String> values) {
        change(workspace -> workspace.register().rename(body.id(), values.get(Questions.NAME),
                Questions.date(values)));
    }

    void shortName(Body body, Map<String, String> values) {
        change(workspace -> workspace.register().shortName(body.id(), values.get(Questions.NAME),
                Questions.date(values)));
    }

    void move(Body body, long parent, Map<String, String> values) {
        change(workspace -> workspace.register().move(body.id(), parent, Questions.date(values)));
    }

    void end(Body body, Optional<Long> successor, Map<String, String> values) {
        change(workspace -> workspace.register().end(body.id(), successor, Questions.date(values)));
    }

    /** Decides whose a filing is. */
    void match(long filing, long body, Optional<Integer> year) {
        office.background(texts.get("register.job"), (workspace, progress) -> {
            long now = workspace.matches().match(filing, body, year);
            office.refresh(new HashSet<>(List.of(filing, now)));
            office.notice(texts.get(now == filing ? "unmatched.done" : "unmatched.joined", filing, now), List.of());
        });
    }

    /** Reads a register file; nothing is changed when anything is wrong with it. */
    void read(Path file, Format format) {
        office.background(texts.get("register.import.job", file), (workspace, progress) -> {
            if (Files.size(file) > MOST_BYTES) {
                office.notice(texts.get("register.import.refused", file.getFileName()),
                        List.of(texts.get("register.import.large")));
                return;
            }
            Result result = workspace.registerFile().read(Files.readAllBytes(file), format);
            if (result.problems().isEmpty()) {
                office.refresh(Set.of());
                office.notice(texts.get("register.import.done", result.bodies(), result.founded(), result.changes(),
                        result.matched()), List.of());
            } else {
                office.notice(texts.get("register.import.refused", file.getFileName()),
                        result.problems().stream().map(this::line).toList());
            }
        });
    }

    private String line(Problem problem) {
        return texts.get("register.import.problem", problem.line(), texts.of(problem.column()),
                texts.of(problem.text()));
    }

    /** Writes the whole register; the file appears when it is complete. */
    void write(Path file, Format format) {
        office.background(texts.get("register.export.job", file), (workspace, progress) -> {
            boolean chinese = texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
            byte[] content = workspace.registerFile().write(format, chinese);
            try (var place = new FolderDestination(file.toAbsolutePath().getParent(), file.getFileName().toString())) {
                try (OutputStream out = place.open(place.mainName())) {
                    out.write(content);
                }
                place.commit();
            }
            office.notice(texts.get("register.export.done", file), List.of());
        });
    }

    private void change(Change change) {
        office.background(texts.get("register.job"), (workspace, progress) -> {
            Map<Long, Optional<Long>> before = owners();
            change.make(workspace);
            refresh(before);
        });
    }

    private Map<Long, Optional<Long>> owners() {
        return office.snapshot().filings().stream().collect(Collectors.toMap(Filing::id, Filing::body));
    }

    /**
     * Names are shown in many places, findings change only with reports that were matched. Where there are none, one
     * filing stands for all, so that not thousands are looked through for the change of a name.
     */
    private void refresh(Map<Long, Optional<Long>> before) throws IOException {
        Optional<List<Filing>> now = office.ask(workspace -> workspace.filings().all(LocalDate.now()));
        boolean matched = now.orElse(List.of()).stream()
                .anyMatch(filing -> !filing.body().equals(before.getOrDefault(filing.id(), Optional.empty())));
        office.refresh(matched ? Set.of() : before.keySet().stream().limit(1).collect(Collectors.toSet()));
    }
}
