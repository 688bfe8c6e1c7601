package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.XmlNode;
import paget.core.study.StudyPlan;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Observable;

/** Writes the results of a task: a data generator for each, a plot over time and a report. */
final class DataWriter {

    private static final String TIME = "urn:sedml:symbol:time";

    private final SedmlLists lists;
    private final ModelFiles.Use use;
    private final StudyPlan plan;

    DataWriter(SedmlLists lists, ModelFiles.Use use, StudyPlan plan) {
        this.lists = lists;
        this.use = use;
        this.plan = plan;
    }

    void write(String wish, String name, String task) {
        String time = lists.id("time_of_" + wish);
        XmlNode clock = lists.generators.add("dataGenerator").set("id", time).set("name", "time");
        variable(clock.add("listOfVariables"), time + "_value", task).set("symbol", TIME);
        clock.add("math").set("xmlns", MathWriter.NAMESPACE).text("ci", time + "_value");
        List<XmlNode> curves = new ArrayList<>();
        List<XmlNode> columns = new ArrayList<>();
        columns.add(column(time, "time"));
        for (Observable observable : use.network().observables()) {
            if (plan.observables().isEmpty() || plan.observables().contains(observable.id())) {
                String generator = generator(wish, task, observable);
                curves.add(new XmlNode("curve").set("id", lists.id("curve_of_" + generator))
                        .set("name", observable.name()).set("order", curves.size()).set("type", "points")
                        .set("xDataReference", time).set("yDataReference", generator));
                columns.add(column(generator, observable.id()));
            }
        }
        XmlNode plot = lists.outputs.add("plot2D").set("id", lists.id("plot_of_" + wish)).set("name", name)
                .set("legend", true);
        plot.add("xAxis").set("name", "time").set("type", "linear");
        plot.add("yAxis").set("type", "linear");
        if (!curves.isEmpty()) {
            XmlNode list = plot.add("listOfCurves");
            curves.forEach(list::add);
        }
        XmlNode report = lists.outputs.add("report").set("id", lists.id("report_of_" + wish)).set("name", name);
        XmlNode list = report.add("listOfDataSets");
        columns.forEach(list::add);
    }

    private XmlNode column(String generator, String label) {
        return new XmlNode("dataSet").set("id", lists.id("column_of_" + generator)).set("label", label)
                .set("dataReference", generator);
    }

    private static XmlNode variable(XmlNode list, String id, String task) {
        return list.add("variable").set("id", id).set("taskReference", task);
    }

    private String generator(String wish, String task, Observable observable) {
        String id = lists.id(observable.id() + "_of_" + wish);
        XmlNode generator = lists.generators.add("dataGenerator").set("id", id)
                .set("name", observable.name() + " (" + observable.unit() + ")");
        boolean derived = use.file().ids().derived().contains(observable);
        Expression expression = derived ? Expressions.symbol(observable.id()) : observable.expression();
        XmlNode variables = new XmlNode("listOfVariables");
        Map<String, Expression> names = new HashMap<>();
        for (String symbol : Rewriting.symbols(expression)) {
            String name = id + "_" + symbol;
            names.put(symbol, Expressions.symbol(name));
            variable(variables, name, task).set("target", Targets.element(use, symbol));
        }
        if (!variables.isEmpty()) {
            generator.add(variables);
        }
        generator.add(MathWriter.withoutUnits(Rewriting.substitute(expression, names)));
        return id;
    }
}
