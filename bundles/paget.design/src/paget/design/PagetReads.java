package paget.design;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.ReadObservation;
import paget.model.PagetPackage;
import paget.model.observe.ModelReads;
import paget.model.observe.ReadListener;

/** Lets diagrams hear what services read of models. */
final class PagetReads implements ReadObservation {

    @Override
    public boolean hears(EClass type) {
        return type.getEPackage() == PagetPackage.eINSTANCE;
    }

    @Override
    public <T, X extends Exception> T heardBy(Listener listener, Code<T, X> code) throws X {
        return ModelReads.heardBy(new ReadListener() {
            @Override
            public void feature(EObject object, int featureId) {
                listener.feature(object, featureId);
            }

            @Override
            public void container(EObject object) {
                listener.container(object);
            }
        }, code::run);
    }
}
