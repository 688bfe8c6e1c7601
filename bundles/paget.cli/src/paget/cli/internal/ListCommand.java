package paget.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import paget.core.example.Examples;
import paget.core.registry.Registries;
import paget.core.registry.Registry;
import paget.core.run.ModelSource;
import paget.core.run.UsageException;
import paget.model.path.ElementPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(name = "list", description = "Lists engines, formats, kinds of study, examples, or the studies or diagrams of a model.",
        footerHeading = "%nExamples:%n",
        footer = {"  paget list engines", "  paget list examples", "  paget list studies",
            "  paget list studies example:breast-cxcr4", "  paget list views example:breast-cxcr4"})
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    /** What can be listed. */
    enum What {
        engines, formats, studies, examples, views
    }

    @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A model, to list its studies or views.")
    private String file;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (file != null && what != What.studies && what != What.views) {
            throw new UsageException("A file is given to list its studies or views: paget list studies " + file);
        }
        if (file == null && what == What.views) {
            throw new UsageException("A model has views: paget list views FILE");
        }
        TextTable.print(rows(), terminal.out());
        return ExitCodes.DONE;
    }

    private List<String[]> rows() {
        return switch (what) {
            case engines -> {
                var engines = loaded(Registries.engines());
                yield rows(engines, e -> new String[] {e.id(), e.version(), e.isStochastic() ? "stochastic"
                        : "deterministic", e.label()});
            }
            case formats -> {
                List<String[]> formats = rows(loaded(Registries.generators()),
                        g -> new String[] {g.id(), g.label(), g.description()});
                if (formats.isEmpty()) {
                    terminal.err().println("No formats are installed; plug-ins bring them.");
                }
                yield formats;
            }
            case studies -> file != null ? studies()
                    : rows(loaded(Registries.studies()), k -> new String[] {k.id(), k.label(), k.description()});
            case views -> Pictures.views(terminal, file);
            case examples -> {
                loaded(Registries.examples());
                yield rows(Examples.all(), e -> new String[] {e.id(), e.title()});
            }
        };
    }

    private List<String[]> studies() {
        ModelSource source = ModelAccess.open(file);
        return rows(ModelAccess.organism(source).getStudies(),
                study -> new String[] {study.getId(), study.getKind(), ElementPath.of(study)});
    }

    /** The contributions that work; those that do not are reported. */
    private <T> Iterable<T> loaded(Registry<T> registry) {
        terminal.say(registry.problems());
        return registry.all();
    }

    private interface RowMaker<T> {
        String[] row(T element);
    }

    private static <T> List<String[]> rows(Iterable<? extends T> elements, RowMaker<T> maker) {
        List<String[]> rows = new ArrayList<>();
        elements.forEach(element -> rows.add(maker.row(element)));
        return rows;
    }
}
