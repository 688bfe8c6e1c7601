package paget.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import paget.diagram.spec.DiagramSpecification;
import paget.diagram.spec.Problem;
import paget.diagram.spec.SpecificationProvider;

/**
 * The specifications that plug-ins bring: extensions to {@code paget.diagram.specifications} where the platform runs,
 * then providers in {@code META-INF/services}.
 */
public final class Specifications {

    private static final String PLATFORM_CLASS = "org.eclipse.core.runtime.RegistryFactory";

    private final Map<String, SpecificationProvider> providers = new LinkedHashMap<>();
    private final List<Diagrams> diagrams = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Specifications() {
    }

    /** Finds and reads the specifications. One that cannot be read is a problem, and the others work. */
    public static Specifications find() {
        Specifications found = new Specifications();
        found.fromExtensions();
        found.fromServices(Specifications.class.getClassLoader());
        found.providers.values().forEach(found::read);
        return found;
    }

    /** The diagrams of each specification that could be read, in the order in which they were found. */
    public List<Diagrams> diagrams() {
        return List.copyOf(diagrams);
    }

    /** What could not be loaded or read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Extensions exist only where the classes of the platform are at hand. */
    private void fromExtensions() {
        boolean platform;
        try {
            Class.forName(PLATFORM_CLASS, false, Specifications.class.getClassLoader());
            platform = true;
        } catch (ClassNotFoundException plain) {
            // A plain class path: META-INF/services has the providers.
            platform = false;
        }
        if (platform) {
            SpecificationExtensions.collect(this::add, this::problem);
        }
    }

    private void fromServices(ClassLoader loader) {
        Iterator<SpecificationProvider> services = ServiceLoader.load(SpecificationProvider.class, loader).iterator();
        boolean more = true;
        while (more) {
            // A broken provider must not hide those after it: asked again, the iterator goes past it.
            try {
                more = services.hasNext();
                if (more) {
                    add(services.next());
                }
            } catch (ServiceConfigurationError | LinkageError failure) {
                problem("META-INF/services", failure);
            }
        }
    }

    private void add(Object provider) {
        if (provider instanceof SpecificationProvider usable) {
            providers.putIfAbsent(usable.id(), usable);
        } else {
            problems.add(Problem.of(Problem.Severity.ERROR, provider.getClass().getName(),
                    "The class is no provider of a specification."));
        }
    }

    private void read(SpecificationProvider provider) {
        try (InputStream input = provider.open()) {
            Diagrams read = new Diagrams(DiagramSpecification.read(input), provider.resources());
            problems.addAll(read.problems());
            diagrams.add(read);
        } catch (IOException | RuntimeException | LinkageError failure) {
            problem(provider.id(), failure);
        }
    }

    private void problem(String where, Throwable failure) {
        problems.add(Problem.of(Problem.Severity.ERROR, where, "The specification cannot be loaded: " + failure));
    }
}
