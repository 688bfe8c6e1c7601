package paget.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** What a specification refers to by name: its service classes and its images. */
public interface DesignResources {

    /** Loads a service class. */
    Class<?> loadClass(String qualifiedName) throws ClassNotFoundException;

    /**
     * Opens an image.
     *
     * @param path {@code /<bundle>/<path in the bundle>}
     * @return the content, or null if there is none
     */
    InputStream openImage(String path) throws IOException;

    /** Says what the services read; without it they are called after every change. */
    default ReadObservation observation() {
        return ReadObservation.NONE;
    }

    /**
     * Takes classes and images from a class loader, which on a class path sees all jars and in OSGi is that of the
     * bundle that holds the specification. The bundle name in front of an image path is dropped.
     */
    static DesignResources of(ClassLoader loader) {
        return of(loader, ReadObservation.NONE);
    }

    /** The same, with services whose reads are heard. */
    static DesignResources of(ClassLoader loader, ReadObservation observation) {
        return new DesignResources() {
            @Override
            public Class<?> loadClass(String qualifiedName) throws ClassNotFoundException {
                return Class.forName(qualifiedName, true, loader);
            }

            @Override
            public InputStream openImage(String path) throws IOException {
                String inside = path.startsWith("/") ? path.substring(1) : path;
                int slash = inside.indexOf('/');
                URL found = slash < 0 ? null : loader.getResource(inside.substring(slash + 1));
                return found == null ? null : found.openStream();
            }

            @Override
            public ReadObservation observation() {
                return observation;
            }
        };
    }
}
