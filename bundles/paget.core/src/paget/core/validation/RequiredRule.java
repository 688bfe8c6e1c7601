package paget.core.validation;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Process;
import paget.model.path.Labels;

/** References that must be there are there, and lead to elements of this model. */
final class RequiredRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (EObject object : model.all(EObject.class)) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (reference.isRequired() && !reference.isMany() && object.eGet(reference) == null) {
                    String what = Labels.words(reference.getName()).toLowerCase(Locale.ROOT);
                    findings.error(object instanceof Process ? "participant.missing" : "reference.missing", object, reference,
                            Labels.capital(Labels.of(object)) + " has no " + what + "; choose "
                                    + Labels.article(Labels.type(reference.getEReferenceType())) + ".");
                }
            }
            var references = (EContentsEList.FeatureIterator<EObject>) object.eCrossReferences().iterator();
            while (references.hasNext()) {
                EObject target = references.next();
                if (!EcoreUtil.isAncestor(model.organism(), target)) {
                    findings.error("reference.outside", object, references.feature(), Labels.capital(Labels.of(object))
                            + " refers to " + Labels.of(target) + ", which is not part of this model; choose another.");
                }
            }
        }
    }
}
