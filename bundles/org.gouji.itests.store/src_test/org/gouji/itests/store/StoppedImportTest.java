package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.core.CancelSwitch;
import org.gouji.core.RunOptions;
import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Incoming;
import org.gouji.store.verify.Damage;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that somebody stops must go on as if nothing had been. */
class StoppedImportTest {

    private final Office stopped;

    private final Office undisturbed;

    StoppedImportTest(@TempDir Path folder) {
        stopped = new Office(folder.resolve("甲"));
        undisturbed = new Office(folder.resolve("乙"));
    }

    private static Incoming[] files(Office office) throws IOException {
        List<Incoming> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(office.docx(i + ".docx", Office.report("示例县第" + i + "局", 2024)));
        }
        files.add(office.file("县.zip", archive()));
        files.add(office.docx("改.docx", Office.report("示例县第1局", 2024).set("t3/1/总计", "3")));
        files.add(office.file("说明.bin", "没有报告".getBytes(StandardCharsets.UTF_8)));
        return files.toArray(new Incoming[0]);
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 10; i < 13; i++) {
                zip.putNextEntry(new ZipEntry(i + ".docx"));
                zip.write(new SampleWriter(Office.report("示例县第" + i + "局", 2024)).docx());
            }
        }
        return bytes.toByteArray();
    }

    /** Stops at the so-manieth checkpoint, once or for good. */
    private static Cancellation after(AtomicInteger looks, int last, boolean once) {
        return () -> {
            int look = looks.incrementAndGet();
            if (look == last || look > last && !once) {
                throw new WorkStoppedException(InputStatus.CANCELLED, "cancelled");
            }
        };
    }

    private static boolean isStopped(Workspace workspace, Cancellation cancellation, Incoming... files)
            throws IOException {
        try {
            workspace.importer().run(List.of(files).iterator(), options(cancellation, new ArrayList<>()));
            return false;
        } catch (WorkStoppedException e) {
            return true;
        }
    }

    private static ImportOptions options(Cancellation cancellation, List<Imported> told) {
        return new ImportOptions(1, Office.TODAY, RunOptions.DEFAULT.withCancellation(cancellation), told::add);
    }

    private static List<String> state(Workspace workspace) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Filing filing : workspace.filings().all()) {
            lines.add(filing.name() + " " + filing.year() + " " + filing.state() + " " + filing.versions() + " "
                    + filing.latest().path() + " " + filing.latest().container() + " " + filing.latest().status() + " "
                    + filing.counts());
        }
        lines.sort(null);
        return lines;
    }

    private List<String> undisturbed() throws IOException {
        try (Workspace workspace = undisturbed.init()) {
            Office.take(workspace, files(undisturbed));
            return state(workspace);
        }
    }

    /** Wherever it is stopped: among the files, in the middle of one, within an archive, between its rules. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnToTheSameEnd(boolean once) throws IOException {
        List<String> expected = undisturbed();
        try (Workspace workspace = stopped.init()) {
            Incoming[] files = files(stopped);
            int stops = 0;
            for (int last = 1; isStopped(workspace, after(new AtomicInteger(), last, once), files); last += last / 3
                    + 1) {
                assertThat(workspace.filings().all()).noneMatch(f -> f.latest().status() == InputStatus.CANCELLED);
                assertThat(workspace.verify()).noneMatch(Damage::serious);
                stops++;
            }
            assertThat(stops).isGreaterThan(10);
            assertThat(state(workspace)).isEqualTo(expected);
            Office.take(workspace, files);
            assertThat(state(workspace)).isEqualTo(expected);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    /** A file that takes long lets those before it be stored first. */
    @Test
    void whatWasToldIsStoredAndNothingElse() throws IOException {
        try (Workspace workspace = stopped.init()) {
            List<Imported> told = new ArrayList<>();
            CancelSwitch stop = new CancelSwitch();
            ImportOptions options = new ImportOptions(2, Office.TODAY, RunOptions.DEFAULT.withCancellation(stop),
                    done -> {
                        told.add(done);
                        stop.cancel();
                    });
            Incoming[] many = new Incoming[100];
            for (int i = 0; i < many.length; i++) {
                many[i] = stopped.docx("多" + i + ".docx", Office.report("示例县第" + i + "局", 2024));
            }
            assertThatThrownBy(() -> workspace.importer().run(List.of(many).iterator(), options))
                    .isInstanceOf(WorkStoppedException.class);
            assertThat(told).isNotEmpty().hasSizeLessThan(many.length);
            assertThat(workspace.filings().all()).hasSameSizeAs(told);
            Office.take(workspace, many);
            assertThat(workspace.filings().all()).hasSize(many.length).allMatch(filing -> filing.versions() == 1);
            assertThat(workspace.verify()).isEmpty();
        }
    }
}
