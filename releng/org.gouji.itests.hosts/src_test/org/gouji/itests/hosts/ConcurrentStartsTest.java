package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.gouji.itests.hosts.Gouji.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many processes share one installation that none of them may change, and none leaves anything behind. */
class ConcurrentStartsTest {

    private static final int STARTS = 8;
    private static final long SECONDS = 30;

    private static Installation installation;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(ConcurrentStartsTest.class);
        Trees.writable(installation.home(), false);
    }

    @AfterAll
    static void release() throws IOException {
        Trees.writable(installation.home(), true);
    }

    @Test
    void eightStartsAtOnceOfAReadOnlyInstallation() throws IOException, InterruptedException {
        // Root may write everywhere, so permissions alone would prove nothing.
        Map<String, String> before = Trees.state(installation.home());
        List<Running> all = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            all.add(installation.felix().start("check", "--format", "json", Checkout.samples().resolve("2020")));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Running running : all) {
            outcomes.add(running.end());
        }
        assertThat(outcomes).extracting(Outcome::code).containsOnly(1);
        assertThat(outcomes.get(0).json().at("/totals/reports").asInt()).isEqualTo(3);
        assertThat(outcomes).extracting(Outcome::text).containsOnly(outcomes.get(0).text());
        assertThat(outcomes).extracting(Outcome::err).containsOnly("");
        assertThat(Trees.state(installation.home())).isEqualTo(before);
        assertThat(installation.cache()).isEmptyDirectory();
    }

    @Test
    void whatEndsEarlyLeavesNothingForLong() throws IOException, InterruptedException {
        Path cache = installation.folder("own-cache");
        Running killed = waitingForInput(cache, 1);
        Running ended = waitingForInput(cache, 2);
        ended.process().destroy();
        assertThat(ended.process().waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folders(cache)).hasSize(1);
        killed.process().destroyForcibly().waitFor();
        assertThat(folders(cache)).hasSize(1);
        assertThat(installation.felix().set("GOUJI_CACHE", cache.toString()).run("plugins").code()).isZero();
        assertThat(cache).isEmptyDirectory();
    }

    private static Running waitingForInput(Path cache, int number) throws IOException, InterruptedException {
        Running running = installation.felix().set("GOUJI_CACHE", cache.toString()).start("check", "-");
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        while (folders(cache).stream().filter(ConcurrentStartsTest::spools).count() < number
                && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(folders(cache)).filteredOn(ConcurrentStartsTest::spools).hasSize(number);
        assertThat(running.process().isAlive()).isTrue();
        return running;
    }

    /** The program keeps what comes from the standard input in a file as soon as it waits for it. */
    private static boolean spools(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.anyMatch(path -> path.getParent().endsWith("scratch"));
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> folders(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.toList();
        }
    }
}
