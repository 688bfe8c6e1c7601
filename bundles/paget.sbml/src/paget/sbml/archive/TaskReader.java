package paget.sbml.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import paget.sbml.archive.Experiment.ValueRange;
import paget.sbml.internal.OwnNotes;
import paget.sbml.internal.Xml;
import paget.sim.Issue;

/** Follows the references of one task of a SED-ML file. */
final class TaskReader {

    /** The attribute of an element of an SBML model that holds its start value. */
    private static final Pattern TARGET = Pattern
            .compile(".*\\[@id=['\"](\\w+)['\"]\\](?:/@(?:value|initialAmount|initialConcentration|size))?");
    private static final String SEED = "KISAO:0000488";
    private static final String RELATIVE_TOLERANCE = "KISAO:0000209";
    private static final String ABSOLUTE_TOLERANCE = "KISAO:0000211";

    private final Element root;
    private final String file;
    private final List<Issue> warnings;
    private final List<ValueRange> ranges = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int replicates = 1;

    TaskReader(Element root, String file, List<Issue> warnings) {
        this.root = root;
        this.file = file;
        this.warnings = warnings;
    }

    /** The experiment that a task describes, if it is one that can be run. */
    Optional<Experiment> read(Element top) {
        Element task = top;
        while (task.getLocalName().equals("repeatedTask")) {
            names.add(task.getAttribute("id"));
            Optional<Element> inner = repeat(task);
            if (inner.isEmpty() || names.contains(inner.get().getAttribute("id"))) {
                warn("sedml.repeated", "The repeated task \"" + task.getAttribute("id")
                        + "\" does not repeat one other task; it is not run.");
                return Optional.empty();
            }
            task = inner.get();
        }
        Optional<Element> simulation = find("listOfSimulations", task.getAttribute("simulationReference"))
                .filter(s -> s.getLocalName().equals("uniformTimeCourse"));
        Optional<TimeCourse> course = simulation.flatMap(TaskReader::course);
        if (course.isEmpty()) {
            warn("sedml.simulation", "The task \"" + task.getAttribute("id")
                    + "\" is no uniform time course from time 0; it is not run.");
            return Optional.empty();
        }
        Optional<Element> model = find("listOfModels", task.getAttribute("modelReference"));
        Map<String, Double> changes = new LinkedHashMap<>();
        model.ifPresent(m -> changes(m, changes));
        Optional<Element> algorithm = simulation.flatMap(s -> Xml.child(s, "algorithm"));
        Map<String, Double> settings = new LinkedHashMap<>();
        algorithm.ifPresent(a -> Xml.list(a, "listOfAlgorithmParameters")
                .forEach(p -> settings.put(p.getAttribute("kisaoID"), number(p, "value", Double.NaN))));
        return Optional.of(new Experiment(top.getAttribute("id"), top.getAttribute("name"),
                model.map(m -> m.getAttribute("source")).filter(s -> !s.isBlank()), changes, course.get(),
                algorithm.map(a -> a.getAttribute("kisaoID")), seed(algorithm),
                replicates > 1 ? OptionalInt.of(replicates) : OptionalInt.empty(),
                tolerance(settings.get(RELATIVE_TOLERANCE)), tolerance(settings.get(ABSOLUTE_TOLERANCE)), ranges,
                options(task), results(top.getAttribute("id"))));
    }

    /** What SED-ML has no place for, such as the event that an ensemble waits for. */
    private static Map<String, String> options(Element task) {
        Map<String, String> options = new LinkedHashMap<>();
        var notes = task.getElementsByTagNameNS(OwnNotes.NAMESPACE, "option");
        for (int i = 0; i < notes.getLength(); i++) {
            Element option = (Element) notes.item(i);
            options.put(option.getAttribute("key"), option.getAttribute("value"));
        }
        return options;
    }

