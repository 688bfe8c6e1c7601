package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {

    @TempDir
    private Path folder;

    private List<String> lines(String what, String... more) throws IOException {
        String file = SmallModel.write(folder).toString();
        CommandLineRun run = more.length == 0 ? CommandLineRun.of("list", what, file)
                : CommandLineRun.of("list", what, file, more[0]);
        assertEquals(0, run.code(), run::err);
        return run.out().lines().toList();
    }

    @Test
    void quantitiesAreNamedAsSettingsNameThem() throws IOException {
        assertEquals(List.of("tumour.initial  1000  cells  Liver › Lobe › Tumour cells",
                "growth.rate     0.2   1/d    Liver › Lobe › Growth"), lines("quantities"));
    }

    @Test
    void listsAreTablesForOtherTools() throws IOException {
        assertEquals(List.of("quantity,value,unit,element", "tumour.initial,1000,cells,Liver › Lobe › Tumour cells",
                "growth.rate,0.2,1/d,Liver › Lobe › Growth"), lines("quantities", "--csv"));
        assertEquals(List.of("id,kind,name", "course,time-course,Course", "trial,arms,Trial"), lines("studies", "--csv"));
    }

    /** Small numbers look as people and the other lists write them, not as Java does. */
    @Test
    void smallNumbersAreShort() {
        String csv = CommandLineRun.of("list", "quantities", "example:breast-cxcr4", "--csv").out();
        assertTrue(csv.contains("into_blood.rate,1e-6,"), csv);
    }

    @Test
    void partsOfAModelAreListed() throws IOException {
        assertEquals(List.of("tumour  cells  Liver  Liver › Lobe › Tumour cells"), lines("observables"));
        assertEquals(List.of("course  time-course  Course", "trial   arms         Trial"), lines("studies"));
        assertEquals(List.of("slow  Slow growth"), lines("hypotheses"));
        assertTrue(lines("elements").contains("growth   proliferation  Liver › Lobe › Growth"), lines("elements")::toString);
    }

    @Test
    void foreignModelsHaveQuantitiesToo() throws IOException {
        Path file = Files.writeString(folder.resolve("decay.xml"), """
                <sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
                  <model id="decay" timeUnits="second">
                    <listOfCompartments><compartment id="cell" size="1" constant="true"/></listOfCompartments>
                    <listOfSpecies><species id="S" name="Substrate" compartment="cell" initialAmount="8"
                        hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/></listOfSpecies>
                    <listOfParameters><parameter id="k" value="1e-7" constant="true"/></listOfParameters>
                  </model>
                </sbml>
                """);
        CommandLineRun run = CommandLineRun.of("list", "quantities", file.toString());
        assertEquals(0, run.code(), run::err);
        List<String> settings = run.out().lines().map(line -> line.replaceFirst("  +", "=").replaceFirst(" .*", ""))
                .toList();
        assertEquals(List.of("cell.size=1", "S.initial=8", "k.value=1e-7"), settings);
        run = CommandLineRun.of("list", "observables", file.toString());
        assertTrue(run.out().startsWith("S "), run::out);
        assertEquals(2, CommandLineRun.of("list", "hypotheses", file.toString()).code());
    }

    @Test
    void optionsOfEnginesAreListedWithDefaults() {
        CommandLineRun run = CommandLineRun.of("list", "engines", "--options");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().lines().anyMatch(l -> l.matches("sample-euler +steps +100 +1 to \\d+ +Steps\\. .*")), run::out);
        CommandLineRun help = CommandLineRun.of("help", "engines");
        assertEquals(0, help.code(), help::err);
        assertTrue(help.out().contains("\n  steps=100  (1 to "), help::out);
        assertTrue(help.out().lines().allMatch(l -> l.length() <= 110), help::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quantitis|Did you mean quantities?",
        "engins|Did you mean engines?",
        "nothing|There are: quantities, observables",
        "quantities|paget list quantities FILE",
        "engines some.paget|those of this installation",
        "views x.paget --options|without a file",
        "examples --options|without a file",
        "quantities none.paget|There is no file \"none.paget\"."})
    void mistakesAreUsage(String arguments, String part) {
        CommandLineRun run = CommandLineRun.of(("list " + arguments).split(" "));
        assertEquals(2, run.code(), run::out);
        assertTrue(run.err().contains(part), run::err);
        assertEquals("", run.out());
    }
}
