package paget.sbml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.sbml.jsbml.SBMLDocument;
import org.sbml.jsbml.SBMLReader;
import org.w3c.dom.Document;

import paget.sbml.internal.Bare;
import paget.sbml.internal.ModelReader;
import paget.sbml.internal.OwnNotes;
import paget.sbml.internal.Packages;
import paget.sbml.internal.Xml;
import paget.sbml.internal.comp.Flattener;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/**
 * Reads SBML Level 2 and 3, core, hierarchical composition ({@code comp}) and random numbers ({@code distrib}). What else
 * a file needs for its meaning is refused by name. May be used from several threads.
 */
public final class SbmlReader {

    /** JSBML keeps parsers and their state in static fields. */
    private static final Object JSBML = new Object();

    /** Gives the files that a document refers to. */
    @FunctionalInterface
    public interface Neighbours {

        /**
         * @param source relative reference as the document has it
         * @throws IOException when there is no such file
         */
        byte[] read(String source) throws IOException;
    }

    private SbmlReader() {
    }

    /**
     * Reads a file; models that it refers to are looked for beside it.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidModelException when it is no SBML, or needs what is not supported
     */
    public static SbmlModel read(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return read(Files.readAllBytes(file), file.getFileName().toString(),
                source -> Files.readAllBytes(absolute.resolveSibling(source)));
    }

    /**
     * Reads a document.
     *
     * @param name what the user calls it
     * @throws InvalidModelException when it is no SBML, or needs what is not supported
     */
    public static SbmlModel read(byte[] content, String name, Neighbours neighbours) {
        Document document = Xml.parse(content, name);
        boolean hierarchical = Packages.check(document, name);
        Document core = hierarchical ? Flattener.flatten(document, name, neighbours) : document;
        List<Issue> remarks = Packages.remarks(core);
        OwnNotes own = hierarchical ? OwnNotes.NONE : OwnNotes.read(core);
        Bare.strip(core);
        byte[] bytes = Xml.write(core);
        synchronized (JSBML) {
            return ModelReader.read(jsbml(bytes, name), own, remarks);
        }
    }

    private static org.sbml.jsbml.Model jsbml(byte[] content, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // JSBML looks for its own parsers as services of this loader, which in OSGi knows nothing of them.
            thread.setContextClassLoader(SBMLReader.class.getClassLoader());
            SBMLDocument document = new SBMLReader().readSBMLFromStream(new ByteArrayInputStream(content));
            if (document.getModel() == null) {
                throw Xml.notReadable("\"" + name + "\" holds no model.");
            }
            return document.getModel();
        } catch (XMLStreamException | IllegalArgumentException | ClassCastException e) {
            throw Xml.notReadable("\"" + name + "\" cannot be read as SBML: " + e.getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
