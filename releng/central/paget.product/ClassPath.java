import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the class path of the command line from the bundles of the product: the bundle of the command line, every
 * bundle that offers a service of Paget, and all that these require.
 *
 * <p>Arguments: the folder of the product's bundles; the folder to write the jars to. Prints the names of the jars, in
 * the order of the class path. Nested jars are taken out of their bundle, and signatures are left away, since the
 * virtual machine keeps no signed class in an archive of shared classes.
 */
class ClassPath {
    private static final String COMMAND_LINE = "paget.cli";

    /** A bundle of the product with the parts of its manifest that say what it needs and gives. */
    private record Bundle(String name, Path file, List<String> requires, List<String> imports, List<String> exports, String host,
            List<String> classPath, boolean givesService) {
    }

    private final Map<String, Bundle> bundles = new TreeMap<>();
    private final Map<String, List<Bundle>> exporters = new TreeMap<>();
    private final Map<String, Bundle> needed = new LinkedHashMap<>();
    private final Set<String> platformPackages = ModuleLayer.boot().modules().stream().flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toSet());

    public static void main(String[] args) throws IOException {
        ClassPath classPath = new ClassPath();
        classPath.read(Path.of(args[0]));
        classPath.collect();
        Path output = Files.createDirectories(Path.of(args[1]));
        for (Bundle bundle : classPath.needed.values()) {
            for (String jar : write(bundle, output)) {
                System.out.println(jar);
            }
        }
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".jar")).sorted().toList()) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    Bundle bundle = bundle(file, jar);
                    bundles.put(bundle.name, bundle);
                    for (String exported : bundle.exports) {
                        exporters.computeIfAbsent(exported, key -> new ArrayList<>()).add(bundle);
                    }
                }
            }
        }
    }

    private static Bundle bundle(Path file, JarFile jar) throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        boolean givesService = jar.stream().map(JarEntry::getName).anyMatch(name -> name.startsWith("META-INF/services/paget."));
        String host = manifest.getValue("Fragment-Host");
        return new Bundle(clauses(manifest.getValue("Bundle-SymbolicName")).getFirst(), file,
                clauses(manifest.getValue("Require-Bundle")), clauses(manifest.getValue("Import-Package")),
                clauses(manifest.getValue("Export-Package")), host == null ? "" : clauses(host).getFirst(),
                clauses(manifest.getValue("Bundle-ClassPath")), givesService);
    }

    /** The names in a manifest header, without their attributes and without what is optional. */
    private static List<String> clauses(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        // A comma inside quotes belongs to a version range.
        Matcher clause = Pattern.compile("(?:\"[^\"]*\"|[^,\"])+").matcher(header);
        while (clause.find()) {
            String[] parts = clause.group().split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
            boolean optional = false;
            for (String part : parts) {
                optional |= part.replace(" ", "").replace("\"", "").equals("resolution:=optional");
            }
            for (String part : parts) {
                // Several names may share their attributes.
                if (!optional && !part.contains("=")) {
                    names.add(part.strip());
                }
            }
        }
        return names;
    }

    private void collect() {
        if (!bundles.containsKey(COMMAND_LINE)) {
            throw new IllegalStateException("The product has no bundle " + COMMAND_LINE);
        }
        need(bundles.get(COMMAND_LINE));
        bundles.values().stream().filter(Bundle::givesService).forEach(this::need);
    }

    private void need(Bundle bundle) {
        if (needed.putIfAbsent(bundle.name, bundle) != null) {
            return;
        }
        for (String required : bundle.requires) {
            // The platform calls itself by a second name.
            Bundle other = bundles.get(required.equals("system.bundle") ? "org.eclipse.osgi" : required);
            if (other == null) {
                throw new IllegalStateException(bundle.name + " requires " + required + ", which the product does not have");
            }
            need(other);
        }
        for (String imported : bundle.imports) {
            needExporter(bundle, imported);
        }
        bundles.values().stream().filter(fragment -> fragment.host.equals(bundle.name)).forEach(this::need);
    }

    private void needExporter(Bundle bundle, String imported) {
        if (imported.startsWith("java.") || platformPackages.contains(imported)) {
            return;
        }
        List<Bundle> candidates = exporters.getOrDefault(imported, List.of());
        if (candidates.isEmpty()) {
            throw new IllegalStateException(bundle.name + " imports " + imported + ", which no bundle of the product exports");
        }
        if (candidates.stream().noneMatch(candidate -> needed.containsKey(candidate.name))) {
            need(candidates.stream().min(Comparator.comparing(Bundle::name)).orElseThrow());
        }
    }

    /** Writes a bundle's own jar and the jars inside it. */
    private static List<String> write(Bundle bundle, Path output) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JarFile jar = new JarFile(bundle.file.toFile())) {
            String own = bundle.file.getFileName().toString();
            if (isSigned(jar)) {
                writeUnsigned(jar, output.resolve(own));
            } else {
                link(bundle.file, output.resolve(own));
            }
            names.add(own);
            for (String entry : bundle.classPath) {
                if (entry.endsWith(".jar")) {
                    String name = bundle.name + "-" + Path.of(entry).getFileName();
                    try (InputStream content = jar.getInputStream(jar.getEntry(entry))) {
                        Files.copy(content, output.resolve(name));
                    }
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (IOException | UnsupportedOperationException e) {
            // Not every file system has links.
            Files.copy(file, link);
        }
    }

    private static boolean isSigned(JarFile jar) {
        return jar.stream().anyMatch(entry -> isSignature(entry.getName()));
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    /**
     * Copies a jar without its signatures, and without the digests in its manifest, which have no use then and which every
     * start would read: they are up to 100 kB.
     */
    private static void writeUnsigned(JarFile jar, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (isSignature(entry.getName())) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    Manifest bare = new Manifest();
                    bare.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
                    bare.write(zip);
                } else {
                    try (InputStream content = jar.getInputStream(entry)) {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
    }
}
