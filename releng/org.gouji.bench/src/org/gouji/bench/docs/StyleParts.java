package org.gouji.bench.docs;

import java.util.List;

/** What Word writes into styles, lists, fonts and theme of every document. */
final class StyleParts {

    private static final List<String> COLOURED = List.of("Light Shading", "Light List", "Light Grid",
            "Medium Shading 1", "Medium Shading 2", "Medium List 1", "Medium List 2", "Medium Grid 1", "Medium Grid 2",
            "Medium Grid 3", "Dark List", "Colorful Shading", "Colorful List", "Colorful Grid", "Grid Table 1 Light",
            "Grid Table 2", "Grid Table 3", "Grid Table 4", "Grid Table 5 Dark", "Grid Table 6 Colorful",
            "Grid Table 7 Colorful", "List Table 1 Light", "List Table 2", "List Table 3", "List Table 4",
            "List Table 5 Dark", "List Table 6 Colorful", "List Table 7 Colorful");
    private static final List<String> NUMBERED = List.of("heading", "toc", "index", "List", "List Bullet",
            "List Number", "List Continue", "Body Text", "Table Grid", "Table List", "Table Columns");
    private static final String[] LEVELS = {"decimal", "lowerLetter", "lowerRoman"};

    private StyleParts() {
    }

    static String styles() {
        StringBuilder out = new StringBuilder(40_000);
        out.append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" "
                + "w:eastAsiaTheme=\"minorEastAsia\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:kern "
                + "w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" "
                + "w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:latentStyles "
                + "w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\" w:defUnhideWhenUsed=\"0\" "
                + "w:defQFormat=\"0\" w:count=\"376\">");
        for (String family : NUMBERED) {
            for (int i = 1; i <= 9; i++) {
                latent(out, family + " " + i, "w:semiHidden=\"1\" w:unhideWhenUsed=\"1\"");
            }
        }
        for (String family : COLOURED) {
            latent(out, family, "w:uiPriority=\"46\"");
            for (int i = 1; i <= 6; i++) {
                latent(out, family + " Accent " + i, "w:uiPriority=\"" + (46 + i) + "\"");
            }
        }
        out.append("</w:latentStyles>");
        style(out, "a", "Normal", "w:default=\"1\" ", "<w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/>");
        for (int i = 1; i <= 6; i++) {
            style(out, String.valueOf(i), "heading " + i, "", "<w:keepNext/><w:keepLines/><w:spacing w:before=\"340\" "
                    + "w:after=\"330\" w:line=\"578\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"" + (i - 1) + "\"/>");
        }
        style(out, "a3", "Title", "", "<w:spacing w:before=\"240\" w:after=\"60\"/><w:jc w:val=\"center\"/>");
        style(out, "a4", "header", "", "<w:tabs><w:tab w:val=\"center\" w:pos=\"4153\"/></w:tabs>");
        style(out, "a5", "footer", "", "<w:tabs><w:tab w:val=\"right\" w:pos=\"8306\"/></w:tabs>");
        style(out, "a6", "Normal (Web)", "", "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\" w:after=\"100\"/>");
        return out.toString();
    }

    private static void latent(StringBuilder out, String name, String attributes) {
        out.append("<w:lsdException w:name=\"").append(name).append("\" ").append(attributes).append("/>");
    }

    private static void style(StringBuilder out, String id, String name, String attributes, String properties) {
        out.append("<w:style w:type=\"paragraph\" ").append(attributes).append("w:styleId=\"").append(id)
                .append("\"><w:name w:val=\"").append(name).append("\"/>")
                .append(attributes.isEmpty() ? "<w:basedOn w:val=\"a\"/>" : "")
                .append("<w:uiPriority w:val=\"9\"/><w:qFormat/><w:rsid w:val=\"00A94B67\"/><w:pPr>").append(properties)
                .append("</w:pPr><w:rPr><w:rFonts w:ascii=\"Calibri\" w:eastAsia=\"宋体\" w:hAnsi=\"Calibri\" "
                        + "w:cs=\"Times New Roman\"/><w:sz w:val=\"32\"/></w:rPr></w:style>");
    }

    static String numbering() {
        StringBuilder out = new StringBuilder(16_000);
        for (int list = 0; list < 4; list++) {
            out.append("<w:abstractNum w:abstractNumId=\"").append(list)
                    .append("\"><w:nsid w:val=\"0A1B2C3").append(list)
                    .append("\"/><w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"5E6F7A80\"/>");
            for (int level = 0; level < 9; level++) {
                out.append("<w:lvl w:ilvl=\"").append(level).append("\" w:tplc=\"04090019\"><w:start w:val=\"1\"/>")
                        .append("<w:numFmt w:val=\"").append(LEVELS[level % 3]).append("\"/><w:lvlText w:val=\"%")
                        .append(level + 1).append(".\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
                        .append(420 * (level + 1)).append("\" w:hanging=\"420\"/></w:pPr></w:lvl>");
            }
            out.append("</w:abstractNum>");
        }
        for (int list = 0; list < 4; list++) {
            out.append("<w:num w:numId=\"").append(list + 1).append("\"><w:abstractNumId w:val=\"").append(list)
                    .append("\"/></w:num>");
        }
        return out.toString();
    }

    static String fonts() {
        StringBuilder out = new StringBuilder();
        for (String font : List.of("Calibri", "Times New Roman", "宋体", "仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体")) {
            out.append("<w:font w:name=\"").append(font).append("\"><w:panose1 w:val=\"02010600030101010101\"/>")
                    .append("<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/><w:sig ")
                    .append("w:usb0=\"00000003\" w:usb1=\"288F0000\" w:usb2=\"00000016\" w:usb3=\"00000000\" ")
                    .append("w:csb0=\"00040001\" w:csb1=\"00000000\"/></w:font>");
        }
        return out.toString();
    }

    static String theme() {
        StringBuilder out = new StringBuilder(8_000);
        out.append("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\">"
                + "<a:themeElements><a:clrScheme name=\"Office\">");
        String[] names = {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
                "hlink", "folHlink"};
        for (int i = 0; i < names.length; i++) {
            out.append("<a:").append(names[i]).append("><a:srgbClr val=\"").append(100_000 + i * 70_707)
                    .append("\"/></a:").append(names[i]).append('>');
        }
        out.append("</a:clrScheme><a:fontScheme name=\"Office\">");
        for (String kind : List.of("majorFont", "minorFont")) {
            out.append("<a:").append(kind).append("><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/>")
                    .append("<a:cs typeface=\"\"/>");
            for (String script : List.of("Jpan", "Hang", "Hans", "Hant", "Arab", "Hebr", "Thai", "Ethi", "Beng", "Gujr",
                    "Khmr", "Knda", "Guru", "Cans", "Cher", "Yiii", "Tibt", "Thaa", "Deva", "Telu", "Taml", "Syrc")) {
                out.append("<a:font script=\"").append(script).append("\" typeface=\"Times New Roman\"/>");
            }
            out.append("</a:").append(kind).append('>');
        }
        return out.append("</a:fontScheme><a:fmtScheme name=\"Office\"/></a:themeElements></a:theme>").toString();
    }
}
