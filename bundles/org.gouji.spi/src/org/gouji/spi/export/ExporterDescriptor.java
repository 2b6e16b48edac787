package org.gouji.spi.export;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * What the host shows of an exporter.
 *
 * @param id the exporter's id, such as {@code json}
 * @param name name for people
 * @param extension file name extension of its output, without dot
 * @param scope whether it writes one file a report or one for all
 * @param options options it understands
 * @since 1.0
 */
public record ExporterDescriptor(String id, LocalizedText name, String extension, Scope scope, List<Option> options) {

    public ExporterDescriptor {
        options = List.copyOf(options);
    }

    /** What one session's output holds. */
    public enum Scope {
        /** One session an input. */
        REPORT,
        /** One session for all inputs of a run. */
        SET
    }

    /**
     * An option.
     *
     * @param name name on the command line
     * @param type what it takes
     * @param initial value unless given, in its text form
     * @param description for people
     * @param choices allowed values of a {@link Type#CHOICE}
     * @param labels what the choices are called for people, in the same order; fewer where a choice speaks for itself
     */
    public record Option(String name, Type type, String initial, LocalizedText description, List<String> choices,
            List<LocalizedText> labels) {
        public Option {
            choices = List.copyOf(choices);
            labels = List.copyOf(labels);
        }

        /** An option whose choices speak for themselves. */
        public Option(String name, Type type, String initial, LocalizedText description, List<String> choices) {
            this(name, type, initial, description, choices, List.of());
        }

        /**
         * What a choice is called.
         *
         * @param choice one of the choices
         * @return its label, or the choice itself where it has none
         */
        public LocalizedText label(String choice) {
            int index = choices.indexOf(choice);
            return index >= 0 && index < labels.size() ? labels.get(index) : LocalizedText.same(choice);
        }
    }

    /** What an option takes. */
    public enum Type {
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of the choices. */
        CHOICE,
        /** A whole number. */
        NUMBER,
        /** Any text. */
        TEXT
    }
}
