package paget.sbml.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.w3c.dom.Element;

import paget.sbml.SbmlModel;
import paget.sbml.SbmlReader;
import paget.sbml.internal.Xml;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/**
 * The models of a COMBINE archive and what its SED-ML file does with them. Its model is the SBML file that the first
 * experiment simulates, else its master file, else its first SBML file.
 *
 * @param location name of the model's file in the archive
 * @param experiments the tasks of the SED-ML file that can be run, in order
 * @param models the model of each experiment, by the id of the experiment
 * @param warnings what was not taken over from the SED-ML file
 */
public record OmexArchive(SbmlModel model, String location, List<Experiment> experiments,
        Map<String, SbmlModel> models, List<Issue> warnings) {

    private static final String MANIFEST = "manifest.xml";
    /** No model is larger; what unpacks to more is not read. */
    private static final long LARGEST = 256L << 20;

    public OmexArchive {
        experiments = List.copyOf(experiments);
        models = Map.copyOf(models);
        warnings = List.copyOf(warnings);
    }

    /** The time course of the first experiment. */
    public Optional<TimeCourse> course() {
        return experiments.stream().findFirst().map(Experiment::course);
    }

    /** A file that the manifest lists. */
    private record Content(String location, String format, boolean master) {
    }

    /**
     * Reads an archive.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidModelException when it is no archive with an SBML model that can be read
     */
    public static OmexArchive read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Map<String, byte[]> files = unpack(file, name);
        List<Content> contents = contents(files, name);
        Optional<Content> plan = first(contents, "sed-ml");
        Optional<SedmlFile> sedml = Optional.empty();
        if (plan.isPresent()) {
            sedml = Optional.of(SedmlFile.read(bytes(files, plan.get().location()), plan.get().location()));
        }
        List<Experiment> experiments = sedml.map(SedmlFile::experiments).orElse(List.of());
        String location = sedml.flatMap(s -> experiments.stream().findFirst().flatMap(Experiment::source)
                .or(s::model)).map(source -> beside(plan.orElseThrow().location(), source)).filter(files::containsKey)
                .or(() -> first(contents, "sbml").map(Content::location))
                .orElseThrow(() -> Xml.notReadable("\"" + name + "\" holds no SBML file."));
        Map<String, SbmlModel> read = new LinkedHashMap<>();
        read.put(location, model(files, location));
        Map<String, SbmlModel> models = new LinkedHashMap<>();
        for (Experiment experiment : experiments) {
            String own = experiment.source().map(source -> beside(plan.orElseThrow().location(), source))
                    .filter(files::containsKey).orElse(location);
            if (!read.containsKey(own)) {
                read.put(own, model(files, own));
            }
            models.put(experiment.id(), read.get(own));
        }
        return new OmexArchive(read.get(location), location, experiments, models,
                sedml.map(SedmlFile::warnings).orElse(List.of()));
    }

    private static SbmlModel model(Map<String, byte[]> files, String location) throws IOException {
        return SbmlReader.read(bytes(files, location), location, source -> bytes(files, beside(location, source)));
    }

    /** The master file of a format goes before others. */
    private static Optional<Content> first(List<Content> contents, String format) {
        List<Content> fitting = contents.stream().filter(c -> c.format().contains(format)).toList();
        return fitting.stream().filter(Content::master).findFirst().or(() -> fitting.stream().findFirst());
    }

    private static Map<String, byte[]> unpack(Path file, String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && isText(entry.getName())) {
                    // One byte more than allowed tells that there is more, whatever the entry says of its size.
                    byte[] content = zip.getInputStream(entry).readNBytes((int) (LARGEST - total + 1));
                    total += content.length;
                    if (total > LARGEST) {
                        throw Xml.notReadable("\"" + name + "\" unpacks to more than " + (LARGEST >> 20) + " MB.");
                    }
                    files.put(plain(entry.getName()), content);
                }
            }
        } catch (ZipException e) {
            throw Xml.notReadable("\"" + name + "\" is no archive: " + e.getMessage());
        }
        return files;
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".sbml") || name.endsWith(".sedml");
    }

    private static List<Content> contents(Map<String, byte[]> files, String name) throws IOException {
        if (!files.containsKey(MANIFEST)) {
            throw Xml.notReadable("\"" + name + "\" is no COMBINE archive; it has no " + MANIFEST + ".");
        }
        List<Content> contents = new ArrayList<>();
        for (Element content : Xml.children(Xml.parse(bytes(files, MANIFEST), MANIFEST).getDocumentElement())) {
            contents.add(new Content(plain(content.getAttribute("location")), content.getAttribute("format"),
                    content.getAttribute("master").equals("true")));
        }
        return contents;
    }

    private static byte[] bytes(Map<String, byte[]> files, String location) throws IOException {
        byte[] content = files.get(location);
        if (content == null) {
            throw new IOException("the archive has no file " + location);
        }
        return content;
    }

    private static String beside(String location, String source) {
        return plain(URI.create("/" + location).resolve(source).normalize().getPath());
    }

    private static String plain(String location) {
        return location.replaceFirst("^(\\./|/)+", "");
    }
}
