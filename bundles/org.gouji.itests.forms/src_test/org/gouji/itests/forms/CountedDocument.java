package org.gouji.itests.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.gouji.model.document.Block;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;

/** Counts how often a document and its parts are asked something: work on a document that a clock does not measure. */
@NonNullByDefault({})
final class CountedDocument {

    private long steps;

    static long steps(Document document, java.util.function.Consumer<Document> work) {
        CountedDocument counted = new CountedDocument();
        work.accept((Document) counted.wrap(document));
        return counted.steps;
    }

    private Object wrap(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::wrap);
        }
        if (value instanceof List<?> list) {
            return new Counted(list);
        }
        if (!(value instanceof Document || value instanceof Block || value instanceof Cell)) {
            return value;
        }
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            types.addAll(List.of(type.getInterfaces()));
        }
        return Proxy.newProxyInstance(getClass().getClassLoader(), types.toArray(Class<?>[]::new),
                (proxy, method, arguments) -> {
                    steps++;
                    try {
                        return wrap(method.invoke(value, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private final class Counted extends AbstractList<Object> implements RandomAccess {

        private final List<?> list;

        Counted(List<?> list) {
            this.list = list;
        }

        @Override
        public Object get(int index) {
            steps++;
            return wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
