package org.gouji.ui.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.PluginEntry;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Scope;
import org.gouji.store.export.FilingExport;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Filing.Counts;
import org.gouji.store.filing.FilingState;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {

    private final Texts texts = Texts.in(Locale.CHINA);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExtentIsWhatIsSelectedOrAYearOrWhatHasFindings() {
        Filing clean = filing(1, "甲局", 2025, FilingState.CHECKED, new Counts(0, 0, 0, 2));
        Filing faulty = filing(2, "乙局", 2024, FilingState.CORRECTED, new Counts(1, 0, 0, 0));
        Filing accepted = filing(3, "丙局", 2025, FilingState.ACCEPTED, new Counts(1, 0, 0, 0));
        Filing noted = filing(4, "丁局", 2025, FilingState.CHECKED, new Counts(0, 0, 1, 0));
        Extent extent = new Extent(List.of(clean, faulty, accepted, noted), List.of(4L, 99L));

        assertThat(extent.selected()).containsExactly(noted);
        assertThat(extent.years()).containsExactly(2025, 2024);
        assertThat(extent.ofYear(2025)).containsExactly(clean, accepted, noted);
        assertThat(extent.withFindings()).containsExactly(faulty, accepted, noted);
        assertThat(extent.faulty()).containsExactly(faulty);
    }

    @Test
    void aPlaceIsAFileOrAFolderAndNeverInTheWorkspace() throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("工作区"));
        Path file = Files.writeString(folder.resolve("old.csv"), "x");
        Place place = new Place(texts, Optional.of(workspace));

        assertThat(place.problem("", true)).isPresent();
        assertThat(place.problem("relative.csv", true)).isPresent();
        assertThat(place.problem("/a\0b", true)).isPresent();
        assertThat(place.problem(workspace.resolve("../工作区/a.csv").toString(), true)).isPresent();
        assertThat(place.problem(folder.toString(), true)).isPresent();
        assertThat(place.problem(file.toString(), false)).isPresent();
        assertThat(place.problem(folder.toString(), false)).isEmpty();
        assertThat(place.problem(folder.resolve("工作区2/new.csv").toString(), true)).isEmpty();
        assertThat(place.warning(file.toString(), true)).isPresent();
        assertThat(place.warning(folder.resolve("new.csv").toString(), true)).isEmpty();
    }

    @Test
    void oneFileIsProposedForAllReportsOrForTheOnlyOne() {
        Filing one = filing(1, "甲:局", 2025, FilingState.CHECKED, new Counts(0, 0, 0, 0));
        Place place = new Place(texts, Optional.empty());

        assertThat(place.proposal(folder, target(Scope.SET), List.of(one, one))).hasFileName("年度报告.x");
        assertThat(place.proposal(folder, target(Scope.REPORT), List.of(one))).hasFileName("甲_局.x");
        assertThat(place.proposal(folder, target(Scope.REPORT), List.of(one, one))).hasFileName("年度报告");
        assertThat(
                new ExportOrder(target(Scope.REPORT), Map.of(), List.of(one, one), FilingExport::of, folder).oneFile())
                .isFalse();
    }

    @Test
    void aTargetThatBreaksIsListedAndSaysWhy() {
        TargetLine broken = TargetLine.of(entry(new Fake(Scope.SET) {
            @Override
            public ExporterDescriptor descriptor() {
                throw new IllegalStateException("broken on purpose");
            }
        }));

        assertThat(broken.descriptor()).isEmpty();
        assertThat(broken.broken()).hasValueSatisfying(why -> assertThat(why.zh()).contains("broken on purpose"));
        assertThat(broken.extension()).isEmpty();
    }

    private static TargetLine target(Scope scope) {
        Fake fake = new Fake(scope);
        return new TargetLine(StaticPluginRegistry.of(fake).exporters().get(0), Optional.of(fake.descriptor()),
                Optional.empty());
    }

    /** A registry asks for the descriptor itself, so the one that breaks comes in later. */
    private static PluginEntry<Exporter> entry(Exporter exporter) {
        PluginEntry<Exporter> known = StaticPluginRegistry.of(new Fake(Scope.SET)).exporters().get(0);
        return new PluginEntry<>() {
            @Override
            public String id() {
                return known.id();
            }

            @Override
            public String kind() {
                return known.kind();
            }

            @Override
            public LocalizedText name() {
                return known.name();
            }

            @Override
            public String bundle() {
                return known.bundle();
            }

            @Override
            public String version() {
                return known.version();
            }

            @Override
            public int ranking() {
                return 0;
            }

            @Override
            public Map<String, Object> properties() {
                return known.properties();
            }

            @Override
            public Exporter get() {
                return exporter;
            }
        };
    }

    private static Filing filing(long id, String name, int year, FilingState state, Counts counts) {
        return new Filing(id, Optional.empty(), Optional.of(name), Optional.of(year), state, Instant.EPOCH, "officer",
                Optional.empty(), 1, new Filing.Latest(id, "f" + id + ".docx", "", InputStatus.OK, Optional.empty(),
                        LocalDate.EPOCH),
                Optional.of(counts));
    }

    private static class Fake implements Exporter {

        private final Scope scope;

        Fake(Scope scope) {
            this.scope = scope;
        }

        @Override
        public ExporterDescriptor descriptor() {
            return new ExporterDescriptor("x", LocalizedText.of("格式", "format"), "x", scope, List.of());
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            throw new IOException("nothing is written here");
        }
    }
}
