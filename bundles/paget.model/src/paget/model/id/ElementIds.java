package paget.model.id;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.Organism;
import paget.model.Parameter;
import paget.model.path.Labels;

/** What an id looks like, and readable ids for new elements. */
public final class ElementIds {

    private static final Pattern VALID = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int LONGEST = 48;

    /**
     * Words that expressions give a meaning of their own, so that an element with such an id could not be named in one.
     */
    private static final Set<String> RESERVED = Set.of("time", "pi", "exponentiale", "avogadro", "true", "false",
            "infinity", "notanumber", "and", "or", "not", "xor", "implies", "abs", "ceil", "ceiling", "floor", "exp", "ln",
            "log", "log10", "log2", "sqrt", "sqr", "root", "pow", "power", "min", "max", "sin", "cos", "tan", "sec", "csc",
            "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth", "arcsin", "arccos", "arctan", "arcsec", "arccsc",
            "arccot", "arcsinh", "arccosh", "arctanh", "arcsech", "arccsch", "arccoth", "asin", "acos", "atan", "factorial",
            "quotient", "rem", "piecewise", "if", "delay", "rateof", "count", "sign", "hill", "eq", "neq", "gt", "lt", "geq",
            "leq", "plus", "minus", "times", "divide", "lambda", "nan", "inf", "e");

    private static final Map<Character, String> GREEK = Map.ofEntries(Map.entry('α', "alpha"), Map.entry('β', "beta"),
            Map.entry('γ', "gamma"), Map.entry('δ', "delta"), Map.entry('ε', "epsilon"), Map.entry('ζ', "zeta"),
            Map.entry('η', "eta"), Map.entry('θ', "theta"), Map.entry('κ', "kappa"), Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"), Map.entry('ν', "nu"), Map.entry('ξ', "xi"), Map.entry('π', "pi"), Map.entry('ρ', "rho"),
            Map.entry('σ', "sigma"), Map.entry('τ', "tau"), Map.entry('φ', "phi"), Map.entry('χ', "chi"),
            Map.entry('ψ', "psi"), Map.entry('ω', "omega"));

    private ElementIds() {
    }

    /** Whether a text has the form of an id: a letter or underscore, then letters, digits and underscores (ASCII). */
    public static boolean isValid(String id) {
        return id != null && VALID.matcher(id).matches();
    }

    /** Whether expressions give the word a meaning of their own. */
    public static boolean isReserved(String id) {
        return RESERVED.contains(id.toLowerCase(Locale.ROOT));
    }

    /** The words that are no ids, in lower case. */
    public static Set<String> reserved() {
        return RESERVED;
    }

    /**
     * A readable id for an element: its label, with the label of its container where the former alone is taken, then a
     * number. {@code Tumour cells} in {@code Lung} becomes {@code tumour_cells}, else {@code lung_tumour_cells}, else
     * {@code lung_tumour_cells_2}.
     *
     * @param taken whether an id is in use already
     */
    public static String propose(Element element, Predicate<String> taken) {
        Predicate<String> free = id -> !isReserved(id) && !taken.test(id);
        String own = base(element);
        if (free.test(own)) {
            return own;
        }
        String longer = own;
        for (EObject o = element.eContainer(); o instanceof Element container && !(o instanceof Organism); o = o.eContainer()) {
            longer = shortened(base(container) + "_" + longer);
            if (free.test(longer)) {
                return longer;
            }
        }
        for (int n = 2;; n++) {
            String numbered = longer + "_" + n;
            if (free.test(numbered)) {
                return numbered;
            }
        }
    }

    private static String base(Element element) {
        String type = slug(Labels.type(element));
        String label = Labels.of(element);
        String slug = label.startsWith("unnamed ") ? "" : slug(label);
        if (slug.isEmpty()) {
            return type;
        }
        // Constants keep the one-letter names they have in equations; other elements would hide among them.
        boolean tooShort = slug.length() == 1 && !(element instanceof Parameter);
        return tooShort || isReserved(slug) ? type + "_" + slug : slug;
    }

    /** Turns a text into the form of an id: ASCII letters and digits, words joined by underscores; may be empty. */
    static String slug(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKD).toCharArray()) {
            String greek = GREEK.get(Character.toLowerCase(c));
            if (greek != null) {
                out.append(greek);
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c == '+') {
                out.append("_plus");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append('_');
            }
        }
        String joined = lowerFirstWords(out.toString().replaceAll("_+", "_").replaceAll("^_|_$", ""));
        return shortened(!joined.isEmpty() && Character.isDigit(joined.charAt(0)) ? "n" + joined : joined);
    }

    /** Symbols such as CXCR4 or Kd keep their case; ordinary words become lower case. */
    private static String lowerFirstWords(String joined) {
        StringBuilder out = new StringBuilder();
        for (String word : joined.split("_")) {
            boolean symbol = word.length() < 3 || word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c)
                    || Character.isDigit(c));
            out.append(out.isEmpty() ? "" : "_").append(symbol ? word : word.toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("_$", "");
    }
}
