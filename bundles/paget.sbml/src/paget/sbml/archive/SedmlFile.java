package paget.sbml.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

import paget.sbml.internal.Xml;
import paget.sim.Issue;

/**
 * What is taken from a SED-ML file: its tasks that simulate a uniform time course, once, repeatedly, or over values of
 * the model's elements.
 *
 * @param experiments the tasks that no other task repeats, in order
 * @param model reference to the first model's file, for files without such tasks
 * @param warnings what was not taken
 */
record SedmlFile(List<Experiment> experiments, Optional<String> model, List<Issue> warnings) {

    static SedmlFile read(byte[] content, String name) {
        Element root = Xml.parse(content, name).getDocumentElement();
        List<Issue> warnings = new ArrayList<>();
        List<Element> tasks = Xml.list(root, "listOfTasks");
        Set<String> repeated = new HashSet<>();
        tasks.forEach(task -> Xml.list(task, "listOfSubTasks")
                .forEach(sub -> repeated.add(sub.getAttribute("task"))));
        List<Experiment> experiments = new ArrayList<>();
        for (Element task : tasks) {
            if (!repeated.contains(task.getAttribute("id"))) {
                new TaskReader(root, name, warnings).read(task).ifPresent(experiments::add);
            }
        }
        if (experiments.size() > 1) {
            warnings.add(Issue.info("sedml.tasks", "", "\"" + name + "\" describes " + experiments.size()
                    + " tasks; the first is run unless --study names another: "
                    + String.join(", ", experiments.stream().map(Experiment::id).toList()) + "."));
        }
        Optional<String> model = Xml.list(root, "listOfModels").stream().findFirst()
                .map(m -> m.getAttribute("source")).filter(source -> !source.isBlank());
        return new SedmlFile(experiments, model, warnings);
    }
}
