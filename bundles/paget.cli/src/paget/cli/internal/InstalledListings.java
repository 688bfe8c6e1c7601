package paget.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.example.Examples;
import paget.core.generate.Generator;
import paget.core.registry.Registries;
import paget.core.registry.Registry;
import paget.core.run.NumberText;
import paget.core.study.StudyKind;
import paget.core.study.Table;
import paget.sim.run.Engine;
import paget.sim.run.EngineOption;

/** Lists of what this installation has. */
final class InstalledListings {

    /** Lists whose entries have options. */
    static final List<String> WITH_OPTIONS = List.of("engines", "formats", "studies");

    private final Terminal terminal;

    private InstalledListings(Terminal terminal) {
        this.terminal = terminal;
    }

    static Map<String, Listing> of(Terminal terminal) {
        InstalledListings lists = new InstalledListings(terminal);
        Map<String, Listing> byName = new LinkedHashMap<>();
        byName.put("engines", file -> Listing.table("engines", List.of("id", "version", "sort", "label"),
                lists.loaded(Registries.engines()), e -> List.of(e.id(), e.version(),
                        e.isStochastic() ? "stochastic" : "deterministic", e.label())));
        byName.put("formats", file -> Listing.table("formats", List.of("id", "label", "description"),
                lists.loaded(Registries.generators()), g -> List.of(g.id(), g.label(), g.description())));
        byName.put("studies", file -> Listing.table("studies", List.of("id", "label", "description"),
                lists.loaded(Registries.studies()), k -> List.of(k.id(), k.label(), k.description())));
        byName.put("examples", file -> {
            lists.loaded(Registries.examples());
            return Listing.table("examples", List.of("id", "title"), Examples.all(), e -> List.of(e.id(), e.title()));
        });
        return byName;
    }

    /** The options of all entries of one of the lists {@link #WITH_OPTIONS}. */
    static Table options(Terminal terminal, String list) {
        InstalledListings lists = new InstalledListings(terminal);
        List<List<Object>> rows = new ArrayList<>();
        switch (list) {
            case "engines" -> lists.loaded(Registries.engines()).forEach(
                    (Engine engine) -> add(engine.id(), engine.options(), rows));
            case "formats" -> lists.loaded(Registries.generators()).forEach(
                    (Generator format) -> add(format.id(), format.options(), rows));
            default -> lists.loaded(Registries.studies()).forEach(
                    (StudyKind kind) -> add(kind.id(), kind.options(), rows));
        }
        return new Table("options", "Options", Listing.texts(List.of("owner", "option", "default", "allowed", "description")), rows);
    }

    private static void add(String owner, List<? extends EngineOption> options, List<List<Object>> rows) {
        for (EngineOption option : options) {
            rows.add(List.of(owner, option.id(), defaultOf(option), option.allowedText(),
                    option.label() + ". " + option.description()));
        }
    }

    /** The default of an option with its unit. */
    static String defaultOf(EngineOption option) {
        return option instanceof EngineOption.Real real
                ? (NumberText.of(real.defaultValue()) + " " + real.unit()).strip() : option.defaultText();
    }

    /** The contributions that work; those that do not are reported. */
    private <T> Iterable<T> loaded(Registry<T> registry) {
        terminal.say(registry.problems());
        return registry.all();
    }
}
