package paget.model.observe;

import org.eclipse.emf.ecore.EObject;

/** Hears what is read of the objects of a model. */
public interface ReadListener {

    /**
     * The value of a feature was read, or whether it is set.
     *
     * @param featureId the feature's number in the class of the object
     */
    void feature(EObject object, int featureId);

    /**
     * What contains an object was read, or which resource holds it, or how it stands to its siblings: what makes it go
     * before or after one of them changes this.
     */
    void container(EObject object);
}
