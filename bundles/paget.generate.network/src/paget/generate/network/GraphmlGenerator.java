package paget.generate.network;

import java.io.IOException;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.network.internal.GraphmlWriter;
import paget.sim.run.Progress;

/** Writes the reaction network as a graph of variables and processes. */
public final class GraphmlGenerator implements Generator {

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public String label() {
        return "GraphML";
    }

    @Override
    public String description() {
        return "Variables and processes as a graph, for yEd, Gephi, Cytoscape and network libraries.";
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        GraphmlWriter writer = new GraphmlWriter(input.compile());
        sink.write("network.graphml", writer.root().document(Provenance.of(input).xmlComment()));
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        writer.report(report, input.model());
        return report.build();
    }
}
