package org.gouji.structure;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose a package is. */
final class Packages {

    private static final Set<String> JDK = ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream()).filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source).collect(Collectors.toUnmodifiableSet());

    private Packages() {
    }

    static boolean jdk(String name) {
        return JDK.contains(name);
    }

    static boolean own(String name) {
        return below("org.gouji", name);
    }

    static boolean below(String prefix, String name) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
