package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.generate.testkit.Exports;

/** The validator is there and sees faults; a run without it is reported as skipped. */
class ReferenceValidatorTest {

    @Test
    void aWrongUnitIsSeen() throws Exception {
        ReferenceValidator.require();
        String text = Exports.write(new SbmlGenerator(), Exports.kept("angiogenic-dormancy", Map.of()))
                .text("model.xml");
        String wrong = text.replaceFirst("(<parameter id=\"b\"[^>]*units=\")per_d\"", "$1mm3\"");
        assertTrue(!wrong.equals(text));
        String said = ReferenceValidator.messages(Map.of("wrong.xml", wrong.getBytes(StandardCharsets.UTF_8)));
        assertTrue(said.contains("10513") && said.contains("stimulation"), said);
    }
}
