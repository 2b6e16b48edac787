package org.gouji.store.internal;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;

/** What was named does not exist. */
public final class Unknown {

    private Unknown() {
    }

    /** No such filing. */
    public static WorkspaceException filing(long filing) {
        return new WorkspaceException(Problem.UNKNOWN, LocalizedText.of("工作区中没有编号为 " + filing + " 的报告。",
                "the workspace has no filing number " + filing));
    }

    /** No such value. */
    public static WorkspaceException key(long filing, String key) {
        return new WorkspaceException(Problem.UNKNOWN, LocalizedText.of("报告 " + filing + " 的表格中没有 " + key + "。",
                "the form of filing " + filing + " has no " + key));
    }
}