    private static OptionalDouble tolerance(Double value) {
        return value == null || !(value > 0) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A seed has more digits than a real number keeps. */
    private static OptionalLong seed(Optional<Element> algorithm) {
        return algorithm.map(a -> Xml.list(a, "listOfAlgorithmParameters")).orElse(List.of()).stream()
                .filter(p -> p.getAttribute("kisaoID").equals(SEED)).map(p -> p.getAttribute("value"))
                .filter(text -> text.matches("-?\\d{1,18}")).mapToLong(Long::parseLong).findFirst();
    }

    private Optional<Element> repeat(Element task) {
        Map<String, Element> own = Xml.list(task, "listOfRanges").stream()
                .collect(Collectors.toMap(r -> r.getAttribute("id"), r -> r, (a, b) -> a));
        List<Element> changes = Xml.list(task, "listOfChanges");
        Element master = own.get(task.getAttribute("range"));
        if (changes.isEmpty() && master != null) {
            replicates *= values(master).size();
        } else if (changes.size() == 1 && changes.getFirst().getLocalName().equals("setValue")) {
            Element change = changes.getFirst();
            Element range = own.get(change.getAttribute("range"));
            Matcher target = TARGET.matcher(change.getAttribute("target"));
            if (range != null && target.matches() && isRangeItself(change)) {
                ranges.add(new ValueRange(target.group(1), values(range)));
            } else {
                warnRange(task);
            }
        } else {
            warnRange(task);
        }
        List<Element> subTasks = Xml.list(task, "listOfSubTasks");
        return subTasks.size() == 1 ? find("listOfTasks", subTasks.getFirst().getAttribute("task")) : Optional.empty();
    }

    private void warnRange(Element task) {
        warn("sedml.range", "The repeated task \"" + task.getAttribute("id")
                + "\" changes the model in a way that is not supported; it is run once, without these changes.");
    }

    private static boolean isRangeItself(Element change) {
        return Xml.child(change, "math").map(Xml::children).filter(parts -> parts.size() == 1
                && parts.getFirst().getLocalName().equals("ci")
                && parts.getFirst().getTextContent().strip().equals(change.getAttribute("range"))).isPresent();
    }

    private static List<Double> values(Element range) {
        if (range.getLocalName().equals("vectorRange")) {
            return Xml.children(range).stream().map(v -> Double.valueOf(v.getTextContent().strip())).toList();
        }
        double start = number(range, "start", 0);
        double end = number(range, "end", 0);
        int steps = (int) number(range, "numberOfSteps", number(range, "numberOfPoints", 0));
        boolean log = range.getAttribute("type").equals("log");
        List<Double> values = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            values.add(i == steps && steps > 0 ? end
                    : log ? start * StrictMath.pow(end / start, part) : start + (end - start) * part);
        }
        return values;
    }

    private void changes(Element model, Map<String, Double> changes) {
        for (Element change : Xml.list(model, "listOfChanges")) {
            Matcher target = TARGET.matcher(change.getAttribute("target"));
            if (change.getLocalName().equals("changeAttribute") && target.matches()) {
                changes.put(target.group(1), number(change, "newValue", Double.NaN));
            } else {
                warn("sedml.changes", "The model \"" + model.getAttribute("id")
                        + "\" is changed in a way that is not supported; it is run without this change.");
            }
        }
    }

    /** The labels of the data sets whose data come from the task. */
    private List<String> results(String task) {
        Set<String> generators = new LinkedHashSet<>();
        for (Element generator : Xml.list(root, "listOfDataGenerators")) {
            if (Xml.list(generator, "listOfVariables").stream()
                    .anyMatch(v -> v.getAttribute("taskReference").equals(task))) {
                generators.add(generator.getAttribute("id"));
            }
        }
        Set<String> labels = new LinkedHashSet<>();
        for (Element output : Xml.list(root, "listOfOutputs")) {
            for (Element set : Xml.list(output, "listOfDataSets")) {
                if (generators.contains(set.getAttribute("dataReference"))) {
                    labels.add(set.getAttribute("label"));
                }
            }
        }
        return List.copyOf(labels);
    }

    private Optional<Element> find(String list, String id) {
        return Xml.list(root, list).stream().filter(e -> e.getAttribute("id").equals(id)).findFirst();
    }

    private void warn(String code, String sentence) {
        warnings.add(Issue.warning(code, "", "\"" + file + "\": " + sentence));
    }

    /** Level 1 Version 4 says steps; earlier versions call them points. */
    private static Optional<TimeCourse> course(Element uniform) {
        double start = number(uniform, "outputStartTime", 0);
        double end = number(uniform, "outputEndTime", Double.NaN);
        double steps = number(uniform, "numberOfSteps", number(uniform, "numberOfPoints", Double.NaN));
        if (!(end > start) || !(steps >= 1) || start < 0) {
            return Optional.empty();
        }
        // A run begins at 0; the wanted distance between points holds from there.
        return Optional.of(new TimeCourse(end, (int) Math.clamp(Math.rint(end / (end - start) * steps), 1, 1e7) + 1));
    }

    private static double number(Element element, String attribute, double otherwise) {
        String text = element.getAttribute(attribute);
        try {
            return text.isBlank() ? otherwise : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw Xml.notReadable("The " + attribute + " of \"" + element.getAttribute("id")
                    + "\" is no number: \"" + text + "\".");
        }
    }
}
