package org.gouji.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the jars of an installation. */
final class Jars {

    private Jars() {
    }

    /** Headers as {@code Name: value}. */
    static void jar(Path file, String... headers) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest(headers))) {
            jar.putNextEntry(new JarEntry("readme.txt"));
        }
    }

    static void program(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String entry = EchoProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest("Bundle-ManifestVersion: 2",
                        "Bundle-SymbolicName: echo", "Bundle-Version: 1.0.0",
                        "Bundle-Activator: " + EchoProgram.class.getName(), "Service-Component: none",
                        "Import-Package: org.osgi.framework"));
                InputStream code = EchoProgram.class.getResourceAsStream("EchoProgram.class")) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
    }

    private static Manifest manifest(String... headers) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            manifest.getMainAttributes().putValue(parts[0], parts[1]);
        }
        return manifest;
    }
}
