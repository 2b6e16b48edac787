package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.gouji.itests.hosts.Gouji.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive of classes makes starts cheaper and changes nothing else, whatever has become of it. */
class ClassArchiveTest {

    private static final int STARTS = 4;

    private static Installation installation;
    private static Outcome without;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        installation = Installation.unpack(ClassArchiveTest.class);
        without = check("off");
    }

    @Test
    void theFirstRunWritesItAndTheNextReadsIt() throws IOException, InterruptedException {
        Path folder = installation.folder("archive +1").resolve("made/by it");
        assertSame(check(folder.toString()));
        Path archive = only(folder);
        Object written = Files.getLastModifiedTime(archive);
        assertSame(check(folder.toString()));
        assertThat(only(folder)).isEqualTo(archive);
        assertThat((Object) Files.getLastModifiedTime(archive)).isEqualTo(written);
    }

    @Test
    void startsAtOnceWriteOne() throws IOException, InterruptedException {
        Path folder = installation.folder("together");
        List<Running> all = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            all.add(gouji(folder.toString()).start(arguments()));
        }
        for (Running running : all) {
            assertSame(running.end());
        }
        assertThat(only(folder)).isNotEmptyFile();
        assertSame(check(folder.toString()));
    }

    @Test
    void aDamagedOneIsPassedOver() throws IOException, InterruptedException {
        Path folder = installation.folder("damaged");
        assertSame(check(folder.toString()));
        for (int part : new int[]{Integer.MAX_VALUE, 1_000_000, 3_000, 2}) {
            // Each one made anew may be a little larger or smaller, and its name tells its size.
            Path archive = only(folder);
            byte[] whole = Files.readAllBytes(archive);
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, whole.length / part));
            assertSame(check(folder.toString()));
        }
        // What was cut off has been replaced; one of the right size with another beginning is Java's to refuse.
        Path renewed = only(folder);
        byte[] bytes = Files.readAllBytes(renewed);
        Arrays.fill(bytes, 0, 5_000, (byte) 'x');
        Files.delete(renewed);
        Files.write(renewed, bytes);
        assertSame(check(folder.toString()));
    }

    @Test
    void aFolderThatCannotBeIsNoFailure() throws IOException, InterruptedException {
        Path file = Files.writeString(installation.work().resolve("file"), "in the way");
        assertSame(check(file.resolve("below").toString()));
        assertSame(check("/proc/gouji"));
    }

    @Test
    void withoutDocumentNothingIsWritten() throws IOException, InterruptedException {
        Path folder = installation.folder("help");
        assertThat(gouji(folder.toString()).run("--version").code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    private static void assertSame(Outcome other) {
        assertThat(other.err()).isEqualTo(without.err()).isEmpty();
        assertThat(other.text()).isEqualTo(without.text());
        assertThat(other.code()).isEqualTo(without.code());
    }

    private static Outcome check(String archives) throws IOException, InterruptedException {
        return gouji(archives).run(arguments());
    }

    private static Gouji gouji(String archives) {
        return installation.felix().set("GOUJI_CDS", archives);
    }

    private static Object[] arguments() {
        return new Object[]{"check", "--format", "json", Checkout.samples().resolve("2019")};
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
