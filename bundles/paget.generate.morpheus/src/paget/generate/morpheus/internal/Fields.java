package paget.generate.morpheus.internal;

import static paget.generate.morpheus.internal.Scale.number;

import java.util.ArrayList;
import java.util.List;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.FieldSetup.Patch;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Tissue;

/**
 * Fields and their equations. What cells give off and take up are symbols that each type of cells defines anew; where
 * there is no cell they are 0.
 */
final class Fields {

    private static final List<String> FACES = List.of("-x", "x", "-y", "y", "-z", "z");

    /** Part of a level that may go in a fixed step of order 4, whose relative error is then below 1e-7. */
    private static final double SLOW = 0.1;

    private final SpatialModel model;
    private final Tissue tissue;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Scale scale;
    private final OutsideSystem outside;

    Fields(SpatialModel model, Tissue tissue, TargetIds ids, SpatialReport report, Scale scale, OutsideSystem outside) {
        this.outside = outside;
        this.model = model;
        this.tissue = tissue;
        this.ids = ids;
        this.report = report;
        this.scale = scale;
    }

    /** Symbol of what cells give off, in levels per minute in each of their sites. */
    static String gain(String field) {
        return "gain_" + field;
    }

    /** Symbol of what cells take up, in 1/min in each of their sites. */
    static String loss(String field) {
        return "loss_" + field;
    }

    void write(XmlNode global) {
        for (FieldSetup setup : tissue.fields()) {
            field(global, setup);
        }
        List<FieldSetup> changing = tissue.fields().stream().filter(this::isChanging).toList();
        if (changing.isEmpty()) {
            return;
        }
        XmlNode system = global.add("System").set("solver", changing.stream().allMatch(this::isSlow) ? "Runge-Kutta [fixed, O(4)]"
                : "Dormand-Prince [adaptive, O(5)]").set("time-step", number(scale.step()));
        for (FieldSetup setup : changing) {
            system.add("DiffEqn").set("symbol-ref", ids.of(setup.field())).text("Expression", equation(setup));
        }
    }

    /** Whether more than diffusion happens in a field. */
    private boolean isChanging(FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        return isExchanged(setup) || field.decay() > 0 || !setup.sources().isEmpty() || !field.degradations().isEmpty()
                || tissue.fields().stream().anyMatch(f -> model.tissue().field(f.field()).activations().stream()
                        .anyMatch(a -> f.equals(setup) || a.product().equals(field.id())));
    }

    /** Whether little of a level goes in a step, so that its equation needs no adaptive steps. */
    private boolean isSlow(FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        return !isExchanged(setup) && field.degradations().isEmpty() && field.activations().isEmpty()
                && model.perMinute(field.decay() + setup.sources().stream().mapToDouble(Source::rate).sum()) * scale.step() < SLOW;
    }

    private boolean isExchanged(FieldSetup setup) {
        return model.typesOf(tissue).stream().flatMap(t -> t.exchanges().stream()).anyMatch(e -> e.field().equals(setup.field()));
    }

    private void field(XmlNode global, FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        String name = ids.of(setup.field());
        XmlNode node = global.add("Field").set("symbol", name).set("value", initial(setup));
        node.add("Diffusion").set("rate", number(model.perMinute(field.diffusion()) / (scale.site() * scale.site())));
        boolean mixed = false;
        for (int face = 0; face < 2 * tissue.domain().dimensions(); face++) {
            String axis = FACES.get(face).replace("-", "");
            boolean level = setup.boundary().get(face) instanceof Boundary.Level;
            if (level) {
                node.add("BoundaryValue").set("boundary", FACES.get(face)).set("value",
                        number(((Boundary.Level) setup.boundary().get(face)).value()));
            } else {
                mixed |= isHeld(tissue, axis, false) || isHeld(tissue, axis, true);
            }
        }
        if (mixed) {
            report.approximated(field.id(), "Morpheus has one kind of boundary for all fields: faces at which another field is "
                    + "held are held at 0.");
        }
        if (isExchanged(setup)) {
            global.add("Constant").set("symbol", gain(name)).set("value", 0);
            global.add("Constant").set("symbol", loss(name)).set("value", 0);
        }
    }

    /** Whether some field is held at a face. */
    static boolean isHeld(Tissue tissue, String axis, boolean upper) {
        int face = FACES.indexOf(upper ? axis : "-" + axis);
        return tissue.fields().stream().anyMatch(f -> f.boundary().get(face) instanceof Boundary.Level);
    }

    private String initial(FieldSetup setup) {
        String value = number(setup.initial());
        for (Patch patch : setup.patches()) {
            value = "if(" + scale.condition(patch.region()) + ", " + number(patch.level()) + ", " + value + ")";
        }
        return value;
    }

    private String equation(FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        String name = ids.of(setup.field());
        List<String> gains = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        if (isExchanged(setup)) {
            gains.add(gain(name));
            losses.add(loss(name));
        }
        if (field.decay() > 0) {
            losses.add(number(model.perMinute(field.decay())));
        }
        field.degradations().stream().filter(d -> tissue.fields().stream().anyMatch(f -> f.field().equals(d.field())))
                .forEach(d -> losses.add(number(model.perMinute(d.rate())) + "*" + ids.of(d.field())));
        activations(field, gains, losses);
        for (Source source : setup.sources()) {
            double rate = model.perMinute(source.rate());
            boolean constant = Double.isInfinite(source.target());
            String driven = source.by().isEmpty() ? "" : "*" + outside.name(source.by());
            gains.add(scale.within(source.region(), constant ? rate : rate * source.target()) + driven);
            if (!constant) {
                losses.add(scale.within(source.region(), rate));
            }
        }
        return (gains.isEmpty() ? "0" : String.join(" + ", gains))
                + (losses.isEmpty() ? "" : " - (" + String.join(" + ", losses) + ")*" + name);
    }

    /** What the field turns into others, and others into it. */
    private void activations(Field field, List<String> gains, List<String> losses) {
        for (FieldSetup setup : tissue.fields()) {
            for (Field.Activation a : model.tissue().field(setup.field()).activations()) {
                String rate = number(model.perMinute(a.rate())) + (a.activator().isEmpty() ? "" : "*" + ids.of(a.activator()));
                if (setup.field().equals(field.id()) && a.used()) {
                    losses.add(rate);
                }
                if (a.product().equals(field.id())) {
                    gains.add(rate + "*" + ids.of(setup.field()));
                }
            }
        }
    }
}
