package paget.model.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

import paget.model.Element;
import paget.model.PagetPackage;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/**
 * Builds the model from the events of the parser. Knows the package of the model and no other, follows no reference out
 * of the file, and says of everything it does not understand where it stands and what it is.
 */
final class ModelHandler extends SAXXMIHandler {

    /** Said only when the model is whole: until then an element does not know where it stands. */
    private final List<Supplier<ModelDiagnostic>> misunderstood = new ArrayList<>();
    private final List<ModelDiagnostic> dangling = new ArrayList<>();
    private final Set<EObject> filled = new HashSet<>();

    ModelHandler(XMLResource resource) {
        super(resource, new XMIHelperImpl(resource), Map.of(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE));
    }

    /** Parts of the file that the model has no place for. */
    List<ModelDiagnostic> misunderstood() {
        return misunderstood.stream().map(Supplier::get).toList();
    }

    /** References that lead nowhere or to something of the wrong type, and ids that are used twice. */
    List<ModelDiagnostic> dangling() {
        return dangling;
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        return PagetPackage.eNS_URI.equals(uri) ? PagetPackage.eINSTANCE : null;
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uriLiteral) {
        otherFile(uriLiteral, proxy.eContainer());
    }

    private void otherFile(String address, EObject about) {
        String message = "Line " + getLineNumber() + " refers to \"" + address
                + "\" outside of this file; a model is one file, so refer by id to an element of it.";
        misunderstood(getLineNumber(), getColumnNumber(), "file.other-file", about, () -> message);
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (feature instanceof EReference reference && reference.isContainment() && !reference.isMany()
                && value instanceof EObject && object.eGet(feature) != null) {
            int line = getLineNumber();
            misunderstood(line, getColumnNumber(), "file.repeated", object,
                    () -> "Line " + line + " states the " + Labels.words(feature.getName()).toLowerCase() + " of "
                            + ElementPath.of(object) + " a second time; remove one.");
            return;
        }
        super.setFeatureValue(object, feature, value, position);
    }

    @Override
    public void error(XMIException e) {
        switch (e) {
            case FeatureNotFoundException f -> misunderstood(e.getLine(), e.getColumn(), "file.unknown-feature", f.getObject(),
                    () -> "Line " + e.getLine() + " has \"" + f.getName() + "\", which "
                            + (f.getObject() == null ? "a model" : Labels.article(Labels.type(f.getObject())))
                            + " does not have; correct or remove it.");
            case ClassNotFoundException c -> misunderstood(e.getLine(), e.getColumn(), "file.unknown-type", null,
                    () -> "Line " + e.getLine() + " has an element of the type \"" + c.getName() + "\", which a model does not know.");
            case PackageNotFoundException p -> {
                String type = attribs.getValue(XMLResource.XSI_URI, "type");
                misunderstood(e.getLine(), e.getColumn(), "file.unknown-type", null, () -> "Line " + e.getLine()
                        + " has an element of the type \"" + type
                        + "\", which a model does not know; types begin with paget:.");
            }
            case IllegalValueException v -> misunderstood(e.getLine(), e.getColumn(), "file.bad-value", v.getObject(),
                    () -> badValue(v));
            default -> misunderstood(e.getLine(), e.getColumn(), "file.not-understood", null,
                    () -> "Line " + e.getLine() + " is not understood: " + e.getMessage());
        }
    }

    private static String badValue(IllegalValueException e) {
        String start = "Line " + e.getLine() + " gives the " + Labels.words(e.getFeature().getName()).toLowerCase() + " of "
                + ElementPath.of(e.getObject()) + " as ";
        if (e.getValue() instanceof EObject object) {
            return start + Labels.article(Labels.type(object)) + ", where "
                    + Labels.article(Labels.type(((EReference) e.getFeature())
                    .getEReferenceType())) + " is expected.";
        }
        String expected = e.getFeature().getEType() instanceof EEnum literals
                ? "one of " + literals.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "))
                : switch (e.getFeature().getEType().getName()) {
                    case "EInt", "ELong" -> "a whole number";
                    case "EDouble" -> "a number";
                    case "EBoolean" -> "true or false";
                    default -> "another kind of value";
                };
        return start + "\"" + e.getValue() + "\", where " + expected + " is expected.";
    }

    private void misunderstood(int line, int column, String problem, EObject about, Supplier<String> message) {
        misunderstood.add(() -> ModelDiagnostic.error(problem).on(about).at(line, column).say(message.get()));
    }

    /** References are the ids of elements of this file, looked up when all are known. */
    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        for (StringTokenizer tokens = new StringTokenizer(ids); tokens.hasMoreTokens();) {
            String id = tokens.nextToken();
            if (id.indexOf('#') > 0) {
                otherFile(id, object);
            } else {
                forwardSingleReferences.add(new SingleReference(object, reference, id.startsWith("#") ? id.substring(1) : id, -1,
                        getLineNumber(), getColumnNumber()));
            }
        }
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        if (!isEndDocument) {
            return;
        }
        Map<String, Element> byId = elements();
        for (SingleReference r : forwardSingleReferences) {
            resolve(r.getObject(), (EReference) r.getFeature(), (String) r.getValue(), r.getLineNumber(), r.getColumnNumber(),
                    byId);
        }
        forwardSingleReferences.clear();
    }

    private Map<String, Element> elements() {
        Map<String, Element> byId = new HashMap<>();
        List<EObject> roots = deferredExtent == null ? xmlResource.getContents() : deferredExtent;
        for (EObject root : roots) {
            register(root, byId);
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                register(all.next(), byId);
            }
        }
        return byId;
    }

    private void register(EObject object, Map<String, Element> byId) {
        if (object instanceof Element element && element.getId() != null && filled.add(object)) {
            Element other = byId.putIfAbsent(element.getId(), element);
            if (other != null) {
                dangling.add(ModelDiagnostic.error("id.duplicate").on(element, PagetPackage.Literals.ELEMENT__ID)
                        .say(ElementPath.of(element) + " and " + ElementPath.of(other) + " have the same id \"" + element.getId()
                                + "\"; give one of them another, and check what refers to it."));
            }
        }
    }

    private void resolve(EObject holder, EReference reference, String id, int line, int column, Map<String, Element> byId) {
        Element target = byId.get(id);
        String role = Labels.words(reference.getName()).toLowerCase();
        if (target == null) {
            dangling.add(ModelDiagnostic.error("reference.dangling").on(holder, reference).at(line, column)
                    .say("The " + role + " of " + ElementPath.of(holder) + " (line " + line + ") is \"" + id
                            + "\", but no element has that id; choose "
                            + Labels.article(Labels.type(reference.getEReferenceType())) + "."));
        } else if (!reference.getEReferenceType().isInstance(target)) {
            dangling.add(ModelDiagnostic.error("reference.type").on(holder, reference).at(line, column)
                    .say("The " + role + " of " + ElementPath.of(holder) + " (line " + line + ") is \"" + id + "\", "
                            + Labels.article(Labels.type(target)) + ", where "
                            + Labels.article(Labels.type(reference.getEReferenceType()))
                            + " is expected."));
        } else if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            EList<EObject> targets = (EList<EObject>) holder.eGet(reference);
            targets.add(target);
        } else {
            holder.eSet(reference, target);
        }
    }
}
