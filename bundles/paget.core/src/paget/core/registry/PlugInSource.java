package paget.core.registry;

/** Where contributions to an extension point come from. */
@FunctionalInterface
public interface PlugInSource {

    /**
     * Hands every contribution that can be loaded to {@code collector} and reports the others to it; never throws
     * because of a plug-in.
     */
    <T> void collect(ExtensionPoint<T> point, RegistryBuilder<T> collector);
}
