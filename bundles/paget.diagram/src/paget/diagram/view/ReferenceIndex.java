package paget.diagram.view;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import paget.diagram.internal.expression.CurrentReads;

/** Services find it at the elements and use it to ask who refers to them. Sirius keeps one, too. */
final class ReferenceIndex extends ECrossReferenceAdapter {

    @Override
    public Collection<Setting> getInverseReferences(EObject element, boolean resolve) {
        CurrentReads.get().referrers(element);
        CurrentReads.get().container(element);
        return super.getInverseReferences(element, resolve);
    }

    @Override
    public Collection<Setting> getNonNavigableInverseReferences(EObject element, boolean resolve) {
        CurrentReads.get().referrers(element);
        return super.getNonNavigableInverseReferences(element, resolve);
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
