package paget.core.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.diagnostic.ModelDiagnostic;

/** Collects what the rules find. */
final class Findings {

    private final List<ModelDiagnostic> all = new ArrayList<>();

    void error(String problem, EObject element, EStructuralFeature feature, String sentence, QuickFix... fixes) {
        add(Diagnostic.ERROR, problem, element, feature, sentence, fixes);
    }

    void warning(String problem, EObject element, EStructuralFeature feature, String sentence, QuickFix... fixes) {
        add(Diagnostic.WARNING, problem, element, feature, sentence, fixes);
    }

    void info(String problem, EObject element, EStructuralFeature feature, String sentence, QuickFix... fixes) {
        add(Diagnostic.INFO, problem, element, feature, sentence, fixes);
    }

    private void add(int severity, String problem, EObject element, EStructuralFeature feature, String sentence,
            QuickFix... fixes) {
        all.add(ModelDiagnostic.of(severity, problem).on(element, feature).with(List.of(fixes)).say(sentence));
    }

    List<ModelDiagnostic> all() {
        return all;
    }
}
