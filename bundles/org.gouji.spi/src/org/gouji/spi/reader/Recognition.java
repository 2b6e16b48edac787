package org.gouji.spi.reader;

import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * A reader's opinion on whether an input is its own.
 *
 * @param answer the opinion
 * @param reason why, for people; shown by {@code gouji explain-file}
 * @since 1.0
 */
public record Recognition(Answer answer, LocalizedText reason) {

    public Recognition {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(reason, "reason");
    }

    /** The opinions. */
    public enum Answer {
        /** Not this reader's format. */
        NO,
        /** Could be read, but says nothing specific: plain text for a text reader. */
        MAYBE,
        /** This reader's format for certain. */
        YES
    }

    /**
     * Not this reader's format.
     *
     * @param zh reason in Chinese
     * @param en reason in English
     * @return the opinion
     */
    public static Recognition no(String zh, String en) {
        return new Recognition(Answer.NO, LocalizedText.of(zh, en));
    }

    /**
     * Could be read.
     *
     * @param zh reason in Chinese
     * @param en reason in English
     * @return the opinion
     */
    public static Recognition maybe(String zh, String en) {
        return new Recognition(Answer.MAYBE, LocalizedText.of(zh, en));
    }

    /**
     * This reader's format for certain.
     *
     * @param zh reason in Chinese
     * @param en reason in English
     * @return the opinion
     */
    public static Recognition yes(String zh, String en) {
        return new Recognition(Answer.YES, LocalizedText.of(zh, en));
    }
}
