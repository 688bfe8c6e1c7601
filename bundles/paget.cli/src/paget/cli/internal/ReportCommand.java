package paget.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report of a model and its studies. */
@Command(name = "report", description = {"Writes a report: diagrams, equations, evidence, studies with figures, and how to repeat them.",
    "Of a folder of results it tells that run; of a model all its studies, which are run unless they are kept."},
        footerHeading = "%nExamples:%n",
        footer = {"  paget report tumour.paget --out tumour.html",
            "  paget report example:immune-dormancy --out dormancy.pdf", "  paget report results --out results.html"})
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RESULT_DIR|FILE",
            description = "A folder that paget run has written, a .paget model, or example:ID for a shipped one.")
    private String what;

    @Option(names = "--out", required = true, paramLabel = "REPORT", description = "File that ends in .html or .pdf.")
    private String out;

    @Option(names = "--study", paramLabel = "NAME", description = "Only this study of the model; may be repeated.")
    private List<String> studies = new ArrayList<>();

    @Mixin
    private KeepingOptions keeping;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        new Reports(terminal, what, out, studies, keeping).write();
        terminal.out().println(out);
        return ExitCodes.DONE;
    }
}
