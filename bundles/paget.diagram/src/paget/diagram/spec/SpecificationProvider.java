package paget.diagram.spec;

import java.io.IOException;
import java.io.InputStream;

/**
 * A plug-in that brings a specification of diagrams. It is named in an extension to {@code paget.diagram.specifications}
 * and in {@code META-INF/services}, and needs a public constructor without arguments.
 */
public interface SpecificationProvider {

    /** The id; of several providers with the same id the first counts. */
    String id();

    /** Opens the {@code .odesign}. */
    InputStream open() throws IOException;

    /** Where the service classes and the images of the specification are. */
    DesignResources resources();
}
