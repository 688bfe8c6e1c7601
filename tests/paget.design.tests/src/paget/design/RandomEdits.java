package paget.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Region;

/** Edits a model at random, in every way that its metamodel allows. Organs, vessels and tissues stay. */
final class RandomEdits {

    private final Organism organism;
    private final Random random;
    private int made;

    RandomEdits(Organism organism, Random random) {
        this.organism = organism;
        this.random = random;
    }

    private <T> T any(List<T> some) {
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        all.add(organism);
        organism.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private List<EObject> all(EClass type) {
        return all().stream().filter(type::isInstance).toList();
    }

    /** Makes one edit and says which. */
    String next() {
        EObject object = any(all());
        EStructuralFeature feature = any(object.eClass().getEAllStructuralFeatures());
        String what = object.eClass().getName() + "." + feature.getName();
        return what + switch (feature) {
            case EAttribute attribute -> change(object, attribute);
            case EReference reference when reference.isContainment() -> contents(object, reference);
            case EReference reference -> references(object, reference);
            default -> throw new IllegalStateException(what);
        };
    }

    private String change(EObject object, EAttribute attribute) {
        if (attribute.isMany() || attribute.isID()) {
            return " stays";
        }
        object.eSet(attribute, switch (attribute.getEAttributeType()) {
            case EEnum literals -> any(literals.getELiterals()).getInstance();
            case EClassifier type when type.getInstanceClass() == String.class -> random.nextInt(4) == 0 ? null : "text " + made++;
            case EClassifier type when type.getInstanceClass() == boolean.class -> !(Boolean) object.eGet(attribute);
            case EClassifier type when type.getInstanceClass() == int.class -> random.nextInt(5);
            case EClassifier type when type.getInstanceClass() == double.class -> random.nextInt(100) / 7.0;
            default -> object.eGet(attribute);
        });
        return " = " + object.eGet(attribute);
    }

    private String references(EObject object, EReference reference) {
        EObject other = any(all(reference.getEReferenceType()));
        if (!reference.isMany()) {
            object.eSet(reference, random.nextInt(4) == 0 ? null : other);
            return " refers to " + object.eGet(reference);
        }
        EList<EObject> referred = list(object, reference);
        if (other == null || referred.remove(other)) {
            return " loses " + other;
        }
        referred.add(random.nextInt(referred.size() + 1), other);
        return " gains " + other;
    }

    private String contents(EObject owner, EReference reference) {
        if (!reference.isMany()) {
            EClass type = concrete(reference.getEReferenceType());
            owner.eSet(reference, owner.eGet(reference) != null && random.nextBoolean() || type == null ? null : EcoreUtil.create(type));
            return " is " + owner.eGet(reference);
        }
        EList<EObject> contents = list(owner, reference);
        EObject old = any(contents);
        switch (random.nextInt(5)) {
            case 0 -> {
                if (old != null) {
                    contents.move(random.nextInt(contents.size()), old);
                    return " moves " + old;
                }
            }
            case 1 -> {
                if (old != null && !(old instanceof Region) && !(old instanceof Place)) {
                    EcoreUtil.delete(old, true);
                    return " no longer has " + old;
                }
            }
            case 2 -> {
                EObject stranger = any(all(reference.getEReferenceType()));
                if (stranger != null && !contents.contains(stranger) && !EcoreUtil.isAncestor(stranger, owner)
                        && !(stranger instanceof Region) && !(stranger instanceof Place)) {
                    contents.add(random.nextInt(contents.size() + 1), stranger);
                    return " takes " + stranger;
                }
            }
            case 3 -> {
                if (old != null) {
                    EObject copy = EcoreUtil.copy(old);
                    contents.add(contents.indexOf(old), copy);
                    return " has twice " + old;
                }
            }
            default -> {
                EClass type = concrete(reference.getEReferenceType());
                if (type != null) {
                    contents.add(EcoreUtil.create(type));
                    return " has a new " + type.getName();
                }
            }
        }
        return " stays";
    }

    private EClass concrete(EClass type) {
        return any(PagetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList());
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference reference) {
        return (EList<EObject>) owner.eGet(reference);
    }
}
