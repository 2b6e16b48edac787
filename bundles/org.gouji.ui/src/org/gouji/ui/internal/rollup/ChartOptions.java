package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.ui.internal.looks.Scheme;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.ChartSums.Kind;

/**
 * The charts as ECharts takes them. Names are what agencies wrote: nothing in them may end the script or the page, or
 * become part of either; ECharts draws them as plain text.
 */
public final class ChartOptions {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int LINE = 26;
    private static final int HEAD = 90;
    private static final int LEAST = 280;

    private final Texts texts;

    public ChartOptions(Texts texts) {
        this.texts = texts;
    }

    /** The charts. */
    public enum Chart {
        YEARS, KINDS, AGENCIES;

        /** Its name in the page. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One object with the three charts, each with its height and its option; safe within a script. */
    public String json(Charts charts) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setCharacterEscapes(new ScriptEscapes());
            json.writeStartObject();
            years(json, charts);
            kinds(json, charts);
            agencies(json, charts);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void years(JsonGenerator json, Charts charts) throws IOException {
        var years = charts.years();
        List<String> names = years.years().stream().map(year -> Series.crossing(years, year)
                .map(crossing -> texts.get("charts.year.crossed", year, label(crossing)))
                .orElse(String.valueOf(year))).toList();
        begin(json, Chart.YEARS, LEAST,
                texts.get("charts.years", charts.area().name(), texts.of(charts.measure().name())));
        axes(json, "xAxis", names, 0);
        series(json, "top", () -> {
            for (int i = 0; i < years.totals().size(); i++) {
                YearTotal total = years.totals().get(i);
                int year = years.years().get(i);
                boolean cut = years.crossings().stream().anyMatch(
                        crossing -> crossing.label() == Comparability.NOT_COMPARABLE && year < crossing.year());
                String note = total.known() < total.bodies()
                        ? texts.get("charts.known", total.known(), total.bodies())
                        : "";
                bar(json, total.known() == 0 ? Optional.empty() : Optional.of(total.sum()),
                        cut ? Tone.BAR_APART : Tone.BAR, note);
            }
        });
        end(json);
    }

    private String label(Crossing crossing) {
        return texts.get(
                "series.label." + crossing.label().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void kinds(JsonGenerator json, Charts charts) throws IOException {
        List<Kind> kinds = charts.sums().kinds();
        String name = charts.sums().whole().map(whole -> texts.of(whole.name())).orElse("");
        begin(json, Chart.KINDS, Math.max(LEAST, HEAD + LINE * kinds.size()),
                texts.get("charts.kinds", charts.area().name(), charts.area().year(), name));
        axes(json, "yAxis", kinds.stream().map(kind -> texts.of(kind.measure().name())).toList(), 170);
        series(json, "right", () -> {
            for (Kind kind : kinds) {
                bar(json, kind.sum(), Tone.BAR_KIND, "");
            }
        });
        end(json);
    }

    private void agencies(JsonGenerator json, Charts charts) throws IOException {
        List<Charts.Bar> bars = charts.bars();
        String title = charts.cut()
                ? texts.get("charts.agencies.cut", charts.area().name(), charts.area().year(),
                        texts.of(charts.measure().name()), Charts.MOST)
                : texts.get("charts.agencies", charts.area().name(), charts.area().year(),
                        texts.of(charts.measure().name()));
        begin(json, Chart.AGENCIES, HEAD + LINE * Math.max(2, bars.size()), title);
        axes(json, "yAxis", bars.stream().map(bar -> bar.part().body().name()).toList(), 220);
        series(json, "right", () -> {
            for (Charts.Bar bar : bars) {
                bar(json, bar.part().number(), bar.bottom() ? Tone.BAR_LEAST : Tone.BAR, "");
            }
        });
        end(json);
    }

    private static void begin(JsonGenerator json, Chart chart, int height, String title) throws IOException {
        json.writeObjectFieldStart(chart.id());
        json.writeNumberField("height", height);
        json.writeObjectFieldStart("option");
        json.writeBooleanField("animation", false);
        json.writeObjectFieldStart("title");
        json.writeStringField("text", plain(title));
        json.writeStringField("left", "center");
        json.writeObjectFieldStart("textStyle");
        json.writeNumberField("fontSize", 14);
        json.writeStringField("overflow", "truncate");
        json.writeEndObject();
        json.writeEndObject();
        // Rich text, not HTML: a name in it stays a name.
        json.writeObjectFieldStart("tooltip");
        json.writeStringField("renderMode", "richText");
        json.writeEndObject();
        json.writeObjectFieldStart("grid");
        json.writeNumberField("left", 16);
        json.writeNumberField("right", 60);
        json.writeNumberField("top", 50);
        json.writeNumberField("bottom", 16);
        json.writeBooleanField("containLabel", true);
        json.writeEndObject();
        json.writeObjectFieldStart("aria");
        json.writeBooleanField("enabled", true);
        json.writeObjectFieldStart("label");
        json.writeStringField("description", plain(title));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void axes(JsonGenerator json, String names, List<String> categories, int width)
            throws IOException {
        json.writeObjectFieldStart(names);
        json.writeStringField("type", "category");
        json.writeBooleanField("inverse", width > 0);
        json.writeObjectFieldStart("axisLabel");
        json.writeNumberField("interval", 0);
        if (width > 0) {
            json.writeNumberField("width", width);
            json.writeStringField("overflow", "truncate");
        }
        json.writeEndObject();
        json.writeArrayFieldStart("data");
        for (String category : categories) {
            json.writeString(plain(category));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("xAxis".equals(names) ? "yAxis" : "xAxis");
        json.writeStringField("type", "value");
        json.writeNumberField("splitNumber", 3);
        json.writeObjectFieldStart("axisLabel");
        json.writeBooleanField("hideOverlap", true);
        json.writeEndObject();
        json.writeEndObject();
    }

    private interface Bars {
        void write() throws IOException;
    }

    private static void series(JsonGenerator json, String labels, Bars bars) throws IOException {
        json.writeArrayFieldStart("series");
        json.writeStartObject();
        json.writeStringField("type", "bar");
        json.writeNumberField("barMaxWidth", 48);
        json.writeObjectFieldStart("label");
        json.writeBooleanField("show", true);
        json.writeStringField("position", labels);
        json.writeEndObject();
        json.writeArrayFieldStart("data");
        bars.write();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void bar(JsonGenerator json, Optional<BigDecimal> number, Tone colour, String note)
            throws IOException {
        json.writeStartObject();
        if (number.isPresent()) {
            json.writeNumberField("value", number.get());
        } else {
            json.writeStringField("value", "-");
        }
        if (!note.isEmpty()) {
            json.writeObjectFieldStart("label");
            json.writeStringField("formatter", "{c}\n" + note);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("itemStyle");
        json.writeStringField("color", colour.css(Scheme.LIGHT));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Without characters that no picture can show, and that XML does not allow. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }
}
