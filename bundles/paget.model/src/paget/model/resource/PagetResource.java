package paget.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The resource of a {@code .paget} file. Loading is strict: a file that is not understood in full raises
 * {@link ModelFileException}. Saving to a file is atomic and keeps a backup.
 */
public final class PagetResource extends XMIResourceImpl {

    private final Migrations migrations;

    /** With the standard migrations. */
    public PagetResource(URI uri) {
        this(uri, Migrations.standard());
    }

    /** With a chain of migrations. */
    public PagetResource(URI uri, Migrations migrations) {
        super(uri);
        this.migrations = migrations;
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        ModelReader.read(this, ModelReader.bytes(in), migrations);
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(ModelWriter.toBytes(this));
    }

    /** Saves to the file of the address where it has one, else through the stream that the address opens. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        URI local = CommonPlugin.asLocalURI(getURIConverter().normalize(getURI()));
        if (local.isFile()) {
            save(Path.of(local.toFileString()));
        } else {
            super.save(options);
        }
    }

    /**
     * Saves to a file, atomically and with a backup of what was there.
     *
     * @throws ModelFileException with one sentence where that is not possible; the file is then as it was
     */
    public void save(Path file) throws ModelFileException {
        new AtomicFile().write(file, ModelWriter.toBytes(this));
        setModified(false);
    }

    /** The bytes that saving writes. */
    public byte[] toBytes() throws ModelFileException {
        return ModelWriter.toBytes(this);
    }
}
