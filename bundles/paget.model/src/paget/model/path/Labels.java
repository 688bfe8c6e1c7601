package paget.model.path;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import paget.model.Barrier;
import paget.model.Binding;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Killing;
import paget.model.NicheConditioning;
import paget.model.OntologyTerm;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Process;
import paget.model.QuantityChange;
import paget.model.Reference;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.ScanDimension;
import paget.model.StudyOption;
import paget.model.SystemicVariable;
import paget.model.TissueState;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.Transition;

/** What to call an element: its name, else what tells it from its siblings. */
public final class Labels {
    /** A capital that begins a word inside a name. */
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private Labels() {
    }

    /** A short label, never empty. */
    public static String of(EObject object) {
        if (object == null) {
            return "nothing";
        }
        if (object instanceof Element element && element.getName() != null && !element.getName().isBlank()) {
            return element.getName().strip();
        }
        String derived = derived(object);
        return derived.isEmpty() ? unnamed(object) : derived;
    }

    /** The class of an element in lower-case words, such as {@code dormancy entry}. */
    public static String type(EObject object) {
        return type(object.eClass());
    }

    /** The name of a class in lower-case words. */
    public static String type(EClass type) {
        return words(type.getName()).toLowerCase(Locale.ROOT);
    }

    /** Splits a name at its capitals: {@code halfMaximal} becomes {@code half maximal}. */
    public static String words(String camelCase) {
        return WORD.matcher(camelCase).replaceAll(capital -> " " + capital.group().toLowerCase(Locale.ROOT));
    }

    /** A literal in words: {@code portal-vein} becomes {@code portal vein}. */
    public static String words(Enumerator literal) {
        return literal.getLiteral().replace('-', ' ');
    }

    /** A text with a capital at its beginning. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A noun with its indefinite article. */
    public static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String derived(EObject object) {
        return switch (object) {
            case Population p when p.getCellType() != null -> of(p.getCellType()) + ", " + words(p.getStage());
            case FactorLevel l when l.getFactor() != null -> of(l.getFactor());
            case TissueState s -> words(s.getKind());
            case Barrier b -> words(b.getKind());
            case SystemicVariable v -> words(v.getKind());
            case Route r when r.getSource() != null && r.getTarget() != null -> of(r.getSource()) + " → " + of(r.getTarget());
            case Trait t -> words(t.getKind()) + suffix(t.getFactor());
            case TraitEffect e -> words(e.getTrait()) + suffix(e.getFactor());
            case Binding b when b.getFactor() != null -> of(b.getFactor());
            case Regulation r when r.getSource() != null -> "regulation by " + of(r.getSource());
            case Process p -> process(p);
            case QuantityChange c when c.getElement() != null -> of(c.getElement()) + "." + c.getFeature();
            case ScanDimension d when d.getElement() != null -> of(d.getElement()) + "." + d.getFeature();
            case OntologyTerm t when t.getIdentifier() != null -> t.getIdentifier();
            case Reference r when r.getCitation() != null -> r.getCitation();
            case StudyOption o when o.getKey() != null -> o.getKey();
            case Organism o -> "the model";
            default -> object instanceof Element ? "" : feature(object);
        };
    }

    private static String process(Process process) {
        EObject participant = switch (process) {
            case Transition t -> t.getSource();
            case Killing k -> k.getVictim();
            case NicheConditioning n -> n.getState();
            default -> firstParticipant(process);
        };
        return participant == null ? "" : type(process) + " of " + of(participant);
    }

    private static EObject firstParticipant(Process process) {
        return process.eClass().getEReferences().stream()
                .filter(r -> !r.isContainment() && !r.isMany() && r.getEContainingClass() == process.eClass())
                .map(r -> (EObject) process.eGet(r)).filter(o -> o != null).findFirst().orElse(null);
    }

    private static String feature(EObject object) {
        return object.eContainingFeature() == null ? ""
                : words(object.eContainingFeature().getName()).toLowerCase(Locale.ROOT);
    }

    private static String suffix(EObject factor) {
        return factor == null ? "" : " of " + of(factor);
    }

    private static String unnamed(EObject object) {
        String id = object instanceof Element element ? element.getId() : null;
        return id == null || id.isBlank() ? "unnamed " + type(object) : type(object) + " " + id;
    }
}
