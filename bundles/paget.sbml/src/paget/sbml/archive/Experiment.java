package paget.sbml.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A task of a SED-ML file that no other task repeats, with all that stands behind it.
 *
 * @param id id of the task
 * @param name what people call it; the id when nothing better is known
 * @param source reference to the model's file
 * @param changes start values that the task changes, by id of the model's element
 * @param course the time course
 * @param algorithm the term of the Kinetic Simulation Algorithm Ontology, if one is named
 * @param seed seed of the random numbers
 * @param replicates how often the course is repeated as it is
 * @param relativeTolerance of the integrator
 * @param absoluteTolerance of the integrator
 * @param ranges values to go through, the first range changes slowest
 * @param options options of the kind of study, by id, which Paget's own files have in an annotation
 * @param results labels of the results that its reports show; empty when it has none
 */
public record Experiment(String id, String name, Optional<String> source, Map<String, Double> changes,
        TimeCourse course, Optional<String> algorithm, OptionalLong seed, OptionalInt replicates,
        OptionalDouble relativeTolerance, OptionalDouble absoluteTolerance, List<ValueRange> ranges,
        Map<String, String> options, List<String> results) {

    /**
     * Values of one element, in the model's units.
     *
     * @param element id of the element
     * @param values two or more
     */
    public record ValueRange(String element, List<Double> values) {

        public ValueRange {
            values = List.copyOf(values);
        }
    }

    public Experiment {
        Objects.requireNonNull(id, "id");
        name = name.isBlank() ? id : name;
        changes = Map.copyOf(changes);
        ranges = List.copyOf(ranges);
        options = Map.copyOf(options);
        results = List.copyOf(results);
    }
}
