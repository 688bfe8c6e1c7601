package paget.report.internal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import paget.core.registry.Registries;
import paget.core.run.SavedResult;
import paget.core.run.Digits;
import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.StudyKind;
import paget.core.study.Table;
import paget.core.study.TableText;
import paget.report.Report;

/** What a report says of studies: their answers in words, figures, tables, and how to repeat them. */
public final class StudyChapter {

    /** Longer tables lie in the folder of results. */
    private static final int ROWS = 200;
    /** Columns for programs: ids of elements, of arms and of results, and what the column beside them says in words. */
    private static final Set<String> CODES = Set.of("element", "group", "id", "determined");
    /** Answers that the summary has of each study. */
    private static final int FOREMOST = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private StudyChapter() {
    }

    /** The answers of all studies. */
    public static void summary(List<SavedResult> studies, List<Block> blocks) {
        if (studies.stream().allMatch(study -> study.result().answers().isEmpty())) {
            return;
        }
        blocks.add(new Block.Heading(2, "Answers"));
        for (SavedResult study : studies) {
            if (!study.result().answers().isEmpty()) {
                blocks.add(new Block.Heading(4, title(study)));
                blocks.add(points(foremost(study.result().answers())));
            }
        }
    }

    private static String kind(SavedResult study) {
        return Registries.studies().find(study.kind()).map(StudyKind::label).orElse(study.kind());
    }

    /** The name of the study; the kind of one that a model without studies was asked, which has no name of its own. */
    private static String title(SavedResult study) {
        return study.study().equals(study.kind()) ? kind(study) : study.study();
    }

    private static Block points(List<String> sentences) {
        return new Block.Points(sentences.stream().map(Cells::sentence).toList());
    }

    private static List<String> foremost(List<String> answers) {
        if (answers.size() <= FOREMOST + 1) {
            return answers;
        }
        List<String> first = new ArrayList<>(answers.subList(0, FOREMOST));
        first.add("And " + (answers.size() - FOREMOST) + " more in the section on this study.");
        return first;
    }

    public static void write(Report report, List<Block> blocks) {
        List<SavedResult> studies = report.studies();
        if (studies.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Studies"));
        for (SavedResult study : studies) {
            blocks.add(new Block.Heading(3, title(study)));
            blocks.add(new Block.Text(String.format(Locale.ROOT,
                    "Kind: %s. Engine: %s. Seed: %d. Replicates: %d.%s",
                    kind(study),
                    study.engine(), study.seed(), study.result().replicates(),
                    study.result().complete() ? "" : " It was interrupted; this is what was finished.")));
            if (!study.result().answers().isEmpty()) {
                blocks.add(points(study.result().answers()));
            }
            blocks.addAll(ChartFigures.of(title(study), study.result()));
            blocks.addAll(PictureRows.of(report.tissues().getOrDefault(study, List.of()).stream()
                    .map(tissue -> new Block.Picture(tissue.svg(), tissue.name() + ".")).toList()));
            study.result().readableTables().forEach(table -> blocks.add(grid(table)));
            if (!study.notes().isEmpty()) {
                blocks.add(new Block.Heading(4, "Notes"));
                blocks.add(points(study.notes()));
            }
            blocks.add(new Block.Command(study.command()));
        }
    }

    /** Codes are for programs; where a row says in words what it is about, they are left out. */
    private static Block grid(Table table) {
        boolean named = table.columns().stream().filter(column -> column.kind() == Kind.TEXT).count() > 1;
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> !named || !CODES.contains(table.columns().get(i).id()))
                .filter(i -> table.rows().isEmpty() || table.rows().stream().anyMatch(row -> !"".equals(row.get(i))))
                .boxed().toList();
        List<Column> columns = shown.stream().map(table.columns()::get).toList();
        TableText text = new TableText(table);
        List<List<String>> rows = IntStream.range(0, Math.min(ROWS, table.rows().size())).mapToObj(row -> shown.stream()
                .map(i -> table.columns().get(i).kind() == Kind.TEXT ? text.cell(row, i) : Cells.result(text.cell(row, i)))
                .toList()).toList();
        String title = table.rows().size() > ROWS ? table.title() + " (the first " + ROWS + " of "
                + table.rows().size() + " rows)" : table.title();
        return new Block.Grid(Cells.sentence(title), columns.stream()
                .map(c -> Cells.sentence(c.unit().isEmpty() ? c.label() : c.label() + " (" + c.unit() + ")")).toList(),
                columns.stream().map(c -> c.kind() == Kind.NUMBER).toList(), rows, Set.of());
    }

    /** Versions, and the commands that make the same again. */
    public static void repeat(List<SavedResult> studies, List<Block> blocks) {
        if (studies.isEmpty()) {
            return;
        }
        Set<String> versions = new TreeSet<>();
        studies.forEach(study -> {
            versions.addAll(study.plugIns());
            versions.add("engine " + study.engine());
        });
        blocks.add(new Block.Heading(2, "How to repeat it"));
        blocks.add(new Block.Text("With these versions the commands give the same numbers on any machine and any number "
                + "of threads; --no-store makes sure that they are computed anew."));
        blocks.add(new Block.Text("Versions: " + String.join("; ", versions) + "."));
        blocks.add(new Block.Grid("What was run, and the SHA-256 of each result", List.of("Study", "Run at", "Seconds", "Result"),
                List.of(false, false, true, false), studies.stream().map(study -> List.of(title(study),
                        DAY.format(study.start().atZone(ZoneOffset.UTC)), Cells.result(Digits.of(study.seconds())),
                        study.resultHash())).toList(), Set.of()));
        studies.stream().map(SavedResult::command).distinct().forEach(line -> blocks.add(new Block.Command(line)));
    }
}
