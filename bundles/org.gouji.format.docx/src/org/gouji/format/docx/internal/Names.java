package org.gouji.format.docx.internal;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Namespaces, and the few names outside Word's own that matter. */
final class Names {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    static final String ALTERNATE = "mc:AlternateContent";
    static final String CHOICE = "mc:Choice";
    static final String FALLBACK = "mc:Fallback";
    static final String MATH = "m:oMath";
    static final String MATH_TEXT = "m:t";
    static final String DENOMINATOR = "m:den";
    static final String EXTENT = "wp:extent";
    static final String PICTURE = "picture";
    static final String CHART = "chart";
    static final String OBJECT = "object data";
    static final String DECORATIVE = "decorative";
    static final String OTHER = "";

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String TRANSITIONAL_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";
    private static final Set<String> UNDERSTOOD = Set.of(MICROSOFT + "word/2010/wordprocessingShape",
            MICROSOFT + "word/2010/wordprocessingGroup", MICROSOFT + "word/2010/wordprocessingCanvas",
            MICROSOFT + "word/2010/wordprocessingDrawing", MICROSOFT + "word/2010/wordml",
            MICROSOFT + "word/2012/wordml", MICROSOFT + "word/2015/wordml/symex",
            MICROSOFT + "drawing/2010/main", WORD, STRICT_WORD);

    private Names() {
    }

    static String foreign(@Nullable String uri, String local) {
        return switch (local) {
            case "AlternateContent" -> COMPATIBILITY.equals(uri) ? ALTERNATE : OTHER;
            case "Choice" -> COMPATIBILITY.equals(uri) ? CHOICE : OTHER;
            case "Fallback" -> COMPATIBILITY.equals(uri) ? FALLBACK : OTHER;
            case "oMath", "oMathPara" -> math(uri) ? MATH : OTHER;
            case "den" -> math(uri) ? DENOMINATOR : OTHER;
            case "t" -> math(uri) ? MATH_TEXT : OTHER;
            case "extent" -> EXTENT;
            case "blip", "imagedata" -> PICTURE;
            case "chart", "relIds" -> CHART;
            case "OLEObject" -> OBJECT;
            case "decorative" -> DECORATIVE;
            default -> OTHER;
        };
    }

    private static boolean math(@Nullable String uri) {
        return TRANSITIONAL_MATH.equals(uri) || STRICT_MATH.equals(uri);
    }

    /** Whether this reader knows the elements of a namespace that a choice requires. */
    static boolean understood(@Nullable String uri) {
        return uri != null && UNDERSTOOD.contains(uri);
    }
}
