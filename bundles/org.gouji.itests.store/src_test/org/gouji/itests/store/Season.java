package org.gouji.itests.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.filing.Filing;
import org.gouji.store.imports.Incoming;
import org.gouji.template.gwy2019.internal.Gwy2019Template;

/** What a generated province sends over the years, and what becomes of it. */
final class Season {

    static final List<Integer> YEARS = List.of(2020, 2021, 2022);

    static final FormSchema OLD = new Gwy2019Template().schema();

    private final Office office;

    private final Province province;

    private final Random random;

    private final Map<Place, Latest> latest = new TreeMap<>();

    private int files;

    /**
     * Whose report of which year.
     *
     * @param body the body
     * @param year the year
     */
    record Place(long body, int year) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return body == other.body ? Integer.compare(year, other.year) : Long.compare(body, other.body);
        }
    }

    /** The version that counts, and the corrections of its values. */
    static final class Latest {

        private final Map<String, Corrected> corrections = new LinkedHashMap<>();

        private final Sent sent;

        private String path = "";

        private String container = "";

        private String sha256 = "";

        private Latest(Sent sent) {
            this.sent = sent;
        }

        Sent sent() {
            return sent;
        }

        String path() {
            return path;
        }

        String container() {
            return container;
        }

        String sha256() {
            return sha256;
        }

        /** What a cell says, its correction included where it still finds what it expects. */
        Sent.Text now(String key) {
            Sent.Text printed = sent.text(key);
            Corrected corrected = corrections.get(key);
            return corrected != null && corrected.expected().same(printed) ? corrected.after() : printed;
        }

        /** Whether it may also be read as proposed or uncertain. */
        boolean doubtful(String key) {
            return sent.doubtful(key) && !corrections.containsKey(key);
        }
    }

    /**
     * A correction.
     *
     * @param expected what it found
     * @param after what it put there
     */
    private record Corrected(Sent.Text expected, Sent.Text after) {
    }

    /** A report that is about to be sent. */
    private record Mail(Latest latest, byte[] bytes, String name) {
    }

    Season(Office office, Province province, Random random) {
        this.office = office;
        this.province = province;
        this.random = random;
    }

    Optional<Latest> latest(long body, int year) {
        return Optional.ofNullable(latest.get(new Place(body, year)));
    }

    /** Everybody sends, or forgets to. */
    void send(Workspace workspace) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (int year : YEARS) {
            for (long body : province.bodies()) {
                boolean owes = province.unit(body).merged().isEmpty() || year <= Province.CHANGE;
                if (owes && random.nextInt(6) > 0) {
                    String agency = province.unit(body).printedIn(year, random.nextBoolean());
                    Latest first = new Latest(new Sent(form(year), agency, year, random));
                    latest.put(new Place(body, year), first);
                    mails.add(mail(first));
                }
            }
        }
        deliver(workspace, mails);
        Office.take(workspace, office.file("不明.md",
                new Sent(Office.FORM, "示例省丙市无名局", 2021, random).write(Sent.Format.MARKDOWN)));
    }

    /** Some use the form of another year. */
    private FormSchema form(int year) {
        boolean old = Office.FORM.basis().firstYear() > year;
        return old ^ random.nextInt(12) == 0 ? OLD : Office.FORM;
    }

    private Mail mail(Latest report) {
        Sent.Format format = Sent.Format.values()[random.nextInt(Sent.Format.values().length)];
        return new Mail(report, report.sent.write(format), "报告" + files++ + "." + format.extension());
    }

    private void deliver(Workspace workspace, List<Mail> mails) throws IOException {
        List<Mail> zipped = mails.stream().filter(mail -> random.nextInt(5) == 0).toList();
        List<Incoming> incoming = new ArrayList<>();
        for (Mail mail : mails) {
            if (!zipped.contains(mail)) {
                incoming.add(office.file(mail.name(), mail.bytes()));
                arrived(mail, mail.name(), "", mail.bytes());
            }
        }
        if (!zipped.isEmpty()) {
            String name = "打包" + files++ + ".zip";
            byte[] zip = zip(zipped);
            incoming.add(office.file(name, zip));
            zipped.forEach(mail -> arrived(mail, name, "内/" + mail.name(), zip));
        }
        Office.take(workspace, incoming.toArray(Incoming[]::new));
    }

    private static void arrived(Mail mail, String path, String container, byte[] bytes) {
        mail.latest().path = path;
        mail.latest().container = container;
        mail.latest().sha256 = SourceCells.sha256(bytes);
    }

    private static byte[] zip(List<Mail> mails) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Mail mail : mails) {
                zip.putNextEntry(new ZipEntry("内/" + mail.name()));
                zip.write(mail.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An officer corrects some values. */
    void correct(Workspace workspace) throws IOException {
        for (Filing filing : workspace.filings().all()) {
            if (filing.body().isPresent() && random.nextInt(3) == 0) {
                Latest report = latest(filing.body().get(), filing.year().orElseThrow()).orElseThrow();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    correct(workspace, filing.id(), report);
                }
            }
        }
    }

    private void correct(Workspace workspace, long filing, Latest report) throws IOException {
        List<CellSpec> cells = report.sent.form().cells();
        String key = cells.get(random.nextInt(cells.size())).key();
        if (report.corrections.containsKey(key)) {
            return;
        }
        Sent.Text after = random.nextInt(4) == 0
                ? new Sent.Text("", ValueState.BLANK, Optional.empty())
                : number(5000 + random.nextInt(1000));
        workspace.corrections().correct(filing,
                new Change(key, workspace.corrections().now(filing, key), after.raw(), "电话核实"));
        report.corrections.put(key, new Corrected(report.sent.text(key), after));
    }

    private static Sent.Text number(int number) {
        return new Sent.Text(String.valueOf(number), ValueState.NUMBER, Optional.of(new BigDecimal(number)));
    }

    /** Some send again, with other figures, also where the officer had corrected one. */
    void resend(Workspace workspace) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (Latest report : latest.values()) {
            if (random.nextInt(4) == 0) {
                report.corrections.keySet().stream().filter(key -> random.nextBoolean()).toList()
                        .forEach(report.sent::change);
                List<CellSpec> cells = report.sent.form().cells();
                for (int i = 0; i < 10; i++) {
                    report.sent.change(cells.get(random.nextInt(cells.size())).key());
                }
                mails.add(mail(report));
            }
        }
        deliver(workspace, mails);
    }
}
