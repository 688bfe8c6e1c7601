package paget.sample.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.IdSyntax;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.TargetIds;
import paget.model.Element;
import paget.model.Region;
import paget.model.Route;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes organs, vessels and routes as a graph in the DOT language of Graphviz. */
public final class DotGenerator implements Generator {

    private static final IdSyntax DOT = IdSyntax.C_LIKE
            .reserving(Set.of("node", "edge", "graph", "digraph", "subgraph", "strict"));

    private static final EngineOption.Choice DIRECTION = new EngineOption.Choice("direction", "Direction",
            "From which side to which the graph runs.", List.of("LR", "TB"), "LR");

    @Override
    public String id() {
        return "sample-dot";
    }

    @Override
    public String label() {
        return "Graphviz (sample)";
    }

    @Override
    public String description() {
        return "Organs and routes as a graph.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(DIRECTION);
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return input.model().getRoutes().isEmpty()
                ? List.of(Issue.error("dot.no-routes", input.model().getId(), "A model without routes has no graph."))
                : List.of();
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        TargetIds ids = new TargetIds(DOT, input.model().getRegions().stream().map(Element::getId).toList());
        report.ids(ids);
        StringBuilder text = new StringBuilder(Provenance.of(input).comment("// ")).append("digraph {\n  rankdir=")
                .append(input.value(DIRECTION)).append(";\n");
        for (Region region : input.model().getRegions()) {
            text.append("  ").append(ids.of(region.getId())).append(" [label=").append(quoted(region)).append("];\n");
            report.exact(region, "node " + ids.of(region.getId()));
        }
        for (Route route : input.model().getRoutes()) {
            text.append("  ").append(ids.of(route.getSource().getId())).append(" -> ")
                    .append(ids.of(route.getTarget().getId())).append(";\n");
            report.approximated(route, "an edge, without its flow");
        }
        report.remaining(input.model()).forEach(element -> report.leftOut(element,
                "A graph of organs shows organs and routes only."));
        sink.write("organs.dot", text.append("}\n").toString());
        return report.build();
    }

    private static String quoted(Element element) {
        String name = element.getName() == null ? element.getId() : element.getName();
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
