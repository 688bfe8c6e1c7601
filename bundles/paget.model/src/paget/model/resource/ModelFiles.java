package paget.model.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.diagnostic.ModelDiagnostic;

/** Reads and writes model files, in OSGi and on a plain class path. */
public final class ModelFiles {

    private final Migrations migrations;

    /** With the standard migrations. */
    public ModelFiles() {
        this(Migrations.standard());
    }

    /** With a chain of migrations. */
    public ModelFiles(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Reads a file. Never raises an exception because of what the file is or holds. */
    public LoadResult load(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return failed(name, "file.missing", "There is no file \"" + file + "\".");
        }
        if (Files.isDirectory(file)) {
            return failed(name, "file.folder", "\"" + file + "\" is a folder, not a model file.");
        }
        if (!Files.isRegularFile(file)) {
            return failed(name, "file.special", "\"" + file + "\" is not an ordinary file.");
        }
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        try (InputStream in = Files.newInputStream(file)) {
            return load(uri, in);
        } catch (AccessDeniedException e) {
            return failed(name, "file.not-allowed", "You are not allowed to read \"" + file + "\".");
        } catch (IOException e) {
            return failed(name, "file.not-readable", "\"" + file + "\" cannot be read: " + e.getMessage() + ".");
        }
    }

    /** Reads what an address leads to. Never raises an exception because of what is there. */
    public LoadResult load(URI uri) {
        if (uri.isFile()) {
            return load(Path.of(uri.toFileString()));
        }
        try (InputStream in = new ResourceSetImpl().getURIConverter().createInputStream(uri)) {
            return load(uri, in);
        } catch (IOException e) {
            return failed(uri.lastSegment(), "file.not-readable", "\"" + uri + "\" cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what to call them in messages
     */
    public LoadResult load(byte[] bytes, String name) {
        try {
            return load(URI.createURI(URI.encodeSegment(name, true)), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot fail to be read", e);
        }
    }

    private LoadResult load(URI uri, InputStream in) throws IOException {
        PagetResource resource = (PagetResource) resourceSet().createResource(uri, null);
        try {
            resource.load(in, Map.of());
        } catch (ModelFileException e) {
            return new LoadResult(Optional.empty(), e.diagnostics());
        }
        List<ModelDiagnostic> diagnostics = new ArrayList<>();
        resource.getErrors().forEach(d -> diagnostics.add((ModelDiagnostic) d));
        resource.getWarnings().forEach(d -> diagnostics.add((ModelDiagnostic) d));
        diagnostics.sort(Comparator.comparingInt(ModelDiagnostic::getSeverity).reversed()
                .thenComparingInt(ModelDiagnostic::getLine));
        return new LoadResult(Optional.of((Organism) resource.getContents().getFirst()), diagnostics);
    }

    /**
     * Writes a model to a file, atomically, with a backup of what was there (named as the file with {@code ~} behind).
     * Gives ids to elements without one and stamps the format version. A model that is in no resource gets one.
     *
     * @throws ModelFileException with one sentence where that is not possible; the file is then as it was
     */
    public void save(Organism organism, Path file) throws ModelFileException {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        resourceOf(organism, uri).save(file);
    }

    /** The bytes that saving writes. */
    public byte[] toBytes(Organism organism) throws ModelFileException {
        return resourceOf(organism, URI.createURI("model." + ModelFormat.EXTENSION)).toBytes();
    }

    private PagetResource resourceOf(Organism organism, URI uri) {
        if (organism.eResource() instanceof PagetResource resource) {
            return resource;
        }
        Resource resource = resourceSet().createResource(uri, null);
        resource.getContents().add(organism);
        return (PagetResource) resource;
    }

    /** A new resource set that knows model files, whatever their extension. */
    public ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(PagetPackage.eNS_URI, PagetPackage.eINSTANCE);
        Resource.Factory factory = new Resource.Factory() {
            @Override
            public Resource createResource(URI uri) {
                return new PagetResource(uri, migrations);
            }
        };
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(ModelFormat.EXTENSION, factory);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, factory);
        return set;
    }

    private static LoadResult failed(String name, String problem, String message) {
        return new LoadResult(Optional.empty(), List.of(ModelDiagnostic.error(problem).in(name).say(message)));
    }
}
