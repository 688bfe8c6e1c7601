package paget.generate.sbml.internal;

import java.util.List;

import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Provenance;
import paget.core.generate.XmlNode;
import paget.sim.run.EngineOption;

/** A model as the text of an SBML file, with packages. */
public final class SbmlFile {

    private static final EngineOption.Flag TERMS = new EngineOption.Flag("terms", "Terms",
            "Writes ontology terms and publications as MIRIAM annotations.", true);
    private static final EngineOption.Flag GROUPS = new EngineOption.Flag("groups", "Groups",
            "Writes organs, tissues, cell types and factors as groups.", true);

    private static final EngineOption.Flag LAYOUT = new EngineOption.Flag("layout", "Layout",
            "Writes the diagrams as layouts with a look for them.", true);

    /** What can be chosen. */
    public static final List<EngineOption> OPTIONS = List.of(TERMS, GROUPS, LAYOUT);

    private final GenerationInput input;
    private final CompiledModel compiled;
    private final SbmlWriter writer;
    private final XmlNode root;

    /** @param isMain whether it is the model itself; diagrams of variants look the same */
    public SbmlFile(CompiledModel compiled, GenerationInput input, boolean isMain) {
        this.input = input;
        this.compiled = compiled;
        this.writer = new SbmlWriter(compiled, input.model(), input.flag(TERMS));
        this.root = writer.root();
        if (input.flag(GROUPS)) {
            new GroupsWriter(writer, compiled, input.model()).addTo(root);
        }
        if (isMain && input.flag(LAYOUT)) {
            new LayoutWriter(writer, compiled.requireNetwork(), input).addTo(root);
        }
    }

    /** The file. */
    public String text() {
        return root.document(Provenance.of(input).xmlComment());
    }

    /**
     * Says what became of the model's elements.
     *
     * @param withStudies whether studies, arms and hypotheses are written beside the model
     */
    public void report(GenerationReport.Builder report, boolean withStudies) {
        new SbmlReport(compiled, writer).fill(report, input.model(), withStudies);
    }

    /** Whether a species of the network is one of SBML, rather than a variable with a rate rule. */
    boolean isSpecies(String id) {
        return writer.parts().isCounted(id);
    }

    /** Ids of the file by those of the network. */
    SbmlIds ids() {
        return writer.ids();
    }
}
