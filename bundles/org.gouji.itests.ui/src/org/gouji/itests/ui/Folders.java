package org.gouji.itests.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Register;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Workspace folders for the tests, made without the workbench. */
final class Folders {

    private static final String FOLDER = "org.gouji.ui.parameter.folder";
    private static final String OPEN = "org.gouji.ui.command.workspace.open";

    private Folders() {
    }

    /** Makes a workspace; the one who asks closes it. */
    static Workspace make(Path folder) throws Exception {
        return Workspace.init(folder, WorkspaceSettings.IN_FOLDER, host());
    }

    /** Makes a workspace with all samples and a register of a county, one of whose bodies has sent nothing. */
    static void makeCounty(Path folder) throws Exception {
        try (Workspace workspace = make(folder)) {
            Register register = workspace.register();
            LocalDate since = LocalDate.of(2000, 1, 1);
            long county = register.found(new Register.NewBody("1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT,
                    Optional.empty(), since));
            for (String name : List.of("示例县司法局", "示例县统计局", "示例县市场监督管理局", "示例县信访局")) {
                register.found(new Register.NewBody(name, name, AgencyLevel.DEPARTMENT, Optional.of(county), since));
            }
            take(workspace, samples());
        }
    }

    /** All sample reports. */
    static Path[] samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("gouji.samples")))) {
            return files.filter(Files::isRegularFile).sorted().toArray(Path[]::new);
        }
    }

    /** Looks into a workspace from outside. */
    static Workspace read(Path folder) throws Exception {
        return Workspace.open(folder, OpenMode.READ, host());
    }

    /** Takes files in. */
    static void take(Workspace workspace, Path... files) throws Exception {
        List<Incoming> incoming = List.of(files).stream()
                .map(file -> new Incoming(file, file.getFileName().toString())).toList();
        workspace.importer().run(incoming.iterator(),
                new ImportOptions(2, LocalDate.of(2026, 1, 20), RunOptions.DEFAULT, done -> {
                }));
    }

    /** Opens a workspace in the workbench and waits until it is open and nothing of another one is on the screen. */
    static void open(Path folder) throws Exception {
        Workbench.command(OPEN, Map.of(FOLDER, folder.toString()));
        awaitStatus("工作区：" + folder.getFileName());
        Sights.settle();
    }

    /** Makes a workspace of samples and opens it in the workbench. */
    static void openWith(Path folder, String... names) throws Exception {
        try (Workspace workspace = make(folder)) {
            take(workspace, Stream.of(names).map(Folders::sample).toArray(Path[]::new));
        }
        open(folder);
    }

    static void openLater(Path folder) {
        Workbench.command(OPEN, Map.of(FOLDER, folder.toString()));
    }

    static void awaitStatus(String text) throws Exception {
        Screen.await(text, () -> Screen.visible(Label.class).stream()
                .anyMatch(label -> label.getData("org.gouji.ui.workspace") != null && label.getText().equals(text)));
    }

    static Path sample(String name) {
        return Path.of(System.getProperty("gouji.samples")).resolve(name).normalize();
    }

    private static Workspace.Host host() {
        BundleContext context = FrameworkUtil.getBundle(Folders.class).getBundleContext();
        PluginRegistry plugins = context.getService(context.getServiceReference(PluginRegistry.class));
        return new Workspace.Host(plugins, new Actor("测试员", Clock.systemUTC()), RunOptions.DEFAULT);
    }
}
