package paget.diagram.internal.expression;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** Finds classes by the names that specifications use: {@code Type}, {@code package::Type} or {@code package.Type}. */
public final class Types {

    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Map<String, Map<EClass, Boolean>> instances = new HashMap<>();

    /** Knows the given packages and those that their classes mention. */
    public Types(Collection<EPackage> roots) {
        Deque<EPackage> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            EPackage next = open.poll();
            if (next == null || !packages.add(next)) {
                continue;
            }
            open.addAll(next.getESubpackages());
            for (EClassifier classifier : next.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    type.getESuperTypes().forEach(above -> open.add(above.getEPackage()));
                    for (EReference reference : type.getEReferences()) {
                        if (reference.getEReferenceType() != null) {
                            open.add(reference.getEReferenceType().getEPackage());
                        }
                    }
                }
            }
        }
        packages.remove(null);
    }

    /** The class with a name, or null; a concrete class goes before an abstract one. */
    public EClass find(String name) {
        EClass found = null;
        for (EPackage known : packages) {
            for (EClassifier classifier : known.getEClassifiers()) {
                if (classifier instanceof EClass type && named(type, name)
                        && (found == null || found.isAbstract() && !type.isAbstract())) {
                    found = type;
                }
            }
        }
        return found;
    }

    /** True if the class or one above it has the name; everything is an {@code EObject}. */
    public boolean isA(EClass type, String name) {
        if (name.equals("EObject") || name.equals("ecore::EObject") || name.equals("ecore.EObject")) {
            return true;
        }
        return instances.computeIfAbsent(name, unused -> new IdentityHashMap<>()).computeIfAbsent(type,
                unused -> named(type, name) || type.getEAllSuperTypes().stream().anyMatch(above -> named(above, name)));
    }

    private static boolean named(EClass type, String name) {
        if (type.getName() == null || !name.endsWith(type.getName())) {
            return false;
        }
        if (name.length() == type.getName().length()) {
            return true;
        }
        String prefix = name.substring(0, name.length() - type.getName().length());
        String owner = type.getEPackage() == null ? "" : type.getEPackage().getName();
        return prefix.equals(owner + "::") || prefix.equals(owner + ".");
    }
}
