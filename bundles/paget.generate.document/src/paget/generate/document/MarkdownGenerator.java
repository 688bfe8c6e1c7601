package paget.generate.document;

import java.io.IOException;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.document.internal.MarkdownPage;
import paget.generate.document.internal.Supplement;
import paget.sim.run.Progress;

/** Writes the equations of a model in Markdown. */
public final class MarkdownGenerator implements Generator {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String label() {
        return "Equations in Markdown";
    }

    @Override
    public String description() {
        return "All equations, parameters and sources as a page to read, with formulas that most viewers typeset.";
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        Supplement supplement = new Supplement(input.compile(), input.model());
        sink.write("equations.md", MarkdownPage.of(supplement, Provenance.of(input)));
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        supplement.report(report);
        return report.build();
    }
}
