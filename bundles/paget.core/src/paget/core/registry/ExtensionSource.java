package paget.core.registry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Contributions from the extension registry of the running platform. Only for use where that is on the class path. */
final class ExtensionSource implements PlugInSource {

    @Override
    public <T> void collect(ExtensionPoint<T> point, RegistryBuilder<T> collector) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            // The jar is there, the platform does not run: META-INF/services has the plug-ins.
            return;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point.id())) {
            if (point.element().equals(element.getName())) {
                collect(point, element, collector);
            }
        }
    }

    private static <T> void collect(ExtensionPoint<T> point, IConfigurationElement element,
            RegistryBuilder<T> collector) {
        String name = element.getAttribute("class") + " of the plug-in " + element.getContributor().getName();
        try {
            Object contribution = element.createExecutableExtension("class");
            if (point.type().isInstance(contribution)) {
                collector.add(point.type().cast(contribution));
            } else {
                collector.problem("The " + point.noun() + " " + name + " does not implement "
                        + point.type().getName() + ".");
            }
        } catch (CoreException | RuntimeException | LinkageError e) {
            collector.problem(name, e);
        }
    }
}
