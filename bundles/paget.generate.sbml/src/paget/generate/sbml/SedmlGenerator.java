package paget.generate.sbml;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.generate.sbml.internal.SbmlFile;
import paget.generate.sbml.internal.SedmlFile;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes the studies of a model as SED-ML Level 1 Version 4, with the SBML files that they simulate. */
public final class SedmlGenerator implements Generator {

    @Override
    public String id() {
        return "sedml";
    }

    @Override
    public String label() {
        return "SED-ML Level 1 Version 4";
    }

    @Override
    public String description() {
        return "The studies with time courses, replicates, ranges and plots, beside the model in SBML.";
    }

    @Override
    public List<EngineOption> options() {
        return SbmlFile.OPTIONS;
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return SedmlFile.check(input);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        SedmlFile file = new SedmlFile(input);
        for (Map.Entry<String, String> text : file.texts().entrySet()) {
            sink.write(text.getKey(), text.getValue());
        }
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        file.report(report);
        return report.build();
    }
}
