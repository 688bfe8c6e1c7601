package paget.core.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import paget.core.run.NumberText;
import paget.model.Distribution;
import paget.model.PagetFactory;
import paget.model.PagetPackage;

/** Distributions as text: {@code normal(2, 0.5)}, {@code triangular(1, 2, 4)}; the numbers as the metamodel orders them. */
public final class DistributionText {

    private static final Pattern TEXT = Pattern.compile("\\s*([a-zA-Z-]+)\\s*\\(([^()]*)\\)\\s*");
    private static final String SUFFIX = "Distribution";

    private DistributionText() {
    }

    /** Empty for none. */
    public static String of(Distribution distribution) {
        if (distribution == null) {
            return "";
        }
        List<String> numbers = attributes(distribution.eClass()).stream()
                .map(attribute -> NumberText.of((Double) distribution.eGet(attribute))).toList();
        return name(distribution.eClass()) + "(" + String.join(", ", numbers) + ")";
    }

    /** The distribution that a text means; empty when the text means none. */
    public static Optional<Distribution> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<EClass> type = types().stream()
                .filter(t -> name(t).equals(matcher.group(1).toLowerCase(Locale.ROOT))).findFirst();
        String[] numbers = matcher.group(2).split(",", -1);
        if (type.isEmpty() || numbers.length != attributes(type.get()).size()) {
            return Optional.empty();
        }
        Distribution distribution = (Distribution) PagetFactory.eINSTANCE.create(type.get());
        try {
            for (int i = 0; i < numbers.length; i++) {
                distribution.eSet(attributes(type.get()).get(i), Double.valueOf(numbers[i].strip()));
            }
            return Optional.of(distribution);
        } catch (NumberFormatException e) {
            // A number that is none: the text means no distribution.
            return Optional.empty();
        }
    }

    /** How each kind is written, for messages. */
    public static String forms() {
        return String.join(", ", types().stream().map(type -> name(type) + "(" + String.join(", ",
                attributes(type).stream().map(EAttribute::getName).toList()) + ")").toList());
    }

    private static List<EClass> types() {
        List<EClass> types = new ArrayList<>();
        PagetPackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass type && !type.isAbstract()
                    && PagetPackage.Literals.DISTRIBUTION.isSuperTypeOf(type)) {
                types.add(type);
            }
        });
        return types;
    }

    private static List<EAttribute> attributes(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == double.class).toList();
    }

    private static String name(EClass type) {
        String name = type.getName();
        return name.substring(0, name.length() - SUFFIX.length()).replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
