package paget.diagram;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Providers from the extension registry. Only for use where the platform is on the class path. */
final class SpecificationExtensions {

    private static final String POINT = "paget.diagram.specifications";

    private SpecificationExtensions() {
    }

    static void collect(Consumer<Object> providers, BiConsumer<String, Throwable> problems) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            // The jar is there, the platform does not run: META-INF/services has the providers.
            return;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            try {
                providers.accept(element.createExecutableExtension("class"));
            } catch (CoreException | RuntimeException | LinkageError failure) {
                problems.accept(element.getContributor().getName(), failure);
            }
        }
    }
}
