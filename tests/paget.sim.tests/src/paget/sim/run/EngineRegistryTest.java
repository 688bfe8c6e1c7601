package paget.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineRegistryTest {

    @Test
    void aBrokenPluginIsReportedAndHarmsNobody(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Engine.class.getName()),
                "no.such.Engine\n" + EngineRegistryTest.class.getName() + "\n" + DirectMethodEngine.class.getName() + "\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
                DirectMethodEngine.class.getClassLoader())) {
            EngineRegistry registry = EngineRegistry.load(loader);
            assertTrue(registry.engine("test.direct").isPresent());
            assertEquals(2, registry.problems().size());
            assertTrue(registry.problems().get(0).message().contains("no.such.Engine"));
        }
    }

    @Test
    void registriesMergeById() {
        Engine engine = new DirectMethodEngine();
        EngineRegistry first = EngineRegistry.of(List.of(engine));
        EngineRegistry second = new EngineRegistry.Builder().add(new DirectMethodEngine()).problem("Broken.").build();
        EngineRegistry merged = first.merge(second);
        assertEquals(1, merged.engines().size());
        assertSame(engine, merged.engine("test.direct").orElseThrow());
        assertEquals("Broken.", merged.problems().get(0).message());
    }
}
