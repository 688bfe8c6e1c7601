package paget.generate.compucell3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.ContactModel;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.NastyModel;
import paget.generate.testkit.TissueContract;

class CompuCell3dGeneratorTest extends TissueContract {

    private static final String STEPPABLES = "parenchyma/Simulation/parenchymaSteppables.py";

    @Override
    protected Generator generator() {
        return new CompuCell3dGenerator();
    }

    /** The format of cell positions has no comments. */
    @Override
    protected boolean hasHeader(String path) {
        return super.hasHeader(path) && !path.endsWith(".piff");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        int projects = 0;
        for (String path : written.files().keySet()) {
            if (path.endsWith(".cc3d")) {
                String folder = path.substring(0, path.lastIndexOf('/') + 1);
                Set<String> files = new HashSet<>();
                written.files().keySet().stream().filter(f -> f.startsWith(folder))
                        .forEach(f -> files.add(f.substring(folder.length())));
                Cc3dml.checkProject(written.text(path), files);
                String base = folder + "Simulation/" + path.substring(folder.length(), path.length() - ".cc3d".length());
                Cc3dml settings = new Cc3dml(written.text(base + ".xml"));
                settings.check();
                assertEquals(files.stream().anyMatch(f -> f.endsWith(".piff")), settings.cellFile().isPresent());
                if (settings.cellFile().isPresent()) {
                    settings.checkCells(written.text(folder + settings.cellFile().get()));
                }
                projects++;
            }
        }
        assertTrue(projects > 0, name);
    }

    @Test
    void ratesAreThoseOfTheDrawing() throws Exception {
        String python = written(ContactModel.input(Map.of())).text(STEPPABLES);
        assertTrue(python.contains("\"CYCLE\": 0.001,\n"), python);
        assertTrue(python.contains("(\"tumour\", \"CYCLE\", \"\"): [(\"level\", \"o2\", 0.1, 1, 10, 4, None)],"), python);
    }

    /** 6/h and 0.06 L/(nmol·h) in minutes. */
    @Test
    void aZymogenTurnsIntoItsProduct() throws Exception {
        String python = written(ContactModel.withZymogen(Map.of())).text(STEPPABLES);
        assertTrue(python.contains("(\"pro\", \"enzyme\", None, 0.1, True),"), python);
        assertTrue(python.contains("(\"pro\", \"enzyme\", \"o2\", 0.001, True),"), python);
    }

    /** Compiles the Python files of two models, where there is a Python. */
    @Test
    void pythonFilesCompile(@TempDir Path folder) throws Exception {
        requirePython();
        for (GenerationInput input : List.of(ContactModel.input(Map.of()), NastyModel.input(Map.of()))) {
            for (Map.Entry<String, byte[]> file : Exports.write(generator(), input).files().entrySet()) {
                if (file.getKey().endsWith(".py")) {
                    Path path = Files.write(folder.resolve(file.getKey().replace('/', '_')), file.getValue());
                    assertEquals(0, python("-m", "py_compile", path.toString()), file.getKey());
                }
            }
        }
    }

    private static void requirePython() throws InterruptedException {
        try {
            if (python("--version") == 0) {
                return;
            }
        } catch (IOException e) {
            throw new TestAbortedException("There is no python3 here, so the Python files are not compiled.", e);
        }
        throw new TestAbortedException("python3 does not start here, so the Python files are not compiled.");
    }

    private static int python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }
}
