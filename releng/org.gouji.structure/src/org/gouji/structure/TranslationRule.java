package org.gouji.structure;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one language says, the other says too, with the same placeholders. */
final class TranslationRule implements Rule {

    private static final String NAME = "translation";
    private static final Pattern FILE = Pattern.compile("(.*?)(_zh|_zh_CN)?\\.properties");
    private static final Pattern TRANSLATED = Pattern
            .compile(".*/(?:\\w*[mM]essages|plugin|feature)|.*/OSGI-INF/.*");
    private static final Pattern FOREIGN = Pattern.compile("(?m)^Fragment-Host: (?!org\\.gouji\\.)");
    private static final Pattern BUILD_OUTPUT = Pattern.compile(".*/(?:target|bin)/.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        try {
            for (String top : List.of("bundles", "features")) {
                checkTree(checkout.root(), checkout.root().resolve(top), problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkTree(Path root, Path folder, Consumer<Problem> problems) throws IOException {
        Map<String, Path> english = new TreeMap<>();
        Map<String, Path> chinese = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            Matcher matcher = FILE.matcher(path);
            if (matcher.matches() && !BUILD_OUTPUT.matcher(path).matches() && !translatesOthers(root, path)) {
                (matcher.group(2) == null ? english : chinese).put(matcher.group(1), file);
            }
        }
        Set<String> names = new TreeSet<>(chinese.keySet());
        english.keySet().stream().filter(name -> TRANSLATED.matcher(name).matches()).forEach(names::add);
        for (String name : names) {
            if (english.containsKey(name) && chinese.containsKey(name)) {
                compare(name, read(english.get(name)), read(chinese.get(name)), problems);
            } else {
                problems.accept(new Problem(NAME, name, "exists in one language only"));
            }
        }
    }

    /** A fragment of a bundle that is not ours brings one language; the other is in that bundle, not here. */
    private static boolean translatesOthers(Path root, String path) throws IOException {
        String[] names = path.split("/");
        Path manifest = root.resolve(names[0]).resolve(names[1]).resolve("META-INF/MANIFEST.MF");
        return Files.isRegularFile(manifest) && FOREIGN.matcher(Files.readString(manifest)).find();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static void compare(String name, Map<String, String> english, Map<String, String> chinese,
            Consumer<Problem> problems) {
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(chinese.keySet());
        for (String key : keys) {
            if (!english.containsKey(key) || !chinese.containsKey(key)) {
                problems.accept(new Problem(NAME, name, key + " exists in one language only"));
            } else if (!placeholders(english.get(key)).equals(placeholders(chinese.get(key)))) {
                problems.accept(new Problem(NAME, name, key + " has other placeholders in the other language"));
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
