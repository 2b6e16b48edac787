package org.gouji.ui.internal.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.gouji.core.PluginRegistry;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;

/** Knows what is wrong with every filing of the open workspace; looks in the background, and again at what changed. */
public final class Problems implements OfficeListener {

    private static final long PAUSE_NANOS = 500_000_000L;

    private final Office office;
    private final Supplier<PluginRegistry> plugins;
    private final String title;
    private volatile Round round = new Round();

    /** Looks through an office; the title names the work for people. */
    public Problems(Office office, Supplier<PluginRegistry> plugins, String title) {
        this.office = office;
        this.plugins = plugins;
        this.title = title;
        office.add(this);
    }

    /** What is wrong, by filing; filings not looked at yet are left out. */
    public Map<Long, List<Problem>> all() {
        return Map.copyOf(round.found);
    }

    /** What is wrong with a filing, as far as it is known. */
    public List<Problem> of(long filing) {
        return round.found.getOrDefault(filing, List.of());
    }

    /** Number of filings that are still to be looked at. */
    public int left() {
        return round.left();
    }

    @Override
    public void changed(Change change) {
        switch (change.kind()) {
            case WORKSPACE -> {
                round = new Round();
                look(Set.of());
            }
            case FILINGS -> look(change.filings());
            case PROBLEMS, FAULTS -> {
                // That is what this tells itself, or is nothing about filings.
            }
        }
    }

    private void look(Set<Long> filings) {
        Round now = round;
        boolean start = now.add(filings.isEmpty()
                ? office.snapshot().filings().stream().map(Filing::id).toList()
                : List.copyOf(filings));
        if (start) {
            office.background(title, (workspace, progress) -> run(now, workspace, progress));
        }
    }

    private void run(Round now, Workspace workspace, Work.Progress progress) throws IOException {
        ProblemFinder finder = new ProblemFinder(plugins.get(), LocalDate.now());
        progress.total(now.left());
        long told = System.nanoTime();
        try {
            for (Optional<Long> next = now.next(); next.isPresent() && !progress.stopped(); next = now.next()) {
                now.found.put(next.get(), finder.of(workspace.filings().detail(next.get(), LocalDate.now())));
                progress.step("");
                if (System.nanoTime() - told > PAUSE_NANOS) {
                    office.tell(Change.of(Change.Kind.PROBLEMS));
                    told = System.nanoTime();
                }
            }
        } finally {
            now.end();
        }
        office.tell(Change.of(Change.Kind.PROBLEMS));
    }

    /** What is known of one workspace, and what is still to be looked at. */
    private static final class Round {

        private final Map<Long, List<Problem>> found = new ConcurrentHashMap<>();
        private final Deque<Long> waiting = new ArrayDeque<>();
        private boolean working;
        private boolean looking;

        /** Adds filings; says whether work has to be started. */
        synchronized boolean add(List<Long> filings) {
            Set<Long> known = new HashSet<>(waiting);
            filings.stream().filter(known::add).forEach(waiting::add);
            boolean start = !working && !waiting.isEmpty();
            working = working || start;
            return start;
        }

        synchronized Optional<Long> next() {
            Optional<Long> next = Optional.ofNullable(waiting.poll());
            working = next.isPresent();
            looking = next.isPresent();
            return next;
        }

        synchronized int left() {
            return waiting.size() + (looking ? 1 : 0);
        }

        synchronized void end() {
            working = false;
            looking = false;
        }
    }
}
