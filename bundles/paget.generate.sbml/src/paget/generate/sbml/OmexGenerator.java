package paget.generate.sbml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.Generator;
import paget.core.generate.OutputSink;
import paget.core.generate.ZipSink;
import paget.generate.sbml.internal.ArchiveFiles;
import paget.generate.sbml.internal.SbmlFile;
import paget.generate.sbml.internal.SedmlFile;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Writes a COMBINE archive: model, studies, a picture of the diagram, metadata. */
public final class OmexGenerator implements Generator {

    private static final EngineOption.Flag PICTURE = new EngineOption.Flag("picture", "Picture",
            "Puts the diagram of the organism into the archive.", true);

    @Override
    public String id() {
        return "omex";
    }

    @Override
    public String label() {
        return "COMBINE archive";
    }

    @Override
    public String description() {
        return "Model, studies, diagram and metadata in one file, which Paget and others run.";
    }

    @Override
    public List<EngineOption> options() {
        List<EngineOption> options = new ArrayList<>(SbmlFile.OPTIONS);
        options.add(PICTURE);
        return options;
    }

    @Override
    public List<Issue> check(GenerationInput input) {
        return SedmlFile.check(input);
    }

    @Override
    public GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException {
        SedmlFile file = new SedmlFile(input);
        try (OutputStream out = sink.open(ArchiveFiles.name(input)); ZipSink archive = new ZipSink(out)) {
            new ArchiveFiles(input, file, input.flag(PICTURE)).write(archive);
        }
        GenerationReport.Builder report = new GenerationReport.Builder(id());
        file.report(report);
        return report.build();
    }
}
