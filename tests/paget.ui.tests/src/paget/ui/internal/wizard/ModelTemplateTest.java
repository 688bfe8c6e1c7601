package paget.ui.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.validation.ModelValidator;
import paget.model.Organism;
import paget.sim.run.Progress;

class ModelTemplateTest {
    @ParameterizedTest
    @EnumSource
    void everyTemplateIsAModelWithoutErrors(ModelTemplate template) throws Exception {
        Organism organism = template.create("Mine");
        assertEquals("Mine", organism.getName());
        List<String> errors = new ModelValidator().validate(organism).stream()
                .filter(finding -> finding.getSeverity() >= Diagnostic.ERROR).map(Diagnostic::getMessage).toList();
        // A skeleton without a tumour cannot be complete, and the checks say so.
        assertTrue(template != ModelTemplate.ONE_TARGET || errors.isEmpty(), () -> String.join("\n", errors));
    }

    @Test
    void thePrimaryWithOneTargetRunsAtOnce() throws Exception {
        Organism organism = ModelTemplate.ONE_TARGET.create("Mine");
        RunOutcome outcome = new RunService().run("Mine", organism, "", RunRequest.AS_DRAWN, new Progress() {
            @Override
            public void report(double fraction) {
                // Nobody watches.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertTrue(outcome.result().series().getFirst().last("lung_metastasis") > 0);
    }
}
