package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.gouji.core.PluginConflict;
import org.gouji.core.PluginEntry;

/**
 * The plug-ins of one kind: each id once, and the ids claimed several times.
 *
 * @param <T> the plug-in interface
 */
public final class EntryList<T> {

    private final List<PluginEntry<T>> entries = new ArrayList<>();
    private final List<PluginConflict> conflicts = new ArrayList<>();

    /**
     * Sorts entries out. Of one id, the entry with the highest ranking is used, among equals the earlier one.
     *
     * @param found all entries of the kind
     */
    public EntryList(Collection<PluginEntry<T>> found) {
        TreeMap<String, List<PluginEntry<T>>> byId = new TreeMap<>();
        found.forEach(entry -> byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
        byId.values().forEach(this::add);
    }

    private void add(List<PluginEntry<T>> same) {
        same.sort(Comparator.<PluginEntry<T>>comparingInt(PluginEntry::ranking).reversed());
        PluginEntry<T> first = same.get(0);
        entries.add(first);
        if (same.size() > 1) {
            conflicts.add(new PluginConflict(first.kind(), first.id(), same.stream().map(PluginEntry::ref).toList()));
        }
    }

    /**
     * The entries in use.
     *
     * @return sorted by id
     */
    public List<PluginEntry<T>> entries() {
        return List.copyOf(entries);
    }

    /**
     * Conflicts of several kinds together.
     *
     * @param lists one list a kind
     * @return sorted by kind and id
     */
    public static List<PluginConflict> conflicts(EntryList<?>... lists) {
        return Arrays.stream(lists).flatMap(list -> list.conflicts.stream())
                .sorted(Comparator.comparing(PluginConflict::kind).thenComparing(PluginConflict::id)).toList();
    }
}
