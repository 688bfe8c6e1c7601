package paget.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.generate.FolderSink;
import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.GenerationReport.Outcome;
import paget.core.generate.Generator;
import paget.core.run.ModelNames;
import paget.core.run.ModelSource;
import paget.core.run.NumberText;
import paget.core.run.Overrides;
import paget.core.run.UsageException;
import paget.model.Organism;
import paget.model.Study;
import paget.sim.run.EngineOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a model in the format of another tool. There is one of these for each format that was found. */
@Command(footerHeading = "%nThe folder also gets export-report.md and export-report.json, which say what was written "
        + "exactly, approximately or not at all.%n")
final class GenerateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Generator generator;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions model;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files.")
    private String folder;

    @Option(names = "--strict", description = "Fails when something of the model cannot be written.")
    private boolean strict;

    private GenerateCommand(Terminal terminal, Generator generator) {
        this.terminal = terminal;
        this.generator = generator;
    }

    /** The command of a format, with an option for each that the generator declares. */
    static CommandLine of(Terminal terminal, Generator generator) {
        CommandLine command = new CommandLine(new GenerateCommand(terminal, generator));
        CommandSpec spec = command.getCommandSpec();
        spec.name(generator.id());
        spec.usageMessage().description(generator.label() + ": " + generator.description());
        for (EngineOption option : generator.options()) {
            spec.addOption(OptionSpec.builder("--" + option.id()).type(String.class).paramLabel("VALUE")
                    .description(describe(option)).build());
        }
        return command;
    }

    private static String describe(EngineOption option) {
        String allowed = option.allowedText().isEmpty() ? "" : " Allowed: " + option.allowedText() + ".";
        String standard = option instanceof EngineOption.Real real ? NumberText.of(real.defaultValue()) : option.defaultText();
        String fallback = standard.isEmpty() ? "" : " Default: " + standard + ".";
        return (option.label() + ". " + option.description() + allowed + fallback).replace("%", "%%");
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> options = options();
        ModelSource source = ModelAccess.open(model.file);
        GenerationInput input = input(source, options);
        terminal.say(Generation.require(generator, input));
        ProgressBar bar = new ProgressBar(terminal);
        try (FolderSink sink = new FolderSink(path())) {
            GenerationReport report = Generation.write(generator, input, strict, sink, bar);
            sink.commit();
            bar.close();
            sink.written().forEach(file -> terminal.out().println(Path.of(folder).resolve(file)));
            terminal.out().println(report.count(Outcome.EXACT) + " exact, " + report.count(Outcome.APPROXIMATED)
                    + " approximated, " + report.count(Outcome.LEFT_OUT) + " left out.");
            return ExitCodes.DONE;
        } finally {
            bar.close();
        }
    }

    private GenerationInput input(ModelSource source, Map<String, String> options) {
        Organism organism = ModelAccess.organism(source);
        LinkedHashSet<String> hypotheses = new LinkedHashSet<>();
        model.hypotheses.forEach(name -> hypotheses.add(
                ModelNames.find("hypothesis", name, organism.getHypotheses()).getId()));
        List<QuantityOverride> overrides = new ArrayList<>();
        Overrides reader = new Overrides(organism);
        model.settings.forEach(setting -> overrides.add(reader.parse(setting)));
        Optional<Study> study = Optional.ofNullable(model.study)
                .map(name -> ModelNames.find("study", name, organism.getStudies()));
        return new GenerationInput(organism, source.hash(), source.file(),
                new Variant(List.copyOf(hypotheses), overrides, false), study, options);
    }

    private Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (EngineOption option : generator.options()) {
            String text = spec.findOption("--" + option.id()).getValue();
            if (text != null) {
                String problem = option.problem(text);
                if (problem != null) {
                    throw new UsageException(problem);
                }
                options.put(option.id(), text);
            }
        }
        return options;
    }

    private Path path() {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + folder + "\" is no folder name: " + e.getReason() + ".");
        }
    }
}
