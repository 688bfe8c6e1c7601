package paget.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.run.SavedResult;
import paget.model.Organism;
import paget.report.internal.Block;
import paget.report.internal.HtmlPage;
import paget.report.internal.ModelChapter;
import paget.report.internal.Numbering;
import paget.report.internal.PdfPages;
import paget.report.internal.StudyChapter;
import paget.sim.network.ReactionNetwork;

/**
 * A report: diagrams, equations, the evidence ledger, studies with figures, and how to repeat them.
 *
 * @param title name of the model
 * @param model the drawn model; empty for a foreign one, or when it is not at hand any more
 * @param modelHash SHA-256 of the model's file
 * @param diagrams pictures of the model
 * @param studies studies with their answers
 * @param notes what the reader has to know about the report itself
 * @param sections what it says of the model besides its description
 * @param tissues pictures of cells and fields, of studies in space
 * @param network the equations of a foreign model; empty for a drawn one, from which they are compiled
 */
public record Report(String title, Optional<Organism> model, String modelHash, List<Diagram> diagrams,
        List<SavedResult> studies, List<String> notes, Set<Section> sections, Map<SavedResult, List<Diagram>> tissues,
        Optional<ReactionNetwork> network) {

    /** What can be left out. */
    public enum Section {
        /** Every rate and rule. */
        EQUATIONS,
        /** What every value rests on. */
        EVIDENCE
    }

    /** A report of all there is. */
    public Report(String title, Optional<Organism> model, String modelHash, List<Diagram> diagrams,
            List<SavedResult> studies, List<String> notes) {
        this(title, model, modelHash, diagrams, studies, notes, EnumSet.allOf(Section.class), Map.of(), Optional.empty());
    }

    /** The same of a foreign model with equations of its own. */
    public Report withNetwork(Optional<ReactionNetwork> own) {
        return new Report(title, model, modelHash, diagrams, studies, notes, sections, tissues, own);
    }

    /**
     * A picture of the model.
     *
     * @param name what the diagram is called
     * @param svg the picture
     */
    public record Diagram(String name, String svg) {
    }

    public Report {
        diagrams = List.copyOf(diagrams);
        studies = List.copyOf(studies);
        notes = List.copyOf(notes);
        sections = Set.copyOf(sections);
        tissues = Map.copyOf(tissues);
    }

    /** The same with more that the reader has to know. */
    public Report withNotes(List<String> more) {
        return new Report(title, model, modelHash, diagrams, studies,
                Stream.concat(notes.stream(), more.stream()).toList(), sections, tissues, network);
    }

    /** One HTML page that needs no other file and no network. */
    public String html() {
        return HtmlPage.of(title, blocks());
    }

    /** The same as PDF. */
    public byte[] pdf() throws IOException {
        return PdfPages.of(title, blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        notes.forEach(note -> blocks.add(new Block.Text(note)));
        StudyChapter.summary(studies, blocks);
        ModelChapter.write(this, blocks);
        StudyChapter.write(this, blocks);
        ModelChapter.basis(this, blocks);
        StudyChapter.repeat(studies, blocks);
        return Numbering.of(blocks);
    }
}
