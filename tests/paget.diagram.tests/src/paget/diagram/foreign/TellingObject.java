package paget.diagram.foreign;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

import paget.diagram.spec.ReadObservation;

/** An object without generated code that tells what is read of it. */
final class TellingObject extends DynamicEObjectImpl {

    private static final ThreadLocal<ReadObservation.Listener> LISTENER = new ThreadLocal<>();

    private TellingObject(EClass type) {
        super(type);
    }

    /** Lets all objects of a metamodel tell what is read of them. */
    static ReadObservation of(EPackage types) {
        types.setEFactoryInstance(new EFactoryImpl() {
            @Override
            protected EObject basicCreate(EClass type) {
                return new TellingObject(type);
            }
        });
        return new ReadObservation() {
            @Override
            public boolean hears(EClass type) {
                return type.getEPackage() == types;
            }

            @Override
            public <T, X extends Exception> T heardBy(Listener listener, Code<T, X> code) throws X {
                LISTENER.set(listener);
                try {
                    return code.run();
                } finally {
                    LISTENER.remove();
                }
            }
        };
    }

    private void tell(EStructuralFeature feature) {
        if (LISTENER.get() != null) {
            LISTENER.get().feature(this, eClass().getFeatureID(feature));
        }
    }

    @Override
    public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
        tell(feature);
        return super.eGet(feature, resolve, coreType);
    }

    @Override
    public boolean eIsSet(EStructuralFeature feature) {
        tell(feature);
        return super.eIsSet(feature);
    }

    @Override
    public InternalEObject eInternalContainer() {
        if (LISTENER.get() != null) {
            LISTENER.get().container(this);
        }
        return super.eInternalContainer();
    }
}
