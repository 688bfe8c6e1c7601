package paget.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.PagetPackage;
import paget.model.edit.provider.PagetEditPlugin;

/** Which features of a class the details show, and what they are called. */
final class FeatureForm {
    private static final List<EClass> GENERAL = List.of(PagetPackage.Literals.ELEMENT, PagetPackage.Literals.SWITCHABLE);

    private FeatureForm() {
    }

    /** Attributes and references that have no section of their own. */
    static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> !GENERAL.contains(feature.getEContainingClass()))
                .filter(feature -> feature.isChangeable() && !feature.isDerived() && !feature.isTransient())
                .filter(feature -> feature != PagetPackage.Literals.ORGANISM__FORMAT_VERSION)
                .filter(feature -> feature instanceof EAttribute
                        || feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer())
                .toList();
    }

    /** Features that hold a quantity. */
    static List<EReference> quantities(EClass type) {
        return type.getEAllContainments().stream()
                .filter(feature -> feature.getEReferenceType() == PagetPackage.Literals.QUANTITY && !feature.isMany()).toList();
    }

    /** Name of a feature for people. */
    static String label(EStructuralFeature feature) {
        return PagetEditPlugin.INSTANCE
                .getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** What the metamodel says about a feature; empty for nothing. */
    static String documentation(EStructuralFeature feature) {
        String text = org.eclipse.emf.ecore.util.EcoreUtil.getDocumentation(feature);
        return text == null ? "" : text;
    }
}
