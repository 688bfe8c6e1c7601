package paget.design;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Registers the specification with Sirius where Sirius is installed. Sirius is asked by name, so that nothing of it is
 * needed to build or to run without it.
 */
public class DesignPlugin extends Plugin {

    /** The specification as Sirius names it. */
    static final String SPECIFICATION = "paget.design/description/paget.odesign";

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    private Object registry;
    private Collection<?> viewpoints = List.of();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        Bundle sirius = Platform.getBundle(SIRIUS);
        if (sirius != null) {
            try {
                registry = sirius.loadClass(REGISTRY).getMethod("getInstance").invoke(null);
                viewpoints = (Collection<?>) registry.getClass().getMethod("registerFromPlugin", String.class)
                        .invoke(registry, SPECIFICATION);
            } catch (ReflectiveOperationException | LinkageError failure) {
                report("The diagrams could not be registered with Sirius", failure);
            }
        }
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        try {
            for (Method method : registry == null ? new Method[0] : registry.getClass().getMethods()) {
                if (method.getName().equals("disposeFromPlugin") && method.getParameterCount() == 1) {
                    for (Object viewpoint : viewpoints) {
                        method.invoke(registry, viewpoint);
                    }
                }
            }
        } catch (ReflectiveOperationException | LinkageError failure) {
            report("The diagrams could not be removed from Sirius", failure);
        } finally {
            super.stop(context);
        }
    }

    private void report(String sentence, Throwable failure) {
        Throwable cause = failure instanceof InvocationTargetException ? failure.getCause() : failure;
        getLog().error(sentence + ": " + cause, cause);
    }
}
