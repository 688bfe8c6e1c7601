package paget.generate.sbml.internal;

import java.math.BigDecimal;

import paget.core.generate.XmlNode;

/** Numbers as XML and MathML have them; each reads back to the same bits. */
final class Numbers {

    private static final int PLAIN_DIGITS = 15;

    private Numbers() {
    }

    /** An attribute of XML Schema's type double. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "INF" : "-INF";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E").replace('E', 'e');
    }

    /**
     * A number of MathML.
     *
     * @param units id of its unit
     */
    static XmlNode cn(double value, String units) {
        if (Double.isNaN(value)) {
            return new XmlNode("notanumber");
        }
        if (Double.isInfinite(value)) {
            XmlNode infinity = new XmlNode("infinity");
            if (value > 0) {
                return infinity;
            }
            XmlNode apply = new XmlNode("apply");
            apply.add("minus");
            apply.add(infinity);
            return apply;
        }
        XmlNode cn = new XmlNode("cn");
        if (value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE) {
            return cn.set("type", "integer").set("sbml:units", units).text(Long.toString((long) value));
        }
        String shortest = Double.toString(value);
        int e = shortest.indexOf('E');
        if (e < 0) {
            return cn.set("sbml:units", units).text(shortest);
        }
        String plain = new BigDecimal(shortest).toPlainString();
        if (plain.length() <= PLAIN_DIGITS) {
            return cn.set("sbml:units", units).text(plain);
        }
        cn.set("type", "e-notation").set("sbml:units", units).text(shortest.substring(0, e));
        cn.add("sep");
        return cn.text(shortest.substring(e + 1));
    }
}
