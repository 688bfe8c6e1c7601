package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.generate.testkit.Exports;

/** The validator is there and sees faults; a run without it is reported as skipped. */
class ReferenceValidatorTest {

    @Test
    void aWrongUnitIsSeen() throws Exception {
        assumeTrue(ReferenceValidator.isPresent(),
                "libSBML is missing, so no export is validated; install Debian's python3-sbml5.");
        String text = Exports.write(new SbmlGenerator(), Exports.kept("angiogenic-dormancy", Map.of()))
                .text("model.xml");
        String wrong = text.replaceFirst("(<parameter id=\"b\"[^>]*units=\")per_d\"", "$1mm3\"");
        assertTrue(!wrong.equals(text));
        String said = ReferenceValidator.messages(Map.of("wrong.xml", wrong.getBytes(StandardCharsets.UTF_8)));
        assertTrue(said.contains("10513") && said.contains("stimulation"), said);
    }
}
