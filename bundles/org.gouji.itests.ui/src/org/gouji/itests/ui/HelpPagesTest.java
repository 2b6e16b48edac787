package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The guide is whole: what the workbench shows has its context, each link leads somewhere, both languages have all. */
class HelpPagesTest {

    private static final Bundle GUIDE = Platform.getBundle("org.gouji.ui.help");
    private static final List<String> LANGUAGES = List.of("zh_CN", "en_US");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]*)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String OWNER = "/org.gouji.ui.help/";

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String folder(String language) {
        return language.startsWith("zh") ? "nl/zh/" : "";
    }

    private static String read(String path) throws IOException {
        URL url = GUIDE.getEntry(path);
        assertThat(url).as(path).isNotNull();
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> pages(String language) {
        return Collections.list(GUIDE.findEntries(folder(language) + "pages", "*.html", false)).stream()
                .map(url -> url.getPath().replaceAll(".*/", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The link leads to a page of that language, and to a place in it. */
    private static void leads(String language, String href) throws IOException {
        String path = href.replaceAll("#.*", "");
        String page = read(folder(language) + path);
        if (href.contains("#")) {
            assertThat(page).as(language + " " + href).contains("id=\"" + href.replaceAll(".*#", "") + "\"");
        }
    }

    @Test
    void whatIsThereInOneLanguageIsThereInTheOther() throws IOException {
        assertThat(pages("zh_CN")).isEqualTo(pages("en_US")).hasSizeGreaterThan(20);
        for (String page : pages("zh_CN")) {
            String chinese = read("nl/zh/pages/" + page);
            String english = read("pages/" + page);
            assertThat(HAN.matcher(chinese).results().count()).as(page).isGreaterThan(50);
            assertThat(find(Pattern.compile("id=\"([^\"]*)\""), chinese)).as(page)
                    .isEqualTo(find(Pattern.compile("id=\"([^\"]*)\""), english));
            assertThat(find(PICTURE, chinese)).as(page).isEqualTo(find(PICTURE, english));
        }
        for (String file : List.of("toc.xml", "index.xml", "contexts.xml")) {
            assertThat(find(HREF, read("nl/zh/" + file)).stream().sorted().toList()).as(file)
                    .isEqualTo(find(HREF, read(file)).stream().sorted().toList());
        }
    }

    @Test
    void everyLinkAndPictureIsThere() throws IOException {
        for (String language : LANGUAGES) {
            for (String file : List.of("toc.xml", "index.xml", "contexts.xml")) {
                for (String href : find(HREF, read(folder(language) + file))) {
                    leads(language, href);
                }
            }
            for (String page : pages(language)) {
                String text = read(folder(language) + "pages/" + page);
                for (String href : find(HREF, text)) {
                    leads(language, "pages/" + (href.startsWith("#") ? page + href : href));
                }
                for (String picture : find(PICTURE, text)) {
                    assertThat(GUIDE.getEntry(folder(language) + picture.replace("../", "")))
                            .as(language + " " + page + " " + picture).isNotNull();
                }
            }
        }
    }

    @Test
    void everyPageIsInTheContents() throws IOException {
        for (String language : LANGUAGES) {
            String contents = read(folder(language) + "toc.xml");
            assertThat(pages(language)).allSatisfy(page -> assertThat(contents).contains("pages/" + page + "\""));
        }
    }

    @Test
    void everyViewEditorPageWizardAndDialogHasItsContext() throws Exception {
        for (Class<?> shown : shown()) {
            for (String language : LANGUAGES) {
                String what = shown.getSimpleName() + " " + language;
                IContext context = HelpSystem.getContext("org.gouji.ui." + shown.getSimpleName(), language);
                assertThat(context).as(what).isNotNull();
                assertThat(context.getText()).as(what).isNotBlank();
                assertThat(context.getRelatedTopics()).as(what).isNotEmpty();
                for (IHelpResource topic : context.getRelatedTopics()) {
                    leads(language, topic.getHref().replace(OWNER, ""));
                }
            }
        }
    }

    /** Classes of the workbench that make what an officer sees. */
    private static List<Class<?>> shown() throws ClassNotFoundException {
        Bundle workbench = Platform.getBundle("org.gouji.ui");
        Set<String> pagesOfAReport = Set.of("ComparePage", "NarrativePage", "InfoPage");
        List<Class<?>> found = new ArrayList<>();
        for (URL url : Collections.list(workbench.findEntries("/org/gouji/ui", "*.class", true))) {
            String path = url.getPath();
            String name = path.substring(path.indexOf("org/gouji/ui")).replace(".class", "").replace('/', '.');
            Class<?> type = workbench.loadClass(name);
            boolean screen = Stream.of(IWorkbenchPart.class, IWizard.class, IPreferencePage.class, Dialog.class)
                    .anyMatch(kind -> kind.isAssignableFrom(type)) && !WizardDialog.class.isAssignableFrom(type)
                    && !Modifier.isAbstract(type.getModifiers());
            if (screen || pagesOfAReport.contains(type.getSimpleName())) {
                found.add(type);
            }
        }
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    @Test
    void theSamplesAreThoseOfTheProject() throws IOException {
        List<URL> samples = Collections.list(GUIDE.findEntries("samples", "*.*", true));
        assertThat(samples).hasSizeGreaterThan(5);
        for (URL url : samples) {
            Path same = Path.of(System.getProperty("gouji.samples"), url.getPath().replaceAll(".*/samples/", ""));
            try (InputStream in = url.openStream()) {
                assertThat(in.readAllBytes()).as(url.getPath()).isEqualTo(Files.readAllBytes(same));
            }
        }
    }

    @Test
    void nothingOfTheGuideAsksTheNetwork() throws IOException {
        for (String language : LANGUAGES) {
            for (String page : pages(language)) {
                String text = read(folder(language) + "pages/" + page).toLowerCase(Locale.ROOT);
                assertThat(Stream.concat(find(HREF, text).stream(), find(PICTURE, text).stream()))
                        .as(page).noneMatch(address -> address.contains("://"));
            }
        }
    }
}
