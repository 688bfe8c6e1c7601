package paget.generate.document;

import java.io.IOException;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.document.internal.LatexPage;
import paget.generate.document.internal.Supplement;
import paget.sim.run.Progress;

/** Writes the equations of a model in LaTeX. */
public final class LatexGenerator implements Generator {

    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String label() {
        return "Equations in LaTeX";
    }

    @Override
    public String description() {
        return "All equations, parameters and sources for a paper's supplement; typeset with pdflatex, lualatex or xelatex.";
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        Supplement supplement = new Supplement(input.compile(), input.model());
        sink.write("equations.tex", Provenance.of(input).comment("% ") + LatexPage.of(supplement));
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        supplement.report(report);
        return report.build();
    }
}
