package paget.generate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport.Outcome;
import paget.generate.testkit.Exports.Written;

/** What holds for simulators of cells in space: one more model that is read, with all that cells do in it. */
public abstract class SpatialContract extends GeneratorContract {

    @Override
    protected List<String> goldenModels() {
        return List.of("critical-point", "contact");
    }

    @Override
    protected GenerationInput goldenInput(String model) {
        return model.equals("contact") ? ContactModel.input(Map.of()) : super.goldenInput(model);
    }

    /** Writes and validates a model of which only these elements may be left out. */
    protected Written written(GenerationInput input, String... missing) throws Exception {
        Written written = Exports.write(generator(), input);
        validate(input.model().getId(), input, written);
        assertEquals(Set.of(missing), told(written, Outcome.LEFT_OUT));
        return written;
    }

    /** Ids of the elements of which a report says this. */
    protected static Set<String> told(Written written, Outcome outcome) {
        return written.report().entries().stream().filter(e -> e.outcome() == outcome).map(e -> e.elementId())
                .collect(Collectors.toSet());
    }
}
