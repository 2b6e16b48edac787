package org.gouji.itests.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.gouji.spi.reader.DocumentReader;

/** Packs classes of this module as a third party would pack its plug-in. */
final class PluginJar {

    private static final String IMPORTS = "org.gouji.model;version=\"[1.0,2)\",org.gouji.spi.reader;version=\"[1.0,2)\"";

    private final Attributes headers = new Attributes();
    private final List<Class<?>> classes = new ArrayList<>();
    private String component = "";

    private PluginJar(String name) {
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name).header("Bundle-Version", "1.2.3")
                .header("Import-Package", IMPORTS);
    }

    static PluginJar named(String name) {
        return new PluginJar(name);
    }

    PluginJar header(String name, String value) {
        headers.putValue(name, value);
        return this;
    }

    PluginJar with(Class<?> type) {
        classes.add(type);
        return this;
    }

    /** Declares a reader; magic bytes, given in hexadecimal, may be empty. */
    PluginJar reader(Class<?> type, String id, String extension, String magic) {
        component = """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s">
                  <implementation class="%s"/>
                  <property name="gouji.id" type="String" value="%s"/>
                  <property name="gouji.kind" type="String" value="reader"/>
                  <property name="gouji.name.zh" type="String" value="故障演示"/>
                  <property name="gouji.name.en" type="String" value="Shows a fault"/>
                  <property name="gouji.extensions" type="String">%s</property>
                  <service><provide interface="%s"/></service>%s
                </scr:component>
                """.formatted(id, type.getName(), id, extension, DocumentReader.class.getName(),
                magic.isEmpty() ? "" : "<property name=\"gouji.magic\" type=\"String\">" + magic + "</property>");
        return header("Service-Component", "OSGI-INF/reader.xml").header("Bundle-ActivationPolicy", "lazy").with(type);
    }

    void write(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Class<?> type : classes) {
                String entry = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(entry));
                try (InputStream code = PluginJar.class.getResourceAsStream("/" + entry)) {
                    code.transferTo(jar);
                }
            }
            if (!component.isEmpty()) {
                jar.putNextEntry(new JarEntry("OSGI-INF/reader.xml"));
                jar.write(component.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
