package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;

import paget.model.Element;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.ElementPath;

/** Keeps account of what became of each element. */
final class Ledger {

    private final List<Carried> entries = new ArrayList<>();
    private final Set<Element> covered = new HashSet<>();

    void exact(Element element, String note) {
        add(element, Fidelity.EXACT, false, false, note);
    }

    void approximated(Element element, String note) {
        add(element, Fidelity.APPROXIMATED, false, false, note);
    }

    /** For what changes the answer when it is missing. */
    void leftOut(Element element, String note) {
        add(element, Fidelity.LEFT_OUT, true, false, note);
    }

    /** For what lies outside the part of the model that is in space. */
    void outside(Element element, String note) {
        add(element, Fidelity.LEFT_OUT, false, false, note);
    }

    /** For what is about cells on their way from one tissue to another. */
    void travelling(Element element, Fidelity fidelity, String note) {
        add(element, fidelity, false, true, note);
    }

    private void add(Element element, Fidelity fidelity, boolean fatal, boolean travelling, String note) {
        Carried carried = new Carried(element, fidelity, fatal, travelling, note);
        if (!entries.contains(carried)) {
            entries.add(carried);
            covered.add(element);
        }
    }

    boolean covers(Element element) {
        return covered.contains(element);
    }

    List<Carried> entries() {
        return List.copyOf(entries);
    }

    /** Errors for what must not be missing, unless that is tolerated, and warnings for the rest that is not exact. */
    List<ModelDiagnostic> diagnostics(boolean tolerant) {
        List<ModelDiagnostic> diagnostics = new ArrayList<>();
        for (Carried entry : entries) {
            if (entry.fidelity() != Fidelity.EXACT) {
                boolean error = entry.fatal() && !tolerant;
                diagnostics.add(ModelDiagnostic.of(error ? Diagnostic.ERROR : Diagnostic.WARNING,
                        entry.fidelity() == Fidelity.LEFT_OUT ? "space.left-out" : "space.approximated")
                        .on(entry.element()).say(ElementPath.of(entry.element()) + ": " + entry.note()));
            }
        }
        return diagnostics;
    }
}
