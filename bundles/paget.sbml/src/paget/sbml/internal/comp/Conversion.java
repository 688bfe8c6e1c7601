package paget.sbml.internal.comp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import paget.sbml.internal.Xml;
import paget.sbml.internal.comp.Symbol.Factor;

/**
 * Rewrites the mathematics of one model of the hierarchy in the ids and units of the flat model. Time of the flat model
 * is the time factor times the model's own, extent the extent factor times the model's own.
 */
final class Conversion {

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final String TIME = "timeConversionFactor";
    private static final String EXTENT = "extentConversionFactor";

    private final Document document;
    private final Instance instance;

    private final Map<String, Symbol> locals;

    Conversion(Document document, Instance instance) {
        this(document, instance, Map.of());
    }

    private Conversion(Document document, Instance instance, Map<String, Symbol> locals) {
        this.document = document;
        this.instance = instance;
        this.locals = locals;
    }

    /** The same inside an element where some ids mean something else. */
    Conversion within(Map<String, Symbol> inner) {
        return new Conversion(document, instance, inner);
    }

    private Symbol symbol(String id) {
        return locals.getOrDefault(id, instance.symbols().get(id));
    }

    /** The id in the flat model of what an id means in this model. */
    String flatId(String id) {
        Symbol symbol = symbol(id);
        return symbol == null ? instance.prefix() + id : symbol.flatId();
    }

    /** Rewrites the formula of an element, if it has one. */
    void rewrite(Element owner, Set<String> localIds) {
        formula(owner).ifPresent(f -> {
            Element changed = converted(f, localIds);
            if (changed != f) {
                f.getParentNode().replaceChild(changed, f);
            }
        });
    }

    /** Multiplies a formula by what turns a value of this model into one of the flat model. */
    void scaleToFlat(Element owner, String variable) {
        Symbol symbol = symbol(variable);
        if (symbol != null) {
            scale(owner, "times", factors(symbol));
        }
    }

    void multiplyByTime(Element owner) {
        scale(owner, "times", factors(instance, TIME));
    }

    void divideByTime(Element owner) {
        scale(owner, "divide", factors(instance, TIME));
    }

    void multiplyByExtent(Element owner) {
        scale(owner, "times", factors(instance, EXTENT));
    }

    private void scale(Element owner, String operator, List<Element> factors) {
        for (Element factor : factors) {
            formula(owner).ifPresent(f -> {
                Element math = (Element) f.getParentNode();
                math.removeChild(f);
                math.appendChild(apply(operator, f, factor));
            });
        }
    }

    private static Optional<Element> formula(Element owner) {
        return Xml.child(owner, "math").flatMap(math -> Xml.children(math).stream().findFirst());
    }

    /** The conversion factors of the submodels from this one to the top, as formulas of the flat model. */
    private List<Element> factors(Instance from, String attribute) {
        List<Element> factors = new ArrayList<>();
        for (Instance i = from; i.parent() != null; i = i.parent()) {
            Instance parent = i.parent();
            Comp.attribute(i.submodel(), attribute)
                    .ifPresent(id -> factors.add(new Conversion(document, parent).value(id)));
        }
        return factors;
    }

    private List<Element> factors(Symbol symbol) {
        List<Element> factors = new ArrayList<>();
        for (Factor factor : symbol.factors()) {
            factors.add(new Conversion(document, factor.home()).value(factor.parameter()));
        }
        return factors;
    }

    /** The value of a symbol, in units of this model, as a formula of the flat model. */
    private Element value(String id) {
        Element value = name(flatId(id));
        Symbol symbol = symbol(id);
        if (symbol == null) {
            return value;
        }
        if (symbol.isReaction()) {
            for (Element factor : factors(symbol.scale(), TIME)) {
                value = apply("times", value, factor);
            }
            for (Element factor : factors(symbol.scale(), EXTENT)) {
                value = apply("divide", value, factor);
            }
        }
        for (Element factor : factors(symbol)) {
            value = apply("divide", value, factor);
        }
        return value;
    }

    private Element converted(Element node, Set<String> localIds) {
        String text = node.getTextContent().strip();
        return switch (node.getLocalName()) {
            case "ci" -> localIds.contains(text) ? node : value(text);
            case "csymbol" -> symbolUrl(node).endsWith("/time") ? time(node) : node;
            case "apply" -> application(node, localIds);
            case "lambda" -> lambda(node, localIds);
            case "cn" -> node;
            default -> {
                convertChildren(node, localIds, 0);
                yield node;
            }
        };
    }

    private static String symbolUrl(Element csymbol) {
        return csymbol.getAttribute("definitionURL").strip();
    }

    private void convertChildren(Element node, Set<String> localIds, int from) {
        List<Element> children = Xml.children(node);
        for (Element child : children.subList(Math.min(from, children.size()), children.size())) {
            Element changed = converted(child, localIds);
            if (changed != child) {
                node.replaceChild(changed, child);
            }
        }
    }

    private Element time(Element node) {
        Element time = (Element) node.cloneNode(true);
        for (Element factor : factors(instance, TIME)) {
            time = apply("divide", time, factor);
        }
        return time;
    }

    private Element application(Element node, Set<String> localIds) {
        Element operator = Xml.children(node).getFirst();
        if (operator.getLocalName().equals("csymbol") && symbolUrl(operator).endsWith("/rateOf")) {
            return rateOf(node);
        }
        if (operator.getLocalName().equals("ci")) {
            operator.setTextContent(flatId(operator.getTextContent().strip()));
        }
        convertChildren(node, localIds, 1);
        if (operator.getLocalName().equals("csymbol") && symbolUrl(operator).endsWith("/delay")) {
            // The duration is the last argument: it is taken out, scaled, and put back.
            Element duration = Xml.children(node).getLast();
            for (Element factor : factors(instance, TIME)) {
                duration = apply("times", duration, factor);
            }
            node.appendChild(duration);
        }
        return node;
    }

    /** A rate of change: that of the flat model is the factors times it, per time of the flat model. */
    private Element rateOf(Element node) {
        Element argument = Xml.children(node).getLast();
        String id = argument.getTextContent().strip();
        argument.setTextContent(flatId(id));
        Element rate = (Element) node.cloneNode(true);
        for (Element factor : factors(instance, TIME)) {
            rate = apply("times", rate, factor);
        }
        Symbol symbol = symbol(id);
        for (Element factor : symbol == null ? List.<Element>of() : factors(symbol)) {
            rate = apply("divide", rate, factor);
        }
        return rate;
    }

    private Element lambda(Element node, Set<String> localIds) {
        Set<String> bound = new HashSet<>(localIds);
        for (Element child : Xml.children(node)) {
            if (child.getLocalName().equals("bvar")) {
                bound.add(child.getTextContent().strip());
            }
        }
        convertChildren(node, bound, 0);
        return node;
    }

    private Element name(String id) {
        Element ci = document.createElementNS(MATHML, "ci");
        ci.setTextContent(id);
        return ci;
    }

    private Element apply(String operator, Element first, Element second) {
        Element apply = document.createElementNS(MATHML, "apply");
        apply.appendChild(document.createElementNS(MATHML, operator));
        apply.appendChild(first);
        apply.appendChild(second);
        return apply;
    }
}
