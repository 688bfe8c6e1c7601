package paget.generate.network;

import java.io.IOException;
import java.util.List;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.generate.network.internal.BindingModel;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes the receptors of a model and what binds them in the BioNetGen language. */
public final class BnglGenerator implements Generator {

    private static final EngineOption.Real ASSOCIATION = new EngineOption.Real("association", "Association rate",
            "Rate at which a ligand meets a receptor; Paget takes binding to be at equilibrium and has none. The"
                    + " equilibrium does not depend on it.", "1/(nmol/L)/s", 1e-4, 1e-12, 1e6);

    @Override
    public String id() {
        return "bngl";
    }

    @Override
    public String label() {
        return "BioNetGen (BNGL)";
    }

    @Override
    public String description() {
        return "Binding of factors to receptors as rules, for BioNetGen and NFsim; cells and colonies are not written.";
    }

    @Override
    public List<EngineOption> options() {
        return List.of(ASSOCIATION);
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return BindingModel.of(input).isEmpty() ? List.of(Issue.error("bngl.no-binding", input.model().getId(),
                "No receptor of the model binds a factor that has a level somewhere, so there is no binding to write."))
                : List.of();
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        BindingModel model = BindingModel.of(input);
        sink.write("binding.bngl", Provenance.of(input).comment("# ") + model.text(input.real(ASSOCIATION)));
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        model.report(report, input.model());
        return report.build();
    }
}
