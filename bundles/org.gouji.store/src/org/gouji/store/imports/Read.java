package org.gouji.store.imports;

import java.util.Optional;

import org.gouji.store.internal.Reading;

/** A report as it was read, and the stamp of last year's report if any rule looked at that. */
record Read(Reading.Packed packed, Optional<Long> lastYear) {

    /** Whether reading it once more could end otherwise. */
    boolean passing() {
        return packed.report().isEmpty() && Slot.PASSING.contains(packed.input().status());
    }

    /** Where in its file it is. */
    boolean isAt(Slot slot) {
        return slot.container().equals(packed.input().container()) && slot.position() == packed.position();
    }
}
