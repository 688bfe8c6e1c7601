package paget.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Element;
import paget.model.path.ElementLookup;

/** Copies of elements for a model, which need not be the one that they come from. */
final class Copies {
    private Copies() {
    }

    /**
     * Copies elements. What a copy refers to outside of itself is found again in the model of the target by its id; a
     * reference that finds nothing is left out, never left pointing into another model.
     */
    static List<EObject> into(EObject target, Collection<EObject> elements) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = new ArrayList<>(copier.copyAll(elements));
        copier.copyReferences();
        ElementLookup lookup = new ElementLookup(EcoreUtil.getRootContainer(target));
        Map<EObject, Collection<EStructuralFeature.Setting>> outside = EcoreUtil.ExternalCrossReferencer.find(copies);
        outside.forEach((referred, settings) -> settings.forEach(setting -> relink(setting, referred, lookup)));
        return copies;
    }

    private static void relink(EStructuralFeature.Setting setting, EObject referred, ElementLookup lookup) {
        EReference feature = (EReference) setting.getEStructuralFeature();
        if (feature.isDerived() || !feature.isChangeable()) {
            return;
        }
        Optional<Element> same = referred instanceof Element element && element.getId() != null
                ? lookup.byId(element.getId()).filter(feature.getEReferenceType()::isInstance)
                : Optional.empty();
        if (same.isPresent()) {
            EcoreUtil.replace(setting, referred, same.get());
        } else {
            EcoreUtil.remove(setting, referred);
        }
    }
}
