package org.gouji.batch.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The filings that a verb is given one by one or by their year. */
final class ChosenFilings {

    private ChosenFilings() {
    }

    static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Grammar.value(Area.YEAR, "YEAR"))
                .addPositional(PositionalParamSpec.builder().paramLabel("ID").arity("0..*").type(List.class)
                        .auxiliaryTypes(String.class).descriptionKey("param.ID").build());
    }

    static List<Filing> of(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Long> ids = WorkspaceGrammar.ids(arguments);
        Optional<String> year = arguments.text(Area.YEAR);
        if (ids.isEmpty() == year.isEmpty()) {
            throw new UsageException(Message.WORKSPACE_WHICH_FILINGS, Area.YEAR);
        }
        List<Filing> chosen = new ArrayList<>();
        if (year.isPresent()) {
            Optional<Integer> wanted = Optional.of(Area.year(arguments, Area.YEAR));
            workspace.filings().all().stream().filter(filing -> filing.year().equals(wanted)).forEach(chosen::add);
        }
        for (long id : ids) {
            chosen.add(workspace.filings().get(id));
        }
        return chosen;
    }
}
