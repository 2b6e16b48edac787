package org.gouji.export.returns.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.export.ExportContext;

/**
 * What the options say.
 *
 * @param locale language of the letter
 * @param least lowest severity that is listed
 * @param deadline when to send the report again
 * @param date date of the letter
 * @param office the office that sends it
 * @param contact whom to ask
 * @param time time of the files in the docx
 */
record LetterSettings(Locale locale, Severity least, Optional<LocalDate> deadline, Optional<LocalDate> date,
        String office, String contact, LocalDateTime time) {

    /** The host's time where no date is known: nobody writes letters of that year. */
    private static final int NO_YEAR = 1980;
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static LetterSettings of(ExportContext context) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(context.timestamp(), ZoneOffset.UTC);
        Optional<LocalDate> known = Optional.of(time.toLocalDate()).filter(d -> d.getYear() > NO_YEAR);
        return new LetterSettings(context.locale(),
                Severity.valueOf(context.option(ReturnsExporter.SEVERITY).toUpperCase(Locale.ROOT)),
                date(context, ReturnsExporter.DEADLINE), date(context, ReturnsExporter.DATE).or(() -> known),
                context.option(ReturnsExporter.OFFICE).strip(), context.option(ReturnsExporter.CONTACT).strip(), time);
    }

    private static Optional<LocalDate> date(ExportContext context, String option) throws IOException {
        String text = context.option(option).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IOException(LocalizedText.of("选项 " + option + " 应为 2025-02-10 这样的日期，而不是 " + text,
                    "option " + option + " must be a date such as 2025-02-10, not " + text).in(context.locale()), e);
        }
    }

    String say(String zh, String en) {
        return LocalizedText.of(zh, en).in(locale);
    }

    String say(LocalizedText text) {
        return text.in(locale);
    }

    String say(LocalDate day) {
        return say(ZH.format(day), EN.format(day));
    }
}
