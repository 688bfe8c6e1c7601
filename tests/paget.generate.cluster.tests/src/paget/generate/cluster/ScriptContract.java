package paget.generate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.generate.testkit.GeneratorContract;

/** What holds for scripts that run a study in shards: the model lies beside them, and the shell can read them. */
abstract class ScriptContract extends GeneratorContract {

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "immune-dormancy");
    }

    /** The model is not a text that the generator makes. */
    @Override
    protected Map<String, byte[]> comparable(Map<String, byte[]> files) {
        Map<String, byte[]> scripts = new HashMap<>(files);
        scripts.remove("model.paget");
        return scripts;
    }

    @Override
    protected boolean hasHeader(String path) {
        return super.hasHeader(path) && !path.endsWith(".paget");
    }

    /** The shell reads a script without running it. */
    static void readable(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        try (var in = shell.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), said);
    }
}
