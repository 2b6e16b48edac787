package org.gouji.store.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.InputStatus;
import org.gouji.store.internal.sql.Sql;

/**
 * What is stored of one report of a file, or of the file itself when it holds none.
 *
 * @param received its number
 * @param filing the filing it is a version of
 * @param container where in the file it is
 * @param position number of the report there
 * @param day the day of receipt
 * @param passing whether it could not be read for a reason that may have passed
 */
record Slot(long received, long filing, String container, int position, LocalDate day, boolean passing) {

    /** Another time, with other limits, other plug-ins or another version of them, reading may end otherwise. */
    static final Set<InputStatus> PASSING = Set.copyOf(EnumSet.of(InputStatus.LIMIT_TIME, InputStatus.LIMIT_MEMORY,
            InputStatus.LIMIT_SIZE, InputStatus.LIMIT_RATIO, InputStatus.LIMIT_DEPTH, InputStatus.LIMIT_ROWS,
            InputStatus.IO_UNREADABLE, InputStatus.IO_CHANGED_WHILE_READ, InputStatus.PARSER_FAULT,
            InputStatus.PARSER_CRASH, InputStatus.UNSUPPORTED_VARIANT, InputStatus.NOT_A_DOCUMENT,
            InputStatus.WRONG_EXTENSION, InputStatus.CANCELLED));

    private static final String SELECT = "SELECT r.id, r.filing, r.container, r.position, r.received, g.status,"
            + " g.template FROM received r LEFT JOIN reading g ON g.received = r.id WHERE r.sha256 = ? ORDER BY r.id";

    /** All of a file; nothing when it never came. */
    static List<Slot> of(Connection connection, String sha256) throws SQLException {
        return Sql.list(connection, SELECT, Slot::slot, sha256);
    }

    private static Slot slot(ResultSet row) throws SQLException {
        boolean passing = Sql.text(row, "template").isEmpty()
                && Sql.text(row, "status").map(InputStatus::valueOf).filter(PASSING::contains).isPresent();
        return new Slot(row.getLong("id"), row.getLong("filing"), row.getString("container"), row.getInt("position"),
                LocalDate.parse(row.getString("received")), passing);
    }

    /**
     * What is to be stored of a file that was read again.
     *
     * @param slot what it takes the place of; empty when it is new
     * @param read what was read
     */
    record Step(Optional<Slot> slot, Read read) {
    }

    /** Only what could not be read gives way, and only to what now ended for good. */
    static List<Step> steps(List<Slot> stored, List<Read> read) {
        List<Step> steps = new ArrayList<>();
        Deque<Slot> free = new ArrayDeque<>(stored.stream().filter(Slot::passing)
                .filter(slot -> read.stream().noneMatch(each -> each.isAt(slot))).toList());
        List<Read> fresh = new ArrayList<>();
        for (Read each : read) {
            Optional<Slot> same = stored.stream().filter(each::isAt).findFirst();
            if (same.isEmpty()) {
                fresh.add(each);
            } else if (same.get().passing() && !each.passing()) {
                steps.add(new Step(same, each));
            }
        }
        // An archive, say, that could not be taken apart before: what is in it comes in its place.
        if (free.isEmpty() || fresh.stream().anyMatch(each -> !each.passing())) {
            fresh.forEach(each -> steps.add(new Step(Optional.ofNullable(free.poll()), each)));
        }
        return steps;
    }
}
