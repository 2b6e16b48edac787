package org.gouji.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The service properties of a Declarative Services component, from the file that the build generates out of its
 * annotation: {@code OSGI-INF/<class name>.xml}.
 *
 * @since 1.0
 */
public final class ComponentFacts {

    private final Map<String, List<String>> properties;

    private ComponentFacts(Map<String, List<String>> properties) {
        this.properties = properties;
    }

    /**
     * Reads the properties of a component.
     *
     * @param component the component's class
     * @return its facts; empty when the class path holds no such file, as before the build generated it
     * @throws IOException when the file cannot be read
     */
    public static Optional<ComponentFacts> of(Class<?> component) throws IOException {
        ClassLoader loader = component.getClassLoader();
        String file = "OSGI-INF/" + component.getName() + ".xml";
        try (InputStream in = loader == null ? null : loader.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(new ComponentFacts(parse(in)));
        }
    }

    /**
     * The values of a property.
     *
     * @param property its name
     * @return its values in order; empty when it is absent
     */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    private static Map<String, List<String>> parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList nodes = factory.newDocumentBuilder().parse(in).getElementsByTagName("property");
            Map<String, List<String>> properties = new HashMap<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Element element = (Element) nodes.item(i);
                properties.put(element.getAttribute("name"), values(element));
            }
            return properties;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** One value is an attribute, several are lines of text. */
    private static List<String> values(Element element) {
        if (element.hasAttribute("value")) {
            return List.of(element.getAttribute("value"));
        }
        List<String> values = new ArrayList<>();
        element.getTextContent().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(values::add);
        return List.copyOf(values);
    }
}
