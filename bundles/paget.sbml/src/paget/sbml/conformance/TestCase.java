package paget.sbml.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import paget.sbml.Output;
import paget.sbml.Output.Measure;
import paget.sbml.SbmlReader;
import paget.sim.network.ReactionNetwork;

/**
 * A folder of the test suite: {@code 00001/00001-settings.txt} with model and results beside it.
 *
 * @param folder the folder
 * @param id number of the case, which is the folder's name
 */
record TestCase(Path folder, String id) {

    /** Headings such as ln(X)-mean. */
    private static final Pattern LOGARITHM = Pattern.compile("ln\\((\\w+)\\)-(?:mean|sd)");

    static TestCase of(Path folder) {
        return new TestCase(folder, folder.getFileName().toString());
    }

    static boolean isCase(Path folder) {
        Path name = folder.getFileName();
        return name != null && Files.isRegularFile(folder.resolve(name + "-settings.txt"));
    }

    String name() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return (parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "/") + id;
    }

    CaseSettings settings() throws IOException {
        return CaseSettings.read(folder.resolve(id + "-settings.txt"));
    }

    ExpectedResults expected() throws IOException {
        return ExpectedResults.read(folder.resolve(id + "-results.csv"));
    }

    /** The model in the newest level and version that the folder has, with the variables of the settings as columns. */
    ReactionNetwork network(CaseSettings settings) throws IOException {
        Path newest;
        try (Stream<Path> files = Files.list(folder)) {
            newest = files.filter(f -> f.getFileName().toString().matches(id + "-sbml-l\\dv\\d\\.xml"))
                    .max(Comparator.comparing(f -> f.getFileName().toString()))
                    .orElseThrow(() -> new IOException("the case " + id + " has no SBML file"));
        }
        List<Output> outputs = new ArrayList<>();
        settings.variables().forEach(v -> outputs.add(new Output(v, measure(settings, v))));
        settings.columns().stream().map(LOGARITHM::matcher).filter(Matcher::matches).map(m -> m.group(1)).distinct()
                .forEach(v -> outputs.add(new Output(v, Measure.LOGARITHM)));
        return SbmlReader.read(newest).network(Map.of(), outputs);
    }

    private static Measure measure(CaseSettings settings, String variable) {
        return settings.amounts().contains(variable) ? Measure.AMOUNT
                : settings.concentrations().contains(variable) ? Measure.CONCENTRATION : Measure.AS_IN_MODEL;
    }
}
