package org.gouji.export.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.testkit.ComponentFacts;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {

    @Test
    void theComponentSaysTheSameAsTheDescriptor() throws IOException {
        ExporterDescriptor descriptor = new XlsxExporter().descriptor();
        assertThat(descriptor.scope()).isEqualTo(ExporterDescriptor.Scope.SET);
        assertThat(descriptor.options().get(0).choices()).contains(descriptor.options().get(0).initial());
        ComponentFacts.of(XlsxExporter.class).ifPresent(facts -> {
            assertThat(facts.values(PluginProperties.ID)).containsExactly(descriptor.id());
            assertThat(facts.values(PluginProperties.NAME_ZH)).containsExactly(descriptor.name().zh());
            assertThat(facts.values(PluginProperties.NAME_EN)).containsExactly(descriptor.name().en());
        });
    }

    @Test
    void noReportIsNoSuccess() {
        assertThatThrownBy(() -> new Exports().bytes()).isInstanceOf(IOException.class)
                .hasMessageContaining("no report");
    }

    @Test
    void afterAFailureClosingDoesNoMore() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        ExportSession session = new Exports().begin(full);
        CheckedReport report = Samples.made(Samples.NOW, "甲局");
        session.add(report);
        assertThatThrownBy(() -> {
            for (int i = 0; i < 20_000; i++) {
                session.add(report);
            }
        }).hasMessage("disk full");
        session.close();
    }

    @Test
    void closingTwiceWritesOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportSession session = new Exports().begin(out);
        session.add(Samples.made(Samples.NOW, "甲局"));
        session.addSetFindings(List.of());
        session.close();
        int size = out.size();
        session.close();
        assertThat(out.size()).isPositive().isEqualTo(size);
    }
}
