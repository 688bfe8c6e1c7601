package paget.model.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import paget.model.diagnostic.ModelDiagnostic;

/** Reads bytes into a resource: first look, migration, building. */
final class ModelReader {

    private ModelReader() {
    }

    /**
     * Fills a resource. Errors that leave the model whole (references that lead nowhere) and warnings go to the resource.
     *
     * @throws ModelFileException where a part of the file was not understood; the resource is then empty
     */
    static void read(PagetResource resource, byte[] bytes, Migrations migrations) throws ModelFileException {
        FileScan.Head head = FileScan.scan(bytes);
        List<ModelDiagnostic> notices = new ArrayList<>(head.notices());
        byte[] current = bytes;
        if (head.version() < ModelFormat.VERSION) {
            current = migrated(bytes, head.version(), migrations);
            notices.add(ModelDiagnostic.info("file.migrated").say("The file had format version " + head.version()
                    + "; it was brought to version " + ModelFormat.VERSION + " and is written so when it is saved."));
            FileScan.scan(current);
        }
        ModelHandler handler = new ModelHandler(resource);
        try {
            SecureXml.saxParser().parse(new ByteArrayInputStream(current), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML parser that can be secured", e);
        } catch (SAXException | IOException e) {
            throw new ModelFileException("file.not-xml", "The file is not readable as XML: " + e.getMessage(), e);
        }
        if (!handler.misunderstood().isEmpty()) {
            resource.getContents().clear();
            throw new ModelFileException(handler.misunderstood(), null);
        }
        resource.getErrors().addAll(handler.dangling());
        resource.getWarnings().addAll(notices);
    }

    private static byte[] migrated(byte[] bytes, int version, Migrations migrations) throws ModelFileException {
        if (!migrations.reach(version)) {
            throw new ModelFileException("file.older", "The file has format version " + version
                    + ", which this Paget cannot read; it reads version " + ModelFormat.VERSION + ".", null);
        }
        try {
            Document document = SecureXml.parse(bytes);
            migrations.apply(document, version);
            return SecureXml.toBytes(document);
        } catch (SAXException | IOException e) {
            throw new ModelFileException("file.not-xml", "The file is not readable as XML: " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end, unless that is too far. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ModelFormat.MAXIMAL_BYTES + 1);
        if (bytes.length > ModelFormat.MAXIMAL_BYTES) {
            throw new ModelFileException("file.too-large", "The file is larger than "
                    + ModelFormat.MAXIMAL_BYTES / (1024 * 1024) + " MB, which no model is.", null);
        }
        return bytes;
    }
}
