package paget.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins of a made-up extension point, good ones and bad ones. */
class RegistryTest {

    /** What plug-ins implement here. */
    public interface Greeting {
        String id();
    }

    /** A good plug-in. */
    public static final class Hello implements Greeting {
        @Override
        public String id() {
            return "hello";
        }
    }

    /** Another plug-in of the same id. */
    public static final class OtherHello implements Greeting {
        @Override
        public String id() {
            return "hello";
        }
    }

    /** Fails when it is made. */
    public static final class Unmade implements Greeting {
        public Unmade() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public String id() {
            return "unmade";
        }
    }

    /** Fails when it is asked for its id. */
    public static final class Nameless implements Greeting {
        @Override
        public String id() {
            throw new UnsupportedOperationException("shy");
        }
    }

    private static final ExtensionPoint<Greeting> POINT = new ExtensionPoint<>("test.greetings", "greeting", "greeting",
            Greeting.class, Greeting::id);

    private static PlugInSource source(List<Supplier<Greeting>> greetings) {
        return new PlugInSource() {
            @Override
            public <T> void collect(ExtensionPoint<T> point, RegistryBuilder<T> collector) {
                greetings.forEach(greeting -> collector.add(point.type().cast(greeting.get())));
            }
        };
    }

    @Test
    void theSameClassFoundTwiceIsOnePlugIn() {
        Registry<Greeting> registry = Registry.load(POINT,
                List.of(source(List.of(Hello::new)), source(List.of(Hello::new))));
        assertEquals(List.of("hello"), registry.ids());
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void theFirstOfAnIdStaysAndTheOtherIsReported() {
        Registry<Greeting> registry = Registry.load(POINT,
                List.of(source(List.of(Hello::new)), source(List.of(OtherHello::new))));
        assertEquals(Hello.class, registry.get("hello").getClass());
        assertEquals(1, registry.problems().size());
        assertTrue(registry.problems().getFirst().message().contains("OtherHello"));
    }

    @Test
    void onePlugInWithoutIdHarmsNoOther() {
        Registry<Greeting> registry = Registry.load(POINT, List.of(source(List.of(Nameless::new, Hello::new))));
        assertEquals(List.of("hello"), registry.ids());
        assertTrue(registry.problems().getFirst().message().contains("shy"));
    }

    @Test
    void brokenServicesAreReportedAndTheOthersWork(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Greeting.class.getName()), String.join("\n", "no.such.Class",
                Unmade.class.getName(), RegistryTest.class.getName(), Hello.class.getName()) + "\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()},
                RegistryTest.class.getClassLoader())) {
            Registry<Greeting> registry = Registry.load(POINT, List.of(new ServiceSource(loader)));
            assertEquals(List.of("hello"), registry.ids());
            assertEquals(3, registry.problems().size());
            assertTrue(registry.problems().get(0).message().contains("no.such.Class"));
            assertTrue(registry.problems().get(1).message().contains("no licence"));
            assertTrue(registry.problems().get(2).message().contains("not a subtype"));
        }
    }

    @Test
    void aServicesFileThatIsNoTextHarmsNothing(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(Greeting.class.getName()), new byte[] {1, 2, 3, 0, (byte) 0xff, '\n'});
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()},
                RegistryTest.class.getClassLoader())) {
            Registry<Greeting> registry = Registry.load(POINT, List.of(new ServiceSource(loader)));
            assertEquals(List.of(), registry.ids());
            assertEquals(1, registry.problems().size());
        }
    }

    @Test
    void anUnknownIdIsASentenceWithNearMisses() {
        Registry<Greeting> registry = Registry.load(POINT, List.of(source(List.of(Hello::new))));
        UnknownIdException e = assertThrows(UnknownIdException.class, () -> registry.get("helo"));
        assertEquals("There is no greeting \"helo\". Did you mean hello?", e.getMessage());
    }
}
