package paget.model.id;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Element;
import paget.model.Observable;
import paget.model.Process;

/** Gives copies ids of their own, and keeps the expressions inside the copies true to them. */
public final class Reidentifier {

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_]*");

    private Reidentifier() {
    }

    /**
     * Renews, in copies that are put into a model, the ids that the model or an earlier copy uses already, and
     * replaces them in the laws and observables of the copies. Ids that are free stay as they are, so a cut element
     * keeps its id when it is pasted.
     *
     * @param copies the roots of the copied trees
     * @param target any element of the model that receives them
     * @return the new id for each renewed one
     */
    public static Map<String, String> renew(Collection<? extends EObject> copies, EObject target) {
        return renew(copies, IdAssigner.taken(EcoreUtil.getRootContainer(target), copies));
    }

    static Map<String, String> renew(Collection<? extends EObject> copies, Set<String> taken) {
        Map<String, String> renewed = new HashMap<>();
        Set<String> own = new HashSet<>();
        for (EObject copy : copies) {
            own.addAll(IdAssigner.taken(copy, Set.of()));
            renew(copy, taken, own, renewed);
            for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
                renew(all.next(), taken, own, renewed);
            }
        }
        if (!renewed.isEmpty()) {
            copies.forEach(copy -> rewrite(copy, renewed));
        }
        return renewed;
    }

    private static void renew(EObject object, Set<String> taken, Set<String> own, Map<String, String> renewed) {
        if (!(object instanceof Element element)) {
            return;
        }
        String old = element.getId();
        if (old == null || !taken.add(IdAssigner.folded(old))) {
            String id = ElementIds.propose(element,
                    c -> taken.contains(IdAssigner.folded(c)) || own.contains(IdAssigner.folded(c)));
            taken.add(IdAssigner.folded(id));
            element.setId(id);
            if (old != null) {
                renewed.putIfAbsent(old, id);
            }
        }
    }

    private static void rewrite(EObject copy, Map<String, String> renewed) {
        rewriteOne(copy, renewed);
        for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
            rewriteOne(all.next(), renewed);
        }
    }

    private static void rewriteOne(EObject object, Map<String, String> renewed) {
        if (object instanceof Process process && process.getLaw() != null) {
            process.setLaw(replace(process.getLaw(), renewed));
        } else if (object instanceof Observable observable && observable.getExpression() != null) {
            observable.setExpression(replace(observable.getExpression(), renewed));
        }
    }

    private static String replace(String expression, Map<String, String> renewed) {
        return WORD.matcher(expression)
                .replaceAll(m -> Matcher.quoteReplacement(renewed.getOrDefault(m.group(), m.group())));
    }
}
