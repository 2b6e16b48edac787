package org.gouji.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Growing list of integers in chunks, so that growing never copies what is there already. */
final class IntList {

    private static final int SHIFT = 12;
    private static final int CHUNK = 1 << SHIFT;

    private final List<int[]> chunks = new ArrayList<>();
    private final int initial;
    private int size;

    IntList() {
        this(0);
    }

    /**
     * Makes an empty list.
     *
     * @param initial value of the elements that {@link #set} skips and {@link #getOrInitial} invents
     */
    IntList(int initial) {
        this.initial = initial;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return chunks.get(index >> SHIFT)[index & CHUNK - 1];
    }

    int getOrInitial(int index) {
        return index < size ? get(index) : initial;
    }

    void add(int value) {
        if ((size & CHUNK - 1) == 0) {
            chunks.add(new int[CHUNK]);
        }
        chunks.get(size >> SHIFT)[size & CHUNK - 1] = value;
        size++;
    }

    void set(int index, int value) {
        while (size <= index) {
            add(initial);
        }
        chunks.get(index >> SHIFT)[index & CHUNK - 1] = value;
    }

    /** Gives back unused memory: thousands of small documents may be held at once. */
    void trim() {
        if ((size & CHUNK - 1) != 0) {
            int last = chunks.size() - 1;
            chunks.set(last, Arrays.copyOf(chunks.get(last), size & CHUNK - 1));
        }
    }
}
