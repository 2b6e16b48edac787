package org.gouji.core.document;

import java.util.Arrays;

/** Growing list of integers in chunks, so that growing never copies the integers that are there already. */
final class IntList {

    /** Small: of most lists a document of a few pages fills but a part of the first chunk. */
    private static final int SHIFT = 10;
    private static final int CHUNK = 1 << SHIFT;

    private final int initial;
    private int[][] chunks = new int[1][];
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
        return chunks[index >> SHIFT][index & CHUNK - 1];
    }

    int getOrInitial(int index) {
        return index < size ? get(index) : initial;
    }

    void add(int value) {
        if ((size & CHUNK - 1) == 0) {
            addChunk();
        }
        chunks[size >> SHIFT][size & CHUNK - 1] = value;
        size++;
    }

    private void addChunk() {
        int next = size >> SHIFT;
        if (next == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * next);
        }
        chunks[next] = new int[CHUNK];
    }

    void set(int index, int value) {
        while (size <= index) {
            add(initial);
        }
        chunks[index >> SHIFT][index & CHUNK - 1] = value;
    }

    /** Gives back unused memory: thousands of small documents may be held at once. */
    void trim() {
        if ((size & CHUNK - 1) != 0) {
            int last = size >> SHIFT;
            chunks[last] = Arrays.copyOf(chunks[last], size & CHUNK - 1);
        }
    }
}
