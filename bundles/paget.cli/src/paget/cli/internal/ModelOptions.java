package paget.cli.internal;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model, and what of it holds: shared by the commands that use a model. */
final class ModelOptions {

    @Parameters(index = "0", paramLabel = "FILE", description = "A .paget model, example:ID for a shipped one, "
            + "an SBML file, or a COMBINE archive (.omex).")
    String file;

    @Option(names = "--study", paramLabel = "NAME", description = "Study by id or name; the first one if not given.")
    String study;

    @Option(names = "--set", paramLabel = "ELEMENT.FEATURE=VALUE",
            description = "Another value for a quantity, as paget list quantities FILE names them. The element is given by "
                    + "its id or by names (\"Liver/Tumour cells\"); the value may have a unit behind it. May be repeated.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--hypothesis", paramLabel = "NAME",
            description = "Hypothesis that holds, by id or name. May be repeated.")
    List<String> hypotheses = new ArrayList<>();
}
