package paget.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import paget.diagram.spec.Problem.Severity;

/**
 * A Sirius viewpoint specification, read from a {@code .odesign} file.
 * <p>
 * Reading never fails on what the file says: everything that is wrong, or that this runtime leaves out, is a
 * {@link #problems() problem} with its position, and what remains is usable.
 */
public final class DiagramSpecification {

    /** The newest stamp that Sirius 7 knows; it refuses newer files. */
    private static final String NEWEST = "15.4.3.202406261640";
    /** Older files would be migrated by Sirius; from here on the supported part has not changed. */
    private static final String OLDEST = "12.0.0.2017041100";

    private final String name;
    private final String version;
    private final List<Viewpoint> viewpoints;
    private final List<Problem> problems;

    private DiagramSpecification(String name, String version, List<Viewpoint> viewpoints, List<Problem> problems) {
        this.name = name;
        this.version = version;
        this.viewpoints = viewpoints;
        this.problems = problems;
    }

    /** Reads a file. */
    public static DiagramSpecification read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @throws IOException if the stream itself fails
     */
    public static DiagramSpecification read(InputStream input) throws IOException {
        byte[] bytes = input.readAllBytes();
        List<Problem> problems = new ArrayList<>();
        XmlElement root = new XmlTreeReader(problems).read(new java.io.ByteArrayInputStream(bytes));
        if (root == null || !new MetamodelChecker(problems).check(root)) {
            return new DiagramSpecification("", "", List.of(), sorted(problems));
        }
        String version = root.string("version");
        checkVersion(root, version, problems);
        ReferenceResolver references = new ReferenceResolver(root, problems);
        references.checkAll(root);
        List<Viewpoint> viewpoints = new SpecificationBuilder(references, problems).build(root);
        String name = root.string("name");
        new UnreadFeatures(problems).report(root);
        return new DiagramSpecification(name, version, viewpoints, sorted(problems));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }

    private static void checkVersion(XmlElement root, String version, List<Problem> problems) {
        if (!version.matches("\\d+\\.\\d+\\.\\d+\\.\\d+")) {
            problems.add(new Problem(Severity.ERROR, "The version stamp \"" + version + "\" is not of the form "
                    + OLDEST + ".", "Group", root.line, root.column));
        } else if (compare(version, NEWEST) > 0) {
            problems.add(new Problem(Severity.ERROR, "The version stamp " + version + " is newer than " + NEWEST
                    + ", the newest that Sirius 7 accepts.", "Group", root.line, root.column));
        } else if (compare(version, OLDEST) < 0) {
            problems.add(new Problem(Severity.UNSUPPORTED, "The version stamp " + version + " is older than " + OLDEST
                    + ": Sirius migrates such a file, this runtime reads it as it is.", "Group", root.line, root.column));
        }
    }

    private static int compare(String left, String right) {
        long[] a = Arrays.stream(left.split("\\.")).mapToLong(Long::parseLong).toArray();
        long[] b = Arrays.stream(right.split("\\.")).mapToLong(Long::parseLong).toArray();
        return Arrays.compare(a, b);
    }

    /** The name of the group. */
    public String name() {
        return name;
    }

    /** The version stamp. */
    public String version() {
        return version;
    }

    /** The viewpoints in the order of the file. */
    public List<Viewpoint> viewpoints() {
        return viewpoints;
    }

    /** All kinds of diagrams of all viewpoints. */
    public List<DiagramDescription> diagrams() {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.diagrams().stream()).toList();
    }

    /** The kind of diagram with a name. */
    public Optional<DiagramDescription> diagram(String wanted) {
        return diagrams().stream().filter(diagram -> diagram.name().equals(wanted)).findFirst();
    }

    /** What is wrong or left out, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** True if nothing is wrong; something may be left out. */
    public boolean isValid() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
