package paget.model.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

import paget.model.Element;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.id.ElementIds;
import paget.model.id.IdAssigner;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/**
 * Writes a model as bytes: UTF-8, LF, elements in the order of the model, features in the order of the metamodel. The
 * same model gives the same bytes.
 */
final class ModelWriter {

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_FORMATTED, Boolean.TRUE, XMLResource.OPTION_PROCESS_DANGLING_HREF,
            XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

    private ModelWriter() {
    }

    /**
     * The bytes of the file. Gives ids to elements without one and stamps the format version.
     *
     * @throws ModelFileException where the model cannot be written so that it is read back the same
     */
    static byte[] toBytes(PagetResource resource) throws ModelFileException {
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Organism organism)) {
            throw new ModelFileException("file.no-organism", "A model file holds exactly one organism; there "
                    + (resource.getContents().isEmpty() ? "is none" : "is something else") + " to save.", null);
        }
        IdAssigner.assignMissing(organism);
        if (organism.getFormatVersion() != ModelFormat.VERSION) {
            organism.setFormatVersion(ModelFormat.VERSION);
        }
        List<ModelDiagnostic> problems = problems(organism);
        if (!problems.isEmpty()) {
            throw new ModelFileException(problems, null);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Save(resource).save(resource, out, OPTIONS);
        } catch (IOException e) {
            throw new IllegalStateException("The model of " + resource.getURI() + " cannot be written as XML", e);
        }
        return out.toByteArray();
    }

    /** EMF leaves out what equals its default; a value that must be stated is stated even so. */
    private static final class Save extends XMISaveImpl {

        Save(XMLResource resource) {
            super(new XMIHelperImpl(resource));
        }

        @Override
        protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
            return feature instanceof EAttribute && feature.isRequired() || super.shouldSaveFeature(object, feature);
        }
    }

    private static List<ModelDiagnostic> problems(Organism organism) {
        List<ModelDiagnostic> problems = new ArrayList<>();
        Map<String, Element> byId = new HashMap<>();
        check(organism, organism, byId, problems);
        for (TreeIterator<EObject> all = organism.eAllContents(); all.hasNext();) {
            check(all.next(), organism, byId, problems);
        }
        return problems;
    }

    private static void check(EObject object, Organism organism, Map<String, Element> byId, List<ModelDiagnostic> problems) {
        if (object instanceof Element element) {
            checkId(element, byId.putIfAbsent(element.getId(), element), problems);
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text && !writable(text)) {
                problems.add(ModelDiagnostic.error("text.unwritable").on(object, attribute).say("The " + attribute.getName()
                        + " of " + ElementPath.of(object) + " holds a control character that no XML file can hold; remove it."));
            }
        }
        EContentsEList.FeatureIterator<EObject> references = (EContentsEList.FeatureIterator<EObject>) object
                .eCrossReferences().iterator();
        while (references.hasNext()) {
            EObject target = references.next();
            if (!EcoreUtil.isAncestor(organism, target)) {
                problems.add(ModelDiagnostic.error("reference.outside").on(object, references.feature())
                        .say("The " + Labels.words(references.feature().getName()).toLowerCase() + " of " + ElementPath.of(object)
                                + " is " + Labels.of(target) + ", which is no longer part of the model; choose another."));
            }
        }
    }

    private static void checkId(Element element, Element other, List<ModelDiagnostic> problems) {
        if (!ElementIds.isValid(element.getId())) {
            problems.add(ModelDiagnostic.error("id.malformed").on(element, PagetPackage.Literals.ELEMENT__ID)
                    .say("The id \"" + element.getId() + "\" of " + ElementPath.of(element)
                            + " is not a letter or underscore followed by letters, digits and underscores."));
        } else if (other != null) {
            problems.add(ModelDiagnostic.error("id.duplicate").on(element, PagetPackage.Literals.ELEMENT__ID)
                    .say(ElementPath.of(element) + " and " + ElementPath.of(other) + " have the same id \"" + element.getId()
                            + "\"; give one of them another."));
        }
    }

    /** Whether XML 1.0 can hold every character. */
    private static boolean writable(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000);
    }
}
