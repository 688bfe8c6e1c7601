package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.registry.Registries;
import paget.core.store.Sha256;
import paget.core.study.StudyContext;
import paget.core.study.StudyPlan;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Progress;

/** SBML files are models like others, as far as they can be. */
class ForeignModelTest {

    private static final String DECAY = """
            <sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
              <model id="decay" name="Decay" timeUnits="second">
                <listOfCompartments><compartment id="cell" size="1" constant="true"/></listOfCompartments>
                <listOfSpecies>
                  <species id="S" compartment="cell" initialAmount="8" hasOnlySubstanceUnits="true"
                      boundaryCondition="false" constant="false"/>
                </listOfSpecies>
                <listOfParameters><parameter id="k" value="1" constant="true"/></listOfParameters>
              </model>
            </sbml>
            """;

    @TempDir
    private Path folder;

    private ModelSource open(String name, String text) throws IOException {
        return ModelSource.open(Files.writeString(folder.resolve(name), text).toString());
    }

    private static RunRequest request(Optional<String> tEnd, String... settings) {
        return new RunRequest(Optional.empty(), Optional.empty(), tEnd, OptionalInt.of(5), OptionalLong.empty(),
                OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                List.of(settings), List.of(), Map.of(), false);
    }

    @Test
    void anSbmlFileIsAForeignModel() throws IOException {
        ModelSource source = open("decay.xml", DECAY);
        assertTrue(source.isReadable() && !source.hasErrors() && source.organism().isEmpty());
        assertEquals("Decay", source.foreign().orElseThrow().name());
        assertEquals(Sha256.of(DECAY.getBytes(StandardCharsets.UTF_8)), source.hash());
        assertEquals(List.of(), ModelCheck.check(source));
    }

    @Test
    void timesAndValuesComeFromTheUser() throws IOException {
        ForeignModel model = open("decay.xml", DECAY).foreign().orElseThrow();
        StudyPlan plan = new ForeignPlanner(model, request(Optional.of("2 min"), "S.initial=3")).plan();
        assertEquals(120, plan.tEnd(), 1e-12);
        assertEquals(5, plan.points());
        ReactionNetwork network = (ReactionNetwork) model.compile(plan.variant());
        assertEquals(3, network.species().getFirst().initialValue());
    }

    @Test
    void wishesThatCannotBeMetAreUsage() throws IOException {
        ForeignModel model = open("decay.xml", DECAY).foreign().orElseThrow();
        for (RunRequest wrong : List.of(request(Optional.empty()), request(Optional.of("1"), "S.value=3"),
                request(Optional.of("1"), "T.initial=3"), request(Optional.of("1 m")), RunRequest.ofStudy("any"))) {
            assertThrows(UsageException.class, () -> new ForeignPlanner(model, wrong).plan());
        }
    }

    /** A deterministic engine runs one replicate of a model, unless the model itself draws numbers. */
    @Test
    void replicatesOfAModelThatDrawsNumbersDiffer() throws IOException {
        String drawing = DECAY.replace("</model>", "<listOfInitialAssignments><initialAssignment symbol=\"S\"><math "
                + "xmlns=\"http://www.w3.org/1998/Math/MathML\"><apply><csymbol encoding=\"text\" definitionURL=\""
                + "http://www.sbml.org/sbml/symbols/distrib/poisson\">poisson</csymbol><cn>8</cn></apply></math>"
                + "</initialAssignment></listOfInitialAssignments></model>");
        assertEquals(1, replicates(open("decay.xml", DECAY).foreign().orElseThrow()));
        assertEquals(3, replicates(open("drawing.xml", drawing).foreign().orElseThrow()));
    }

    private static int replicates(ForeignModel model) {
        RunRequest request = new RunRequest(Optional.empty(), Optional.empty(), Optional.of("1"), OptionalInt.of(5),
                OptionalLong.empty(), OptionalInt.of(3), OptionalInt.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
        return new StudyContext(new ForeignPlanner(model, request).plan(), model,
                Registries.engines().get("sample-euler"), 1, Progress.NONE).replicates();
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        ModelSource source = open("page.xml", "<html/>");
        assertTrue(source.hasErrors() && !source.isReadable());
    }
}
