package paget.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's generator without OSGi and without a workspace.
 *
 * <p>The generator writes to {@code platform:/resource} addresses. Without a workspace, EMF resolves them through
 * a map of project names to folders, so each project named by the generator model gets a folder of the output.
 */
public final class EmfCodeGenerator {
    private EmfCodeGenerator() {
    }

    /**
     * Generates the model and the edit code.
     *
     * @param genModel a {@code .genmodel} in a folder of its bundle, beside the {@code .ecore} it names
     * @param output   an empty folder; receives one folder per generated bundle
     * @return the names of the generated bundles, the model's first
     * @throws IOException           when a file cannot be read or written
     * @throws IllegalStateException when the generator model is invalid or the generator reports an error
     */
    public static Set<String> generate(Path genModel, Path output) throws IOException {
        Path modelFolder = genModel.toAbsolutePath().getParent();
        String project = modelFolder.getParent().getFileName().toString();
        // The generator finds its input under the same platform address as its output.
        copyFolder(modelFolder, output.resolve(project).resolve(modelFolder.getFileName()));
        map(project, output);

        GenModel model = load(URI.createPlatformResourceURI(
                project + "/" + modelFolder.getFileName() + "/" + genModel.getFileName(), true));
        Set<String> bundles = new LinkedHashSet<>();
        bundles.add(project);
        bundles.add(URI.createURI(model.getEditDirectory()).segment(0));
        for (String bundle : bundles) {
            Files.createDirectories(output.resolve(bundle));
            map(bundle, output);
        }

        Generator generator = new Generator();
        generator.setInput(model);
        for (Object part : new Object[] { GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE }) {
            requireNoError(generator.generate(model, part, new BasicMonitor()));
        }
        ReadCalls.insert(model, output.resolve(project).resolve("src-gen"));
        return bundles;
    }

    private static GenModel load(URI uri) {
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(uri, true);
        GenModel model = (GenModel) resource.getContents().get(0);
        // Adds what the metamodel has gained since the generator model was written.
        model.reconcile();
        model.setCanGenerate(true);
        model.setForceOverwrite(true);
        model.setValidateModel(true);
        requireNoError(model.diagnose());
        return model;
    }

    private static void map(String project, Path output) {
        String folder = output.resolve(project).toAbsolutePath() + "/";
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder));
    }

    private static void requireNoError(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(diagnostic), diagnostic.getException());
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append('\n').append(describe(child));
        }
        return text.toString();
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }
}
