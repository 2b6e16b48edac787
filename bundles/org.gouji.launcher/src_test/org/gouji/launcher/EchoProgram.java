package org.gouji.launcher;

import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Lies in a jar of its own as the program; tells what it saw through system properties, a class both sides know. */
@NonNullByDefault({})
public final class EchoProgram implements BundleActivator {

    static final String SEEN = "gouji.test.seen";
    static final String STOPPED = "gouji.test.stopped";

    @Override
    public void start(BundleContext context) {
        Function<String[], Integer> program = arguments -> run(context, arguments);
        context.registerService(Function.class, program, new Hashtable<>(Map.of("gouji.application", "batch")));
    }

    @Override
    public void stop(BundleContext context) {
        System.setProperty(STOPPED, "yes");
    }

    private static int run(BundleContext context, String[] arguments) {
        System.setProperty(SEEN, String.join(" ", arguments) + " " + problems(context));
        return 37;
    }

    private static Object problems(BundleContext context) {
        try {
            @SuppressWarnings("rawtypes")
            Collection<ServiceReference<Supplier>> found = context.getServiceReferences(Supplier.class,
                    "(gouji.facts=problems)");
            return context.getService(found.iterator().next()).get();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
