package paget.generate.sbml.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.generate.GenerationInput;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.XmlNode;
import paget.model.Organism;
import paget.model.Reference;

/** The files of a COMBINE archive: the manifest, metadata, studies, models, a picture. */
public final class ArchiveFiles {

    private static final String FORMATS = "http://identifiers.org/combine.specifications/";
    private static final String MANIFEST = "manifest.xml";
    private static final String METADATA = "metadata.rdf";
    private static final String PICTURE = "diagram.svg";

    private final GenerationInput input;
    private final SedmlFile studies;
    private final Optional<String> picture;

    public ArchiveFiles(GenerationInput input, SedmlFile studies, boolean withPicture) {
        this.input = input;
        this.studies = studies;
        this.picture = withPicture ? OrganismPicture.svg(input) : Optional.empty();
    }

    /** Name of the archive: the model's file, else its id. */
    public static String name(GenerationInput input) {
        String base = input.file().map(file -> file.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                .filter(name -> !name.isBlank()).orElse(input.model().getId());
        return base.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".omex";
    }

    /** Writes all files, the manifest first. */
    public void write(OutputSink archive) throws IOException {
        Map<String, String> texts = studies.texts();
        String header = Provenance.of(input).xmlComment();
        archive.write(MANIFEST, manifest(new ArrayList<>(texts.keySet())).document(""));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            archive.write(text.getKey(), text.getValue());
        }
        if (picture.isPresent()) {
            archive.write(PICTURE, picture.get());
        }
        archive.write(METADATA, metadata().document(header));
    }

    private XmlNode manifest(List<String> files) {
        XmlNode root = new XmlNode("omexManifest").set("xmlns", FORMATS + "omex-manifest");
        content(root, ".", FORMATS + "omex", false);
        content(root, "./" + MANIFEST, FORMATS + "omex-manifest", false);
        for (String file : files) {
            boolean master = file.equals(SedmlFile.NAME);
            content(root, "./" + file, FORMATS + (master ? "sed-ml.level-1.version-4" : "sbml.level-3.version-2"), master);
        }
        if (picture.isPresent()) {
            content(root, "./" + PICTURE, "http://purl.org/NET/mediatypes/image/svg+xml", false);
        }
        content(root, "./" + METADATA, FORMATS + "omex-metadata", false);
        return root;
    }

    private static void content(XmlNode root, String location, String format, boolean master) {
        root.add("content").set("location", location).set("format", format).set("master", master ? "true" : null);
    }

    private XmlNode metadata() {
        Organism model = input.model();
        XmlNode root = new XmlNode("rdf:RDF").set("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .set("xmlns:dcterms", "http://purl.org/dc/terms/");
        XmlNode about = root.add("rdf:Description").set("rdf:about", ".");
        about.text("dcterms:title", model.getName() == null ? model.getId() : model.getName());
        if (model.getDescription() != null && !model.getDescription().isBlank()) {
            about.text("dcterms:description", model.getDescription());
        }
        about.text("dcterms:provenance", String.join(" ", Provenance.of(input).lines()));
        for (Reference reference : model.getReferences()) {
            if (reference.getDoi() != null && !reference.getDoi().isBlank()) {
                about.add("dcterms:references").set("rdf:resource", "https://identifiers.org/doi/"
                        + reference.getDoi().strip());
            } else if (reference.getCitation() != null) {
                about.text("dcterms:bibliographicCitation", reference.getCitation());
            }
        }
        return root;
    }
}
