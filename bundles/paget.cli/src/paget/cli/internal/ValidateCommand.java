package paget.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import paget.core.run.ModelCheck;
import paget.core.run.ModelSource;
import paget.sim.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks models. */
@Command(name = "validate", description = "Checks models and says what is wrong with them.",
        footerHeading = "%nExit codes: 0 valid, 1 problems, 2 not readable.%n%nExamples:%n",
        footer = {"  paget validate tumour.paget", "  paget validate models/*.paget",
            "  paget validate example:breast-cxcr4"})
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Model files, or example:ID for shipped ones.")
    private List<String> files;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int code = ExitCodes.DONE;
        for (String file : files) {
            code = Math.max(code, validate(file));
        }
        return code;
    }

    private int validate(String file) {
        ModelSource source = ModelSource.open(file);
        List<Issue> issues = ModelCheck.check(source);
        for (Issue issue : issues) {
            terminal.out().println(file + ": " + Terminal.text(issue, source.isReadable() ? "model" : "file"));
        }
        if (!source.isReadable()) {
            return ExitCodes.USAGE;
        }
        return issues.stream().anyMatch(Issue::isError) ? ExitCodes.FAULT : ExitCodes.DONE;
    }
}
