package paget.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.evidence.EvidenceLedger;
import paget.core.study.Table;
import paget.model.Organism;
import paget.model.path.ElementPath;
import paget.report.Report;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.SpeciesReference;

/** What a report says of the model: what it is, its diagrams, its equations, and what its values rest on. */
public final class ModelChapter {

    /** Columns of the ledger that a page has room for. */
    private static final List<String> SHOWN = List.of("path", "feature", "value", "unit", "distribution", "kind",
            "citation", "locator", "taxon", "confidence", "note");

    private ModelChapter() {
    }

    public static void write(Report report, List<Block> blocks) {
        Optional<Organism> model = report.model();
        blocks.add(new Block.Heading(2, "The model"));
        model.map(Organism::getDescription).filter(text -> !text.isBlank())
                .ifPresent(text -> blocks.add(new Block.Text(text.strip())));
        model.ifPresent(m -> blocks.add(new Block.Text("Organism: " + m.getTaxon().getLiteral() + ". Unit of time: "
                + m.getTimeUnit() + ".")));
        blocks.add(new Block.Text("SHA-256 of the model's file: " + report.modelHash()));
        for (Report.Diagram diagram : report.diagrams()) {
            blocks.add(new Block.Picture(diagram.svg(), diagram.name()));
        }
        if (report.sections().contains(Report.Section.EQUATIONS)) {
            model.ifPresent(m -> equations(m, blocks));
        }
        if (report.sections().contains(Report.Section.EVIDENCE)) {
            model.ifPresent(m -> ledger(m, blocks));
        }
    }

    private static void equations(Organism model, List<Block> blocks) {
        CompiledModel compiled = ModelCompiler.compile(model, Variant.AS_DRAWN);
        if (compiled.network().isEmpty()) {
            return;
        }
        ReactionNetwork network = compiled.network().get();
        blocks.add(new Block.Heading(2, "Equations"));
        blocks.add(new Block.Text("As compiled from the drawing, without the hypotheses of studies. Symbols are the ids of "
                + "the model's elements; paget list quantities and paget list observables show them. Rates are in the "
                + "model's unit of time, amounts in cells, colonies, mm, fmol and ng."));
        for (Reaction reaction : network.reactions()) {
            String origin = compiled.origin(reaction.id()).map(ElementPath::of).orElse(reaction.id());
            blocks.add(new Block.Formula(origin + ": " + change(reaction),
                    MathMl.equation("<mi>v</mi>", reaction.rate()),
                    "v = " + ExpressionPrinter.print(reaction.rate())));
        }
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment a -> blocks.add(new Block.Formula(name(compiled, a.variable()),
                        MathMl.equation(MathMl.identifier(a.variable()), a.expression()),
                        a.variable() + " = " + ExpressionPrinter.print(a.expression())));
                case Rule.Rate r -> blocks.add(new Block.Formula(name(compiled, r.variable()),
                        MathMl.equation(MathMl.derivative(r.variable()), r.expression()),
                        "d " + r.variable() + "/dt = " + ExpressionPrinter.print(r.expression())));
                case Rule.Algebraic a -> blocks.add(new Block.Formula("Condition",
                        MathMl.equation("<mn>0</mn>", a.expression()), "0 = " + ExpressionPrinter.print(a.expression())));
            }
        }
    }

    private static String name(CompiledModel compiled, String id) {
        return compiled.origin(id).map(ElementPath::of).orElse(id);
    }

    private static String change(Reaction reaction) {
        return side(reaction.reactants()) + " → " + side(reaction.products());
    }

    private static String side(List<SpeciesReference> references) {
        StringJoiner names = new StringJoiner(" + ");
        references.forEach(reference -> names.add(reference.species()));
        return references.isEmpty() ? "∅" : names.toString();
    }

    private static void ledger(Organism model, List<Block> blocks) {
        EvidenceLedger ledger = EvidenceLedger.of(model);
        Table table = ledger.table();
        blocks.add(new Block.Heading(2, "Evidence"));
        blocks.add(new Block.Text(ledger.values() + " values; of " + ledger.unsourced()
                + " nobody has said what they rest on. These stand out in the table."));
        Set<Integer> flagged = new HashSet<>();
        for (int row = 0; row < ledger.rows().size(); row++) {
            if (!ledger.rows().get(row).isSourced()) {
                flagged.add(row);
            }
        }
        List<String> used = SHOWN.stream().filter(id -> table.rows().stream().anyMatch(
                row -> !String.valueOf(row.get(table.indexOf(id))).isEmpty())).toList();
        List<Integer> indices = used.stream().map(table::indexOf).toList();
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(indices.stream().map(i -> Cells.text(row.get(i))).toList()));
        blocks.add(new Block.Grid("", indices.stream().map(i -> table.columns().get(i).label()).toList(),
                used.stream().map("value"::equals).toList(), rows, flagged));
    }
}
