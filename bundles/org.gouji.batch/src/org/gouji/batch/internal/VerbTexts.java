package org.gouji.batch.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The words of each verb of {@code gouji workspace}: two small files a verb, in the folder {@code verbs}, read when they
 * are needed. Their keys are those of the program's files without {@value #PREFIX} and the verb.
 */
final class VerbTexts {

    static final String PREFIX = "gouji.workspace.";

    private static final String FOLDER = "org.gouji.batch.internal.verbs.";

    private final Locale locale;
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    VerbTexts(Locale locale) {
        this.locale = locale;
    }

    /** The words for a key that begins with {@value #PREFIX}. */
    String of(String key) {
        int end = key.indexOf('.', PREFIX.length());
        return file(key.substring(PREFIX.length(), end)).getString(key.substring(end + 1));
    }

    ResourceBundle file(String verb) {
        return files.computeIfAbsent(verb, name -> Texts.file(FOLDER + name, locale));
    }

    /** The program's words with those of some verbs. */
    ResourceBundle with(ResourceBundle program, Collection<WorkspaceVerb> verbs) {
        Map<String, String> words = new TreeMap<>();
        for (WorkspaceVerb verb : verbs) {
            ResourceBundle file = file(verb.name());
            file.keySet().forEach(key -> words.put(PREFIX + verb.name() + "." + key, file.getString(key)));
        }
        return words.isEmpty() ? program : new Joined(program, words);
    }

    /** More words in front of others. */
    private static final class Joined extends ResourceBundle {

        private final Map<String, String> words;

        Joined(ResourceBundle parent, Map<String, String> words) {
            this.words = words;
            setParent(parent);
        }

        @Override
        protected @Nullable Object handleGetObject(@Nullable String key) {
            return words.get(key);
        }

        @Override
        @NonNullByDefault({})
        public Enumeration<String> getKeys() {
            Map<String, String> all = new TreeMap<>(words);
            parent.keySet().forEach(key -> all.putIfAbsent(key, ""));
            return Collections.enumeration(all.keySet());
        }
    }
}
