package org.gouji.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.BundleException;

/**
 * Why a jar of the installation does not take part.
 *
 * @param kind what is wrong
 * @param detail what is missing or what the framework said
 */
record Problem(Kind kind, String detail) {

    private static final Pattern REQUIREMENT = Pattern.compile("([a-z][\\w.]*); (\\(.*?\\))(?: \\[|\\]|$)");
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern LOW = Pattern.compile("(?<!!)\\(version>=([^)]+)\\)");
    private static final Pattern HIGH = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    enum Kind {
        /** No readable jar. */
        CORRUPT,
        /** A jar without an OSGi manifest. */
        NO_BUNDLE,
        /** The same bundle in the same version is there already. */
        DUPLICATE,
        /** Something it needs is missing. */
        UNRESOLVED,
        /** It could not be started. */
        FAILED
    }

    static Problem of(BundleException exception) {
        String message = String.valueOf(exception.getMessage());
        return switch (exception.getType()) {
            case BundleException.RESOLVE_ERROR -> new Problem(Kind.UNRESOLVED, missing(message));
            case BundleException.DUPLICATE_BUNDLE_ERROR -> new Problem(Kind.DUPLICATE, message);
            case BundleException.MANIFEST_ERROR -> new Problem(Kind.NO_BUNDLE, message);
            default -> message.startsWith("Unable to resolve")
                    ? new Problem(Kind.UNRESOLVED, missing(message))
                    : new Problem(Kind.FAILED, message);
        };
    }

    /** The innermost requirement of the framework's message: the one that nothing provides. */
    static String missing(String message) {
        Matcher requirement = REQUIREMENT.matcher(message.split(" Unresolved requirements:", 2)[0]);
        String found = message;
        while (requirement.find()) {
            found = requirement.group(1) + " " + requirement.group(2);
        }
        Matcher name = PACKAGE.matcher(found);
        return name.find() ? name.group(1) + range(found) : found;
    }

    private static String range(String filter) {
        Matcher low = LOW.matcher(filter);
        Matcher high = HIGH.matcher(filter);
        if (!low.find()) {
            return "";
        }
        return high.find() ? " [" + low.group(1) + "," + high.group(1) + ")" : " " + low.group(1);
    }

    /** The form in which the program gets it: {@code UNRESOLVED|org.example.api [1.0.0,2.0.0)}. */
    String line() {
        return kind + "|" + detail;
    }
}
