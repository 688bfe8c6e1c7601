package paget.core.generate;

import java.io.IOException;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/**
 * Writes a model in the format of another tool. Implementations have a public constructor without arguments, hold no
 * state, and are registered in {@code META-INF/services/paget.core.generate.Generator} and by an extension of
 * {@code paget.core.generators}.
 * <p>
 * For a given model, options and version of the plug-in the output is the same to the byte.
 */
public interface Generator {

    /** Id of the format, such as {@code sbml}: lower-case letters, digits and hyphens. */
    String id();

    /** Name of the format for people. */
    String label();

    /** One sentence: what is written, and for which tool. */
    String description();

    /** The options it understands; none unless it says so. */
    default List<EngineOption> options() {
        return List.of();
    }

    /**
     * Whether the model can be written in this format. Errors keep {@link #generate} from being called and say, with
     * the element's id, why the format does not apply. A format of networks takes every model that compiles.
     *
     * @throws InvalidModelException when the model does not compile; the issues name the elements
     */
    default List<Issue> check(GenerationInput input) {
        input.compile();
        return List.of();
    }

    /**
     * Writes the files.
     *
     * @param input the model and the settings; options have been checked against {@link #options()}
     * @param sink where the files go
     * @param progress is polled for a cancel
     * @return what became of each element
     * @throws IOException when the sink cannot be written
     * @throws CancelledException when cancelled; the caller throws the sink's content away
     */
    GenerationReport generate(GenerationInput input, OutputSink sink, Progress progress) throws IOException;
}
