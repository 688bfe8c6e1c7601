package paget.sbml.internal.comp;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/** An element with an id in one model of the hierarchy, and what it becomes in the flat model. */
final class Symbol {

    private final Instance home;
    private final Element element;
    private final String id;
    private Symbol next;
    private String factor;
    private boolean contentStays;

    /**
     * A conversion factor.
     *
     * @param home the model that it is a parameter of
     */
    record Factor(Instance home, String parameter) {
    }

    Symbol(Instance home, Element element, String id) {
        this.home = home;
        this.element = element;
        this.id = id;
    }

    Element element() {
        return element;
    }

    /**
     * Another element takes its place.
     *
     * @param conversionFactor parameter of the other's model: the other is the factor times this; null for none
     */
    void replaceBy(Symbol other, String conversionFactor) {
        next = other;
        factor = conversionFactor;
        contentStays = false;
    }

    /** It takes the id of an element of the model above, whose content gives way. */
    void takeNameOf(Symbol other) {
        next = other;
        factor = null;
        contentStays = true;
    }

    boolean isReplaced() {
        return next != null && (!contentStays || next.isReplaced());
    }

    /** The element whose id all those that replace one another share. */
    private Symbol root() {
        Symbol symbol = this;
        for (int links = 0; symbol.next != null; links++) {
            if (links > 1000) {
                throw Comp.fault("The replacements of \"" + id + "\" go round in a circle.");
            }
            symbol = symbol.next;
        }
        return symbol;
    }

    /** Id in the flat model. */
    String flatId() {
        Symbol root = root();
        return root.home.prefix() + root.id;
    }

    /** In whose units of extent and time it is to be understood. */
    Instance scale() {
        Instance scale = home;
        for (Symbol symbol = this; symbol.next != null; symbol = symbol.next) {
            scale = symbol.contentStays ? scale : symbol.next.home;
        }
        return scale;
    }

    /** Its flat counterpart is the product of these times the value that it has here. */
    List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        for (Symbol symbol = this; symbol.next != null; symbol = symbol.next) {
            if (symbol.factor != null) {
                factors.add(new Factor(symbol.next.home, symbol.factor));
            }
        }
        return factors;
    }

    boolean isReaction() {
        return element.getLocalName().equals("reaction");
    }
}
