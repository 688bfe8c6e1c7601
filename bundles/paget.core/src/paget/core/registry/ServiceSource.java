package paget.core.registry;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Contributions named in {@code META-INF/services} on the class path.
 *
 * @param loader class loader that sees the plug-ins
 */
public record ServiceSource(ClassLoader loader) implements PlugInSource {

    @Override
    public <T> void collect(ExtensionPoint<T> point, RegistryBuilder<T> collector) {
        Iterator<T> providers = ServiceLoader.load(point.type(), loader).iterator();
        boolean more = true;
        while (more) {
            // A broken provider must not hide those after it: asked again, the iterator goes past it.
            try {
                more = providers.hasNext();
                if (more) {
                    collector.add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                collector.problem("in META-INF/services/" + point.type().getName(), e);
            }
        }
    }
}
