package paget.diagram.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sets and adds values of features with the conversions that Sirius makes. */
final class FeatureAccess {

    private FeatureAccess() {
    }

    static EStructuralFeature feature(EObject owner, String name) throws OperationFailed {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new OperationFailed("There is no feature " + name + " in " + owner.eClass().getName() + ".");
        }
        if (!feature.isChangeable()) {
            throw new OperationFailed("The feature " + name + " of " + owner.eClass().getName() + " cannot be changed.");
        }
        return feature;
    }

    /** Sets a single-valued feature; adds to a many-valued one, for which nothing means no change. */
    static void set(EObject owner, String name, Object value) throws OperationFailed {
        EStructuralFeature feature = feature(owner, name);
        if (feature.isMany()) {
            add(owner, feature, value);
            return;
        }
        Object single = value;
        if (value instanceof Collection<?> collection) {
            if (collection.size() > 1) {
                throw new OperationFailed("The feature " + name + " takes one value, not " + collection.size() + ".");
            }
            single = collection.isEmpty() ? null : collection.iterator().next();
        }
        if (single == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, convert(feature, single));
        }
    }

    /** Adds a value or all values of a collection; a single-valued feature is set. */
    static void add(EObject owner, EStructuralFeature feature, Object value) throws OperationFailed {
        if (!feature.isMany()) {
            owner.eSet(feature, convert(feature, value));
            return;
        }
        if (value == null) {
            return;
        }
        @SuppressWarnings("unchecked")
        EList<Object> values = (EList<Object>) owner.eGet(feature);
        Collection<?> added = value instanceof Collection<?> collection ? collection : List.of(value);
        for (Object one : added) {
            values.add(convert(feature, one));
        }
    }

    private static Object convert(EStructuralFeature feature, Object value) throws OperationFailed {
        if (feature.getEType() instanceof EEnum literals && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = value instanceof Integer number ? literals.getEEnumLiteral(number)
                    : literals.getEEnumLiteral((String) value);
            if (literal == null && value instanceof String text) {
                literal = literals.getEEnumLiteralByLiteral(text);
            }
            if (literal == null) {
                throw new OperationFailed("There is no " + literals.getName() + " " + value + ".");
            }
            return literal.getInstance();
        }
        if (feature.getEType().isInstance(value)) {
            return value;
        }
        if (feature instanceof EAttribute attribute && !(value instanceof EObject)) {
            return convert(attribute.getEAttributeType(), feature.getName(), value.toString());
        }
        throw new OperationFailed("The feature " + feature.getName() + " takes a " + feature.getEType().getName()
                + ", not " + (value instanceof EObject element ? "the " + element.eClass().getName() + " " + name(element)
                        : "\"" + value + "\"")
                + ".");
    }

    private static Object convert(EDataType type, String name, String text) throws OperationFailed {
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException malformed) {
            throw new OperationFailed("\"" + text + "\" is no value for " + name + ".", malformed);
        }
    }

    /** The name of an element for messages. */
    static String name(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        Object name = feature == null || feature.isMany() ? null : element.eGet(feature);
        return name == null || name.toString().isEmpty() ? "The " + element.eClass().getName() : name.toString();
    }
}
