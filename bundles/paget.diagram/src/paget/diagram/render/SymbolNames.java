package paget.diagram.render;

import java.util.Locale;

import paget.diagram.spec.Expression;
import paget.diagram.view.ElementView;

/** Names for kinds of views: the label of the mapping, and why the view looks otherwise than usual. */
final class SymbolNames {

    private SymbolNames() {
    }

    /**
     * The name of what a view shows. A condition such as {@code service:isLymphRoute} is read as its words; those that
     * say more than the label take its place, the others follow it.
     */
    static String of(ElementView view) {
        String label = view.mapping().label();
        String why = words(view.condition());
        if (why.isEmpty()) {
            return label;
        }
        boolean says = why.contains(label.toLowerCase(Locale.ROOT)) || why.equals(split(view.semantic().eClass().getName()));
        return says ? Character.toUpperCase(why.charAt(0)) + why.substring(1) : label + ": " + why;
    }

    private static String words(Expression condition) {
        String name = switch (condition) {
        case Expression.Service service -> service.method();
        case Expression.Feature feature -> feature.name();
        case Expression.Variable variable -> variable.name();
        case Expression.Empty empty -> "";
        case Expression.Literal literal -> "";
        case Expression.Unsupported unsupported -> "";
        };
        return split(name.matches("(is|has)[A-Z].*") ? name.replaceFirst("^(is|has)", "") : name);
    }

    /** The words of a name in camel case. */
    private static String split(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
