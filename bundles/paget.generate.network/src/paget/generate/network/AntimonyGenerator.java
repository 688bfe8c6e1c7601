package paget.generate.network;

import java.io.IOException;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.network.internal.AntimonyWriter;
import paget.sim.run.Progress;

/** Writes the reaction network in Antimony, the text form of SBML that people write by hand. */
public final class AntimonyGenerator implements Generator {

    @Override
    public String id() {
        return "antimony";
    }

    @Override
    public String label() {
        return "Antimony";
    }

    @Override
    public String description() {
        return "The reaction network as readable text, for Tellurium.";
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        AntimonyWriter writer = new AntimonyWriter(input.compile());
        sink.write("model.ant", Provenance.of(input).comment("// ") + writer.text());
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        writer.report(report, input.model());
        return report.build();
    }
}
