package paget.core.registry;

import java.util.ArrayList;
import java.util.List;

import paget.core.example.ExampleProvider;
import paget.core.generate.Generator;
import paget.core.store.RunStoreProvider;
import paget.core.study.StudyKind;
import paget.sim.run.Engine;

/** The plug-ins of this installation. Each registry is filled when it is first asked for. */
public final class Registries {

    public static final ExtensionPoint<Engine> ENGINES = new ExtensionPoint<>("paget.core.engines", "engine", "engine",
            Engine.class, Engine::id);
    public static final ExtensionPoint<Generator> GENERATORS = new ExtensionPoint<>("paget.core.generators",
            "generator", "format", Generator.class, Generator::id);
    public static final ExtensionPoint<StudyKind> STUDIES = new ExtensionPoint<>("paget.core.studies", "study",
            "kind of study", StudyKind.class, StudyKind::id);
    public static final ExtensionPoint<ExampleProvider> EXAMPLES = new ExtensionPoint<>("paget.core.examples",
            "examples", "set of examples", ExampleProvider.class, ExampleProvider::id);
    public static final ExtensionPoint<RunStoreProvider> STORES = new ExtensionPoint<>("paget.core.stores", "store",
            "store of runs", RunStoreProvider.class, RunStoreProvider::id);

    private static final String PLATFORM_CLASS = "org.eclipse.core.runtime.RegistryFactory";

    private Registries() {
    }

    private static final class Engines {
        static final Registry<Engine> FOUND = Registry.load(ENGINES, sources());
    }

    private static final class Generators {
        static final Registry<Generator> FOUND = Registry.load(GENERATORS, sources());
    }

    private static final class Studies {
        static final Registry<StudyKind> FOUND = Registry.load(STUDIES, sources());
    }

    private static final class Examples {
        static final Registry<ExampleProvider> FOUND = Registry.load(EXAMPLES, sources());
    }

    private static final class Stores {
        static final Registry<RunStoreProvider> FOUND = Registry.load(STORES, sources());
    }

    public static Registry<Engine> engines() {
        return Engines.FOUND;
    }

    public static Registry<Generator> generators() {
        return Generators.FOUND;
    }

    public static Registry<StudyKind> studies() {
        return Studies.FOUND;
    }

    public static Registry<ExampleProvider> examples() {
        return Examples.FOUND;
    }

    public static Registry<RunStoreProvider> stores() {
        return Stores.FOUND;
    }

    /** The extension registry where the platform's classes are at hand, then the class path. */
    private static List<PlugInSource> sources() {
        List<PlugInSource> sources = new ArrayList<>();
        ClassLoader loader = Registries.class.getClassLoader();
        try {
            Class.forName(PLATFORM_CLASS, false, loader);
            sources.add(new ExtensionSource());
        } catch (ClassNotFoundException e) {
            // A plain class path without the platform: META-INF/services is all there is.
            sources.clear();
        }
        sources.add(new ServiceSource(loader));
        return sources;
    }
}
