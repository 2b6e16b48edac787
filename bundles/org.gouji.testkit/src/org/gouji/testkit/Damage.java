package org.gouji.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Input that no sender meant to send. The same seed each time: a failure can be seen again. */
final class Damage {

    private static final long SEED = 20190415;
    private static final int ZEROS = 200_000;

    private Damage() {
    }

    /** Inputs of every kind, under the samples' names and odd ones. */
    static List<ReaderSample> strange(List<ReaderSample> samples) {
        Random random = new Random(SEED);
        List<ReaderSample> all = new ArrayList<>();
        for (ReaderSample sample : samples) {
            all.add(new ReaderSample(sample.name(), new byte[0]));
            all.add(new ReaderSample(sample.name(), new byte[ZEROS]));
            all.add(ReaderSample.of(sample.name(), "PK\u0003\u0004"));
            all.add(ReaderSample.of(sample.name(), "<a".repeat(1000)));
            all.add(ReaderSample.of(sample.name(), "|".repeat(10_000)));
            all.add(ReaderSample.of(sample.name(), "\t".repeat(10_000)));
            all.add(new ReaderSample(sample.name(), "中文".getBytes(StandardCharsets.UTF_16LE)));
            for (String name : List.of("-", "x", ".", "x.", ".docx", "甲.乙")) {
                all.add(new ReaderSample(name, sample.content()));
            }
            for (int i = 0; i < 20; i++) {
                byte[] noise = new byte[random.nextInt(2000)];
                random.nextBytes(noise);
                all.add(new ReaderSample(sample.name(), noise));
                all.add(cut(sample, random.nextInt(sample.content().length + 1), "cut" + i));
            }
        }
        return all;
    }

    /** Copies of a sample, each damaged in one way. */
    static List<ReaderSample> copies(ReaderSample sample, int count) {
        Random random = new Random(SEED);
        List<ReaderSample> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            copies.add(switch (i % 4) {
                case 0, 1 -> flipped(sample, random, i);
                case 2 -> cut(sample, random.nextInt(sample.content().length + 1), "cut" + i);
                default -> shuffled(sample, random, i);
            });
        }
        return copies;
    }

    private static ReaderSample cut(ReaderSample sample, int length, String how) {
        return new ReaderSample(how + "/" + sample.name(), Arrays.copyOf(sample.content(), length));
    }

    private static ReaderSample flipped(ReaderSample sample, Random random, int number) {
        byte[] content = sample.content().clone();
        for (int k = 0; k <= number % 8 && content.length > 0; k++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new ReaderSample("flipped" + number + "/" + sample.name(), content);
    }

    /** Copies one stretch over another, as a broken disk or transfer does. */
    private static ReaderSample shuffled(ReaderSample sample, Random random, int number) {
        byte[] content = sample.content().clone();
        int length = random.nextInt(content.length / 2 + 1);
        int from = random.nextInt(content.length - length + 1);
        int to = random.nextInt(content.length - length + 1);
        System.arraycopy(content, from, content, to, length);
        return new ReaderSample("shuffled" + number + "/" + sample.name(), content);
    }
}
