package paget.sbml.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

import paget.sbml.internal.Xml;
import paget.sim.Issue;

/**
 * What is taken from a SED-ML file: the model of its first time course, when it ends, and how many points it has.
 * Changes to the model, other simulations, and outputs are not taken.
 *
 * @param model reference to the model's file
 * @param course the time course, if there is one that can be taken
 */
record SedmlFile(Optional<String> model, Optional<TimeCourse> course, List<Issue> warnings) {

    static SedmlFile read(byte[] content, String name) {
        Element root = Xml.parse(content, name).getDocumentElement();
        List<Issue> warnings = new ArrayList<>();
        List<Element> simulations = Xml.list(root, "listOfSimulations");
        Optional<Element> uniform = simulations.stream().filter(s -> s.getLocalName().equals("uniformTimeCourse"))
                .findFirst();
        if (simulations.size() > 1) {
            warnings.add(Issue.warning("sedml.simulations", "", "\"" + name + "\" describes " + simulations.size()
                    + " simulations; the first time course is taken."));
        }
        Optional<Element> task = uniform.flatMap(u -> Xml.list(root, "listOfTasks").stream()
                .filter(t -> t.getAttribute("simulationReference").equals(u.getAttribute("id"))).findFirst());
        List<Element> models = Xml.list(root, "listOfModels");
        Optional<Element> model = task.flatMap(t -> models.stream()
                .filter(m -> m.getAttribute("id").equals(t.getAttribute("modelReference"))).findFirst())
                .or(() -> models.stream().findFirst());
        if (model.isPresent() && !Xml.list(model.get(), "listOfChanges").isEmpty()) {
            warnings.add(Issue.warning("sedml.changes", "", "\"" + name
                    + "\" changes the model; the model is run without these changes."));
        }
        return new SedmlFile(model.map(m -> m.getAttribute("source")).filter(s -> !s.isBlank()),
                uniform.flatMap(SedmlFile::course), warnings);
    }

    /** Level 1 Version 4 says steps; earlier versions call them points. */
    private static Optional<TimeCourse> course(Element uniform) {
        try {
            double start = number(uniform, "outputStartTime", 0);
            double end = number(uniform, "outputEndTime", Double.NaN);
            double steps = number(uniform, "numberOfSteps", number(uniform, "numberOfPoints", Double.NaN));
            if (!(end > start) || !(steps >= 1) || start < 0) {
                return Optional.empty();
            }
            // A run begins at 0; the wanted distance between points holds from there.
            return Optional.of(new TimeCourse(end, (int) Math.clamp(Math.rint(end / (end - start) * steps), 1, 1e7) + 1));
        } catch (NumberFormatException e) {
            throw Xml.notReadable("A time course has a number that cannot be read: " + e.getMessage());
        }
    }

    private static double number(Element element, String attribute, double otherwise) {
        String text = element.getAttribute(attribute);
        return text.isBlank() ? otherwise : Double.parseDouble(text);
    }
}
