package org.gouji.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.PostgresFailures;

/**
 * What the file {@value #FILE} in a workspace's folder says. An officer may edit it.
 *
 * @param jdbcUrl address of the PostgreSQL database; empty when the database is a file in the folder
 * @since 1.0
 */
public record WorkspaceSettings(Optional<String> jdbcUrl) {

    /** Name of the file that makes a folder a workspace. */
    public static final String FILE = "gouji-workspace.properties";

    /** What is left of the file when the process that wrote it died. */
    public static final String DRAFT = FILE + ".new";

    private static final String URL = "jdbc.url";

    private static final String POSTGRES = "jdbc:postgresql:";

    /** A workspace with its database in the folder. */
    public static final WorkspaceSettings IN_FOLDER = new WorkspaceSettings(Optional.empty());

    /**
     * A workspace with its database on a PostgreSQL server.
     *
     * @param url such as {@code jdbc:postgresql://server/gouji?user=…}
     * @return the settings
     * @throws WorkspaceException when the address is for another database
     */
    public static WorkspaceSettings onServer(String url) throws WorkspaceException {
        if (!url.startsWith(POSTGRES)) {
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                    "数据库地址应以 " + POSTGRES + " 开头：" + PostgresFailures.masked(url),
                    "the database's address must begin with " + POSTGRES + ": " + PostgresFailures.masked(url)));
        }
        return new WorkspaceSettings(Optional.of(url));
    }

    /**
     * Reads the settings of a workspace.
     *
     * @param folder the workspace's folder
     * @return the settings
     * @throws WorkspaceException when the folder is no workspace
     */
    static WorkspaceSettings read(Path folder) throws WorkspaceException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(Problem.NOT_A_WORKSPACE, LocalizedText.of(
                    "这个文件夹不是工作区（没有 " + FILE + "）：" + folder + "。新建工作区：gouji workspace init",
                    "this folder is no workspace (it has no " + FILE + "): " + folder
                            + "; gouji workspace init makes one"));
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw Failures.of(e, file, 0);
        }
        String url = properties.getProperty(URL, "").strip();
        return url.isEmpty() ? IN_FOLDER : onServer(url);
    }

    /**
     * Writes the settings.
     *
     * @param folder the workspace's folder
     * @throws WorkspaceException when the file cannot be written
     */
    public void write(Path folder) throws WorkspaceException {
        Path file = folder.resolve(FILE);
        Path draft = folder.resolve(DRAFT);
        StringWriter text = new StringWriter();
        text.write("# Gouji workspace / 勾稽工作区\n");
        TreeMap<String, String> lines = new TreeMap<>();
        jdbcUrl.ifPresent(url -> lines.put(URL, url.replace("\\", "\\\\")));
        lines.forEach((name, value) -> text.write(name + "=" + value + "\n"));
        try {
            Files.writeString(draft, text.toString(), StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(e, file, 1);
        }
    }

    /** Without the password that the address may hold. */
    @Override
    public String toString() {
        return jdbcUrl.map(PostgresFailures::masked).orElse("in the folder");
    }
}
