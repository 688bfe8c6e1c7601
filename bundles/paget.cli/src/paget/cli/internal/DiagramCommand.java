package paget.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a diagram of a model. */
@Command(name = "diagram", description = "Draws a diagram of a model as SVG, PDF or PNG, as it lies in the workbench.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget diagram example:breast-cxcr4 --out organism.svg",
            "  paget diagram tumour.paget --view Tissue/Lung/Parenchyma --out lung.png --scale 2",
            "  paget diagram tumour.paget --results run1 --time \"20 d\" --out day20.pdf",
            "  paget list views tumour.paget"})
final class DiagramCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "A .paget model, or example:ID for a shipped one.")
    private String file;

    @Option(names = "--view", paramLabel = "NAME",
            description = "Diagram, as paget list views FILE names it; the whole organism if not given.")
    private String view;

    @Option(names = "--out", required = true, paramLabel = "PICTURE", description = "File that ends in .svg, .pdf or .png.")
    private String out;

    @Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "2",
            description = "Pixels for each unit of a PNG; ${DEFAULT-VALUE} if not given.")
    private double scale;

    @Option(names = "--results", paramLabel = "DIR",
            description = "Lays the result of a run, written by paget run --out DIR, over the diagram: amounts as colours, "
                    + "fluxes as widths, the slowest step marked.")
    private String results;

    @Option(names = "--time", paramLabel = "T",
            description = "Time of the result, in the model's unit of time or with a unit behind it; the end if not given.")
    private String time;

    @Option(names = "--dark", description = "Light on dark.")
    private boolean dark;

    @Option(names = "--legend", description = "Says below the diagram what its symbols mean.")
    private boolean legend;

    DiagramCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Pictures.draw(terminal, new Pictures.Request(file, view, out, scale, dark, results, time, legend));
        terminal.out().println(out);
        return ExitCodes.DONE;
    }
}
