package org.gouji.ui.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.intake.ImportHandler;
import org.osgi.framework.Bundle;

/** Opens the import wizard with the reports of invented agencies that the guide brings, to learn with. */
public final class SamplesHandler extends AbstractHandler {

    private static final String GUIDE = "org.gouji.ui.help";
    private static final String SAMPLES = "samples/";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ImportHandler.open(HandlerUtil.getActiveShell(event), unpack());
        } catch (IOException e) {
            throw new ExecutionException("cannot unpack the samples", e);
        }
        return null;
    }

    /** The sample reports as files beside the workbench's other data. */
    private static List<Path> unpack() throws IOException {
        Path home = Platform.getStateLocation(Platform.getBundle("org.gouji.ui")).toFile().toPath().resolve(SAMPLES);
        List<Path> files = new ArrayList<>();
        Optional<Bundle> guide = Optional.ofNullable(Platform.getBundle(GUIDE));
        if (guide.isPresent()) {
            for (URL url : Collections.list(guide.get().findEntries(SAMPLES, "*.*", true))) {
                Path file = home.resolve(url.getPath().substring(url.getPath().indexOf(SAMPLES) + SAMPLES.length()));
                Files.createDirectories(file.getParent());
                try (InputStream in = url.openStream()) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
                files.add(file);
            }
        }
        return files;
    }
}
