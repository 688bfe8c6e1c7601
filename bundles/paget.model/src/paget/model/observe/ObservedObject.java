package paget.model.observe;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/** What every object of a model extends: it tells {@link ModelReads} what is read of it. */
public abstract class ObservedObject extends MinimalEObjectImpl.Container {

    /**
     * Each generated getter begins with it.
     *
     * @param featureId the feature's number in the class of the object
     */
    protected final void reading(int featureId) {
        ModelReads.feature(this, featureId);
    }

    @Override
    public boolean eIsSet(EStructuralFeature feature) {
        ModelReads.feature(this, eClass().getFeatureID(feature));
        return super.eIsSet(feature);
    }

    @Override
    public InternalEObject eInternalContainer() {
        ModelReads.container(this);
        return super.eInternalContainer();
    }

    @Override
    public Resource.Internal eDirectResource() {
        ModelReads.container(this);
        return super.eDirectResource();
    }
}
