package org.gouji.store.internal;

import java.nio.file.Path;

import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.model.LocalizedText;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Actor;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.folder.Originals;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.sql.Database;

/**
 * What every part of an open workspace works with.
 *
 * @param folder the workspace's folder
 * @param database where it keeps what it knows
 * @param originals the received files
 * @param journal makes entries
 * @param registry the plug-ins
 * @param actor who works
 */
public record Store(Path folder, Database database, Originals originals, Journal journal, PluginRegistry registry,
        Actor actor) {

    /** The one way through the house. */
    public Pipeline pipeline() {
        return new Pipeline(registry);
    }

    /** The form of a template version. */
    public FormSchema schema(String template) throws WorkspaceException {
        return registry.templates().stream().filter(entry -> entry.id().equals(template)).findFirst()
                .map(entry -> entry.get().schema())
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "没有安装模板 " + template + "，请安装提供它的插件。",
                        "the template " + template + " is not installed; install the plug-in that provides it")));
    }
}
