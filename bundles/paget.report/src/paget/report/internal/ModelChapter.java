package paget.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.evidence.EvidenceLedger;
import paget.core.study.Table;
import paget.model.Organism;
import paget.report.Report;

/** What a report says of the model: what it is, its diagrams, its equations, and what its values rest on. */
public final class ModelChapter {

    private static final String CITATION = "citation";
    /** Columns of the ledger that a page has room for. */
    private static final List<String> SHOWN = List.of("path", "feature", "value", "unit", "distribution", "kind",
            CITATION, "locator", "taxon", "confidence", "note");

    private ModelChapter() {
    }

    public static void write(Report report, List<Block> blocks) {
        Optional<Organism> model = report.model();
        blocks.add(new Block.Heading(2, "The model"));
        model.map(Organism::getDescription).filter(text -> !text.isBlank())
                .ifPresent(text -> blocks.add(new Block.Text(text.strip())));
        model.ifPresent(m -> blocks.add(new Block.Text("Organism: " + m.getTaxon().getLiteral() + ". Unit of time: "
                + m.getTimeUnit() + ".")));
        blocks.add(new Block.Text("SHA-256 of the model's file: " + report.modelHash() + "."));
        blocks.addAll(PictureRows.of(report.diagrams().stream().map(diagram -> new Block.Picture(diagram.svg(),
                "Diagram: " + diagram.name().replace("/", " › ") + ".")).toList()));
    }

    /** What the answers rest on: values and their sources, equations. */
    public static void basis(Report report, List<Block> blocks) {
        if (report.sections().contains(Report.Section.EVIDENCE)) {
            report.model().ifPresent(model -> ledger(model, blocks));
        }
        if (report.sections().contains(Report.Section.EQUATIONS)) {
            report.model().ifPresent(model -> equations(model, blocks));
            report.network().ifPresent(network -> new Equations(network).write(blocks));
        }
    }

    private static void equations(Organism model, List<Block> blocks) {
        CompiledModel compiled = ModelCompiler.compile(model, Variant.AS_DRAWN);
        if (compiled.network().isPresent()) {
            new Equations(compiled).write(blocks);
        }
    }

    private static void ledger(Organism model, List<Block> blocks) {
        EvidenceLedger ledger = EvidenceLedger.of(model);
        Table table = ledger.table();
        blocks.add(new Block.Heading(2, "Evidence"));
        blocks.add(new Block.Text(ledger.values() + " values; " + (ledger.unsourced() == 0 ? "each says what it rests on."
                : "of " + ledger.unsourced() + " nobody has said what they rest on. These stand out in the table as \"no source\".")));
        Set<Integer> flagged = new HashSet<>();
        for (int row = 0; row < ledger.rows().size(); row++) {
            if (!ledger.rows().get(row).isSourced()) {
                flagged.add(row);
            }
        }
        List<String> used = SHOWN.stream().filter(id -> table.rows().stream().anyMatch(
                row -> !String.valueOf(row.get(table.indexOf(id))).isEmpty())).toList();
        List<String> sources = table.rows().stream().map(row -> source(table, row)).filter(text -> !text.isEmpty()).distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(used.stream().map(id -> id.equals(CITATION)
                ? number(sources.indexOf(source(table, row))) : cell(id, row.get(table.indexOf(id)))).toList()));
        blocks.add(new Block.Grid("Every value of the model and what it rests on",
                used.stream().map(id -> table.columns().get(table.indexOf(id)).label()).toList(),
                used.stream().map("value"::equals).toList(), rows, flagged));
        if (!sources.isEmpty()) {
            blocks.add(new Block.Heading(3, "Sources"));
            blocks.add(new Block.Points(IntStream.range(0, sources.size())
                    .mapToObj(i -> number(i) + " " + sources.get(i)).toList()));
        }
    }

    /** Citations are long: rows have their number, and a list has each once. */
    private static String source(Table table, List<Object> row) {
        return String.valueOf(row.get(table.indexOf(CITATION))).strip();
    }

    private static String number(int source) {
        return source < 0 ? "" : "[" + (source + 1) + "]";
    }

    private static String cell(String column, Object cell) {
        String text = Cells.stated(cell);
        return switch (column) {
            case "feature" -> Cells.words(text);
            // Whoever reads a line that stands out for its colour in print or by ear needs a word.
            case "kind" -> text.isEmpty() ? "no source" : text;
            case "unit" -> Cells.sentence(text);
            default -> text;
        };
    }
}
