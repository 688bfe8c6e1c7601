package paget.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.core.validation.ModelValidator;
import paget.core.validation.QuickFix;
import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;

/** Asks the rules of the core about a copy of a model, and tells the findings about the model itself. */
final class ModelCheck {
    private ModelCheck() {
    }

    /**
     * @param copy the model to check
     * @param originals the element of the open model for each element of the copy
     */
    static List<Problem> check(Organism copy, Map<EObject, EObject> originals) {
        return new ModelValidator().validate(copy).stream().map(finding -> problem(finding, originals)).toList();
    }

    private static Problem problem(ModelDiagnostic finding, Map<EObject, EObject> originals) {
        List<ProblemFix> fixes = new ArrayList<>();
        for (Object data : finding.getData()) {
            if (data instanceof QuickFix fix) {
                fixes.add(new ProblemFix(fix, originals));
            }
        }
        return new Problem(Problem.Severity.of(finding.getSeverity()), finding.problem(), finding.getMessage(),
                finding.path(), originals.get(finding.element()), fixes);
    }
}
