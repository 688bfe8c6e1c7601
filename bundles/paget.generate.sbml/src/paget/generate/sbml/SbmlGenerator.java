package paget.generate.sbml;

import java.io.IOException;
import java.util.List;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.generate.sbml.internal.SbmlFile;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes a model as SBML Level 3 Version 2. */
public final class SbmlGenerator implements Generator {

    @Override
    public String id() {
        return "sbml";
    }

    @Override
    public String label() {
        return "SBML Level 3 Version 2";
    }

    @Override
    public String description() {
        return "The reaction network with units, terms and publications, for COPASI, Tellurium and other simulators.";
    }

    @Override
    public List<EngineOption> options() {
        return SbmlFile.OPTIONS;
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        CompiledModel compiled = input.compile();
        SbmlFile file = new SbmlFile(compiled, input, true);
        sink.write("model.xml", file.text());
        file.report(report, false);
        return report.build();
    }
}
