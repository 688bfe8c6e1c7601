package paget.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.example.Example;
import paget.core.run.ModelSource;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Organism;
import paget.model.Quantity;
import paget.model.resource.ModelFiles;

/** What holds for every shipped example. */
class AllExamplesTest {

    static Stream<Example> examples() {
        return new ShippedExamples().examples().stream();
    }

    private static Organism model(Example example) {
        ModelSource source = ModelSource.open("example:" + example.id());
        assertEquals(List.of(), source.issues());
        return source.organism().orElseThrow();
    }

    @Test
    void theIdsAreThoseThatScriptsUse() {
        assertEquals(List.of("metastatic-inefficiency", "heterogeneous-clones", "breast-cxcr4", "angiogenic-dormancy",
                "immune-dormancy", "premetastatic-niche", "stroma-pharmacokinetics", "critical-point",
                "spatial-spread"),
                examples().map(Example::id).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void savingAnUnchangedExampleChangesNoByte(Example example) throws Exception {
        assertArrayEquals(bytes(example), new ModelFiles().toBytes(model(example)));
    }

    private static byte[] bytes(Example example) throws IOException {
        try (InputStream in = example.model().openStream()) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyHypothesisCompilesWithoutRemark(Example example) {
        Organism model = model(example);
        Stream<List<String>> variants = Stream.concat(Stream.of(List.of()),
                model.getHypotheses().stream().map(hypothesis -> List.of(hypothesis.getId())));
        variants.forEach(hypotheses -> {
            CompiledModel compiled = ModelCompiler.compile(model, Variant.of(hypotheses));
            assertEquals(List.of(), compiled.diagnostics().stream().map(Diagnostic::getMessage).toList());
            assertTrue(compiled.network().isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStudyHasAQuestionOrAName(Example example) {
        Organism model = model(example);
        assertFalse(model.getStudies().isEmpty());
        model.getStudies().forEach(study -> assertFalse(study.getName().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void valuesOfProcessesStateTheirEvidence(Example example) {
        model(example).eAllContents().forEachRemaining(object -> {
            if (object instanceof paget.model.Process process && process.getRate() != null) {
                assertFalse(process.getRate().getEvidence().isEmpty(), process.getId());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void measuredValuesAreNeverAlsoIllustrative(Example example) {
        model(example).eAllContents().forEachRemaining(object -> {
            if (object instanceof Quantity quantity) {
                List<EvidenceKind> kinds = quantity.getEvidence().stream().map(Evidence::getKind).toList();
                assertFalse(kinds.contains(EvidenceKind.ILLUSTRATIVE) && kinds.contains(EvidenceKind.MEASURED));
            }
        });
    }
}
