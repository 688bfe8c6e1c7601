package paget.generate.sbml.internal;

import java.util.List;

import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;

/** The lists of a SED-ML document in the making, and its one space of ids. */
final class SedmlLists {

    private static final String NAMESPACE = "http://sed-ml.org/sed-ml/level1/version4";

    final XmlNode simulations = new XmlNode("listOfSimulations");
    final XmlNode models = new XmlNode("listOfModels");
    final XmlNode tasks = new XmlNode("listOfTasks");
    final XmlNode generators = new XmlNode("listOfDataGenerators");
    final XmlNode outputs = new XmlNode("listOfOutputs");
    private final TargetIds ids = new TargetIds(IdSyntax.C_LIKE, List.of());

    /** A new id like the wish. */
    String id(String wish) {
        return ids.fresh(wish);
    }

    /** The document; a list that a study refers to stands after the lists that it refers to. */
    XmlNode root() {
        XmlNode root = new XmlNode("sedML").set("xmlns", NAMESPACE).set("xmlns:sbml", SbmlWriter.CORE).set("level", 1)
                .set("version", 4);
        for (XmlNode list : List.of(simulations, models, tasks, generators, outputs)) {
            if (!list.isEmpty()) {
                root.add(list);
            }
        }
        return root;
    }
}
