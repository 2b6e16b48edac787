package org.gouji.export.json.internal;

import java.util.Locale;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import org.gouji.model.SourceRange.Precision;
import org.gouji.model.finding.RuleOutcome;

/** The field names and words that stand in a document hundreds of times, encoded once. */
final class Names {

    static final SerializableString RAW = name("raw");
    static final SerializableString VALUE = name("value");
    static final SerializableString UNIT = name("unit");
    static final SerializableString STATE = name("state");
    static final SerializableString AT = name("at");
    static final SerializableString TEXT = name("text");

    static final SerializableString CONTAINER = name("container");
    static final SerializableString NODE = name("node");
    static final SerializableString START = name("start");
    static final SerializableString END = name("end");
    static final SerializableString PRECISION = name("precision");
    static final SerializableString LOCATOR = name("locator");
    static final SerializableString LINE = name("line");
    static final SerializableString COLUMN = name("column");
    static final SerializableString TABLE = name("table");
    static final SerializableString ROW = name("row");
    static final SerializableString CELL = name("cell");

    static final SerializableString ZH = name("zh");
    static final SerializableString EN = name("en");
    static final SerializableString CODE = name("code");
    static final SerializableString RULE = name("rule");
    static final SerializableString RESULT = name("result");
    static final SerializableString CHECKED = name("checked");
    static final SerializableString UNDETERMINED = name("undetermined");

    private static final SerializableString[] PRECISIONS = words(Precision.values());
    private static final SerializableString[] RESULTS = words(RuleOutcome.Result.values());

    private Names() {
    }

    static SerializableString of(Precision precision) {
        return PRECISIONS[precision.ordinal()];
    }

    static SerializableString of(RuleOutcome.Result result) {
        return RESULTS[result.ordinal()];
    }

    private static SerializableString[] words(Enum<?>[] constants) {
        SerializableString[] words = new SerializableString[constants.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = name(constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return words;
    }

    private static SerializableString name(String text) {
        return new SerializedString(text);
    }
}
