package paget.generate.sbml.internal;

import java.util.Locale;

import paget.core.generate.XmlNode;

/** The package {@code render}: one look for all layouts, quiet colours by the kind of glyph. */
final class RenderStyles {

    private static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version1/render/version1";

    private RenderStyles() {
    }

    static void addTo(XmlNode root, XmlNode layouts) {
        root.set("xmlns:render", NAMESPACE).set("render:required", false);
        XmlNode list = layouts.add("render:listOfGlobalRenderInformation");
        XmlNode information = list.add("render:renderInformation").set("render:id", "paget_look")
                .set("render:programName", "Paget").set("render:backgroundColor", "#FFFFFF");
        XmlNode colors = information.add("render:listOfColorDefinitions");
        color(colors, "ink", "#333333");
        color(colors, "place", "#F5EFE6");
        color(colors, "population", "#DCE9F5");
        color(colors, "other", "#FFFFFF");
        XmlNode styles = information.add("render:listOfStyles");
        box(styles, "COMPARTMENTGLYPH", "place");
        box(styles, "SPECIESGLYPH", "population");
        box(styles, "GENERALGLYPH", "other");
        style(styles, "TEXTGLYPH").add("render:g").set("render:stroke", "ink").set("render:font-size", 11)
                .set("render:text-anchor", "middle").set("render:vtext-anchor", "middle");
    }

    private static void color(XmlNode colors, String id, String value) {
        colors.add("render:colorDefinition").set("render:id", id).set("render:value", value);
    }

    private static XmlNode style(XmlNode styles, String type) {
        return styles.add("render:style").set("render:id", "style_" + type.toLowerCase(Locale.ROOT))
                .set("render:typeList", type);
    }

    private static void box(XmlNode styles, String type, String fill) {
        XmlNode group = style(styles, type).add("render:g").set("render:stroke", "ink").set("render:stroke-width", 1)
                .set("render:fill", fill);
        group.add("render:rectangle").set("render:x", 0).set("render:y", 0).set("render:width", "100%")
                .set("render:height", "100%").set("render:rx", 4).set("render:ry", 4);
    }
}
