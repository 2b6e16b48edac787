package org.gouji.export.returns.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.model.LocalizedText;
import org.w3c.dom.Element;

/**
 * The placeholders of one paragraph. A word processor may cut {@code ${agency}} into several runs while it is typed, so
 * they are looked for in the text of all runs together; the text of a placeholder goes where it begins. Full-width signs
 * count as well: that is what a Chinese input method types.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("[$＄][{｛]\\s*([^{}｛｝]{1,40}?)\\s*[}｝]");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Element> texts;

    Placeholders(Element paragraph) {
        texts = Word.all(paragraph, "t").stream().filter(t -> Word.nearest(t, "p") == paragraph).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        texts.forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    boolean has(Predicate<String> name) {
        return PLACEHOLDER.matcher(text()).results().anyMatch(found -> name.test(found.group(1)));
    }

    /**
     * Puts the texts in.
     *
     * @return whether there were placeholders and all of them turned out empty
     */
    boolean fill(Map<String, String> fields) throws LetterXml.TemplateException {
        String text = text();
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder[] parts = texts.stream().map(t -> new StringBuilder()).toArray(StringBuilder[]::new);
        int done = 0;
        boolean found = false;
        boolean empty = true;
        while (matcher.find()) {
            String value = value(matcher.group(1), fields);
            copy(text, done, matcher.start(), parts);
            parts[partAt(matcher.start())].append(clean(value));
            done = matcher.end();
            found = true;
            empty &= value.isEmpty();
        }
        if (found) {
            copy(text, done, text.length(), parts);
            set(parts);
        }
        return found && empty;
    }

    private static String value(String name, Map<String, String> fields) throws LetterXml.TemplateException {
        String value = fields.get(name);
        if (value == null) {
            String known = String.join(", ", fields.keySet().stream().sorted().toList());
            throw new LetterXml.TemplateException(
                    LocalizedText.of("模板中有不认识的占位符 ${" + name + "}，此处可用：" + known,
                            "the template has an unknown placeholder ${" + name + "}; known here: " + known));
        }
        return value;
    }

    /** Text between placeholders stays in its own run. */
    private void copy(String text, int from, int to, StringBuilder[] parts) {
        int start = 0;
        for (int i = 0; i < parts.length; i++) {
            int end = start + texts.get(i).getTextContent().length();
            if (Math.max(start, from) < Math.min(end, to)) {
                parts[i].append(text, Math.max(start, from), Math.min(end, to));
            }
            start = end;
        }
    }

    private int partAt(int position) {
        int end = 0;
        for (int i = 0; i < texts.size(); i++) {
            end += texts.get(i).getTextContent().length();
            if (position < end) {
                return i;
            }
        }
        return texts.size() - 1;
    }

    private void set(StringBuilder[] parts) {
        for (int i = 0; i < parts.length; i++) {
            Element element = texts.get(i);
            element.setTextContent(parts[i].toString());
            element.setAttributeNS(XML, "xml:space", "preserve");
        }
    }

    /** Line ends and what no XML file may hold become blanks. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE || c < ' ' || c == 0xFFFE || c == 0xFFFF
                ? ' '
                : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
