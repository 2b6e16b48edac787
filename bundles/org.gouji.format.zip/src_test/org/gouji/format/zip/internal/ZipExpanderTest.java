package org.gouji.format.zip.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Paragraph;
import org.gouji.spi.Limits;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.testkit.ComponentFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipExpanderTest {

    @TempDir
    Path folder = Path.of("");

    private Path temp = Path.of("");
    private RunOptions options = RunOptions.DEFAULT;

    @BeforeEach
    void makeTempFolder() throws IOException {
        temp = Files.createDirectory(folder.resolve("temp"));
        options = RunOptions.DEFAULT.withTempFolder(temp);
    }

    /** Reads every file that begins with a letter. */
    private static final class Letters implements DocumentReader {

        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor("letters", LocalizedText.same("letters"), List.of("txt"), List.of());
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return head.startsWith("504B") ? Recognition.no("不", "no") : Recognition.yes("是", "yes");
        }

        @Override
        public void read(DocumentSource source, ReadContext context) throws IOException {
            context.builder().paragraph(new String(source.open().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private List<CheckedReport> check(byte[] zip) throws IOException {
        return check("a.zip", zip);
    }

    private List<CheckedReport> check(String name, byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve(name), zip);
        List<CheckedReport> checked = new Pipeline(StaticPluginRegistry.of(new ZipExpander(), new Letters()))
                .check(InputSource.of(file, name), options);
        assertThat(temp).isEmptyDirectory();
        assertThat(checked).isNotEmpty();
        return checked;
    }

    private static List<String> results(List<CheckedReport> checked) {
        return checked.stream().map(c -> c.input().container() + " " + c.input().status()
                + c.document().map(d -> " " + text(d.blocks().get(0))).orElse("")).toList();
    }

    private static String text(Object block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    private static List<String> codes(List<CheckedReport> checked) {
        return checked.stream().flatMap(c -> c.diagnostics().stream()).map(Diagnostic::code)
                .filter(code -> !code.equals("core.no-template")).toList();
    }

    @Test
    void everyFileIsAnInputInTheOrderOfTheZip() throws IOException {
        RawZip zip = new RawZip();
        zip.add("县/", "");
        zip.add("县/报告.txt", "乙");
        zip.add("a.txt", "甲");
        List<CheckedReport> checked = check(zip.bytes());
        assertThat(results(checked)).containsExactly("县/报告.txt OK 乙", "a.txt OK 甲");
        assertThat(checked).allSatisfy(c -> assertThat(c.input().path()).isEqualTo("a.zip"));
        assertThat(codes(checked)).containsExactly("zip.skipped");
    }

    @Test
    void whatSystemsLeaveBehindIsSkippedAndSaid() throws IOException {
        RawZip zip = new RawZip();
        for (String name : List.of("__MACOSX/._a.txt", "x/.DS_Store", "x\\Thumbs.db", "~$报告.docx", "desktop.ini",
                ".~lock.a.docx#", "./a.txt")) {
            zip.add(name, "x");
        }
        zip.add("link.txt", "../../etc/passwd").attributes = 0xA1FF << 16;
        List<CheckedReport> checked = check(zip.bytes());
        assertThat(results(checked)).containsExactly("a.txt OK x");
        assertThat(checked.get(0).diagnostics().get(0).message().zh()).contains("7 个").contains("~$报告.docx");
    }

    @Test
    void namesInGbkAreRead() throws IOException {
        RawZip zip = new RawZip();
        zip.add("报告（定稿）.txt".getBytes(RawZip.GBK), "1".getBytes(StandardCharsets.UTF_8));
        zip.add("报告.txt".getBytes(StandardCharsets.UTF_8), "2".getBytes(StandardCharsets.UTF_8));
        // Also valid UTF-8, of characters that no file is named by.
        byte[] both = {(byte) 0xD2, (byte) 0xBB, (byte) 0xC4, (byte) 0xA1};
        assertThat(EntryName.strict(both, StandardCharsets.UTF_8)).isPresent();
        zip.add(both, "3".getBytes(StandardCharsets.UTF_8));
        byte[] neither = {'a', (byte) 0xFF, (byte) 0xFF, '.', 't', 'x', 't'};
        zip.add(neither, "4".getBytes(StandardCharsets.UTF_8));
        byte[] shortened = "±¨¸æ.txt".getBytes(StandardCharsets.ISO_8859_1);
        zip.add(shortened, "5".getBytes(StandardCharsets.UTF_8)).extra = RawZip.unicodePath(shortened, "统计.txt");
        zip.add("é.txt".getBytes(StandardCharsets.UTF_8), "6".getBytes(StandardCharsets.UTF_8)).flags = 1 << 11;
        List<CheckedReport> checked = check(zip.bytes());
        String gb = new String(both, RawZip.GBK);
        assertThat(results(checked)).containsExactly("报告（定稿）.txt OK 1", "报告.txt OK 2", gb + " OK 3",
                "a\uFFFD\uFFFD.txt OK 4", "统计.txt OK 5", "é.txt OK 6");
        assertThat(codes(checked)).containsExactly("zip.name-uncertain");
    }

    @Test
    void aUnicodeNameMadeForAnotherNameDoesNotCount() throws IOException {
        RawZip zip = new RawZip();
        zip.add("a.txt", "1").extra = RawZip.unicodePath("b.txt".getBytes(StandardCharsets.UTF_8), "别的.txt");
        assertThat(results(check(zip.bytes()))).containsExactly("a.txt OK 1");
    }

    @Test
    void hostileNamesStayInside() throws IOException {
        RawZip zip = new RawZip();
        for (String name : List.of("../../etc/passwd", "/etc/shadow", "C:\\Windows\\x.txt", "..\\..\\y.txt",
                "a\u0000b.txt", "same.txt", "same.txt", "SAME.txt")) {
            zip.add(name, "x");
        }
        List<CheckedReport> checked = check(zip.bytes());
        assertThat(results(checked)).containsExactly("etc/passwd OK x", "etc/shadow OK x", "Windows/x.txt OK x",
                "y.txt OK x", "a\uFFFDb.txt OK x", "same.txt OK x", "same (2).txt OK x", "SAME (3).txt OK x");
        assertThat(codes(checked)).containsExactly("core.unsafe-path", "core.unsafe-path", "core.unsafe-path",
                "core.unsafe-path");
    }

    @Test
    void oneBadEntryDoesNotSpoilTheOthers() throws IOException {
        RawZip zip = new RawZip();
        zip.add("first.txt", "1");
        zip.add("secret.txt", "2").flags |= 1;
        zip.add("sum.txt", "3").crc++;
        zip.add("long.txt", "44444").size = 3;
        zip.add("short.txt", "5").size = 9;
        zip.add("method.txt", "6").method = 14;
        zip.add("lost.txt", "7").start += 5;
        zip.add("outside.txt", "8").start = 0x7FFFFFF0;
        zip.add("cut.txt", "9999999999").packed = 1;
        zip.add("last.txt", "0");
        assertThat(results(check(zip.bytes()))).containsExactly("first.txt OK 1", "secret.txt ENCRYPTED",
                "sum.txt MALFORMED_PACKAGE", "long.txt MALFORMED_PACKAGE", "short.txt MALFORMED_PACKAGE",
                "method.txt UNSUPPORTED_VARIANT", "lost.txt MALFORMED_PACKAGE", "outside.txt MALFORMED_PACKAGE",
                "cut.txt MALFORMED_PACKAGE", "last.txt OK 0");
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        RawZip zip = new RawZip();
        zip.add("bomb.txt".getBytes(StandardCharsets.UTF_8), new byte[40 << 20]);
        zip.add("large.txt", "x").size = 300L << 20;
        zip.add("good.txt", "x");
        assertThat(results(check(zip.bytes()))).containsExactly("bomb.txt LIMIT_RATIO", "large.txt LIMIT_SIZE",
                "good.txt OK x");
    }

    @Test
    void entriesThatShareBytesAreABomb() throws IOException {
        RawZip zip = new RawZip();
        RawZip.Item kernel = zip.add("kernel.txt", "x".repeat(100_000));
        for (int i = 0; i < 1000; i++) {
            zip.again("copy" + i, kernel);
        }
        assertThat(results(check(zip.bytes()))).containsExactly(" MALFORMED_PACKAGE");
        RawZip few = new RawZip();
        few.again("copy", few.add("kernel.txt", "x"));
        few.add("good.txt", "y");
        assertThat(results(check(few.bytes()))).containsExactly("kernel.txt MALFORMED_PACKAGE",
                "copy MALFORMED_PACKAGE", "good.txt OK y");
    }

    @Test
    void zipsInZipsAreTakenApartThreeDeep() throws IOException {
        byte[] inner = zipOf("报告.txt", "x".getBytes(StandardCharsets.UTF_8));
        byte[] two = zipOf("内.zip", inner);
        byte[] three = zipOf("b.zip", two);
        assertThat(results(check(two))).containsExactly("内.zip!/报告.txt OK x");
        assertThat(results(check(three))).containsExactly("b.zip!/内.zip!/报告.txt OK x");
        assertThat(results(check(zipOf("c.zip", three)))).containsExactly("c.zip!/b.zip!/内.zip LIMIT_DEPTH");
    }

    private static byte[] zipOf(String name, byte[] content) {
        RawZip zip = new RawZip();
        zip.add(name.getBytes(StandardCharsets.UTF_8), content);
        return zip.bytes();
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        options = options.withLimits(new Limits(1 << 20, 1 << 20, 10, 10, 100, 1000, Duration.ofSeconds(10)));
        RawZip zip = new RawZip();
        for (int i = 0; i < 11; i++) {
            zip.add(i + ".txt", "x");
        }
        assertThat(results(check(zip.bytes(1)))).containsExactly(" LIMIT_ROWS");
    }

    @Test
    void emptyCutAndDamagedZipsHaveAStatus() throws IOException {
        assertThat(results(check(new RawZip().bytes()))).containsExactly(" OK_EMPTY");
        RawZip folders = new RawZip();
        folders.add("a/", "");
        assertThat(results(check(folders.bytes()))).containsExactly(" OK_EMPTY");
        RawZip zip = new RawZip();
        zip.add("a.txt", "1");
        zip.add("b.txt", "2");
        byte[] bytes = zip.bytes();
        assertThat(results(check(Arrays.copyOf(bytes, bytes.length - 5)))).containsExactly(" TRUNCATED");
        byte[] damaged = bytes.clone();
        damaged[bytes.length - 22 - 51] = 0;
        assertThat(results(check(damaged))).containsExactly(" MALFORMED_PACKAGE", "a.txt OK 1");
    }

    @Test
    void documentsThatAreZipsAreLeftAlone() throws IOException {
        for (String mark : List.of("[Content_Types].xml", "mimetype", "OFD.xml", "word/document.xml",
                "META-INF/MANIFEST.MF")) {
            RawZip zip = new RawZip();
            zip.add("a.txt", "1");
            zip.add(mark, "x");
            assertThat(check("a.docx", zip.bytes())).singleElement().satisfies(c -> {
                assertThat(c.input().container()).isEmpty();
                assertThat(c.input().status()).isEqualTo(InputStatus.NOT_A_DOCUMENT);
            });
        }
    }

    @Test
    void noBytesBreakIt() throws IOException {
        RawZip zip = new RawZip();
        zip.add("县/报告.txt", "一二三".repeat(50)).extra = RawZip.unicodePath(new byte[3], "x");
        zip.add("b.zip".getBytes(StandardCharsets.UTF_8), zipOf("c.txt", new byte[300]));
        byte[] good = zip.bytes();
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= random.nextInt(6); i++) {
                bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt();
            }
            assertThat(check(bad)).noneMatch(c -> c.input().status() == InputStatus.PARSER_FAULT);
        }
    }

    @Test
    void propertiesAndDescriptorAgree() throws IOException {
        ComponentFacts.of(ZipExpander.class).ifPresent(facts -> {
            PluginDescriptor descriptor = new ZipExpander().descriptor();
            assertThat(facts.values(PluginProperties.ID)).containsExactly(descriptor.id());
            assertThat(facts.values(PluginProperties.KIND)).containsExactly(PluginProperties.KIND_EXPANDER);
            assertThat(facts.values(PluginProperties.NAME_ZH)).containsExactly(descriptor.name().in(Locale.CHINESE));
            assertThat(facts.values(PluginProperties.NAME_EN)).containsExactly(descriptor.name().in(Locale.ENGLISH));
        });
    }
}
