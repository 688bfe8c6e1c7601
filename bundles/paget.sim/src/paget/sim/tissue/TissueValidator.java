package paget.sim.tissue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import paget.sim.Issue;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/** Finds what is wrong with the parts of a tissue model. */
final class TissueValidator {

    private static final int FACES = 6;

    private final Unit timeUnit;
    private final Unit lengthUnit;
    private final List<Field> fields;
    private final List<CellType> cellTypes;
    private final List<Regulation> regulations;
    private final List<Tissue> tissues;
    private final Circulation circulation;
    private final Stepping stepping;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> fieldIds = new HashSet<>();
    private final Set<String> cellTypeIds = new HashSet<>();
    private final Set<String> tissueIds = new HashSet<>();

    TissueValidator(Unit timeUnit, Unit lengthUnit, List<Field> fields, List<CellType> cellTypes,
            List<Regulation> regulations, List<Tissue> tissues, Circulation circulation, Stepping stepping) {
        this.timeUnit = timeUnit;
        this.lengthUnit = lengthUnit;
        this.fields = fields;
        this.cellTypes = cellTypes;
        this.regulations = regulations;
        this.tissues = tissues;
        this.circulation = circulation;
        this.stepping = stepping;
    }

    List<Issue> validate() {
        units();
        Set<String> all = new HashSet<>();
        fields.forEach(f -> id(f.id(), f.name(), fieldIds, all));
        cellTypes.forEach(c -> id(c.id(), c.name(), cellTypeIds, all));
        tissues.forEach(t -> id(t.id(), t.name(), tissueIds, all));
        fields.forEach(this::field);
        cellTypes.forEach(this::cellType);
        regulations.forEach(this::regulation);
        tissues.forEach(this::tissue);
        tissues.forEach(this::motility);
        circulation();
        notNegative("", "The time step", stepping.step());
        return issues;
    }

    private void error(String code, String element, String message) {
        issues.add(Issue.error(code, element, message));
    }

    private void units() {
        if (!timeUnit.isCommensurable(Unit.of(BaseDimension.TIME))) {
            error("tissue.unit.time", "", "The time unit " + timeUnit + " is no time.");
        }
        if (!lengthUnit.isCommensurable(Unit.of(BaseDimension.LENGTH))) {
            error("tissue.unit.length", "", "The length unit " + lengthUnit + " is no length.");
        }
    }

    private void id(String id, String name, Set<String> ofKind, Set<String> all) {
        if (id == null || id.isEmpty()) {
            error("tissue.id.missing", "", "\"" + name + "\" has no id.");
        } else if (!all.add(id)) {
            error("tissue.id.twice", id, "Two elements have the id \"" + id + "\".");
        }
        ofKind.add(id);
    }

    private void notNegative(String element, String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            error("tissue.value.negative", element, what + " of \"" + element
                    + "\" must be finite and not negative, not " + value + ".");
        }
    }

    private void finite(String element, String what, double value) {
        if (!Double.isFinite(value)) {
            error("tissue.value.finite", element, what + " of \"" + element + "\" must be finite, not " + value + ".");
        }
    }

    private void positive(String element, String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            error("tissue.value.positive", element, what + " of \"" + element + "\" must be positive and finite, not "
                    + value + ".");
        }
    }

    private void fraction(String element, String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            error("tissue.value.fraction", element, what + " of \"" + element + "\" must lie between 0 and 1, not "
                    + value + ".");
        }
    }

    private void known(String element, String kind, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            error("tissue.reference", element, "\"" + element + "\" refers to the " + kind + " \"" + id
                    + "\", which does not exist.");
        }
    }

    private void field(Field f) {
        notNegative(f.id(), "The diffusion coefficient", f.diffusion());
        notNegative(f.id(), "The decay rate", f.decay());
        for (Field.Degradation d : f.degradations()) {
            known(f.id(), "field", d.field(), fieldIds);
            notNegative(f.id(), "The degradation rate", d.rate());
        }
        for (Field.Activation a : f.activations()) {
            known(f.id(), "field", a.product(), fieldIds);
            if (!a.activator().isEmpty()) {
                known(f.id(), "field", a.activator(), fieldIds);
            }
            notNegative(f.id(), "The activation rate", a.rate());
        }
        f.losses().forEach(loss -> loss(f, loss));
    }

    private void loss(Field f, Field.Loss loss) {
        notNegative(f.id(), "The rate of a regulated loss", loss.rate());
        if (!loss.by().isEmpty()) {
            known(f.id(), "field", loss.by(), fieldIds);
        }
        loss.responses().forEach(r -> response(f.id(), r));
        if (loss.responses().stream().flatMap(Regulation.Response::signals).anyMatch(
                s -> s instanceof Regulation.Signal.Contact || s instanceof Regulation.Signal.Pressure)) {
            error("tissue.loss.signal", f.id(), "The loss of \"" + f.name()
                    + "\" cannot depend on contacts or pressure, which only cells feel.");
        }
    }

    private void cellType(CellType c) {
        positive(c.id(), "The radius", c.radius());
        notNegative(c.id(), "The repulsion", c.mechanics().repulsion());
        notNegative(c.id(), "The adhesion", c.mechanics().adhesion());
        notNegative(c.id(), "The barrier repulsion", c.mechanics().barrierRepulsion());
        if (!(c.mechanics().adhesionRange() >= 1)) {
            error("tissue.adhesion.range", c.id(), "The adhesion range of \"" + c.name()
                    + "\" must be at least 1 contact distance, not " + c.mechanics().adhesionRange() + ".");
        }
        switch (c.motility()) {
            case Motility.Persistent walk -> {
                notNegative(c.id(), "The speed", walk.speed());
                notNegative(c.id(), "The persistence", walk.persistence());
                fraction(c.id(), "The bias", walk.bias());
            }
            case Motility.Diffusive walk -> notNegative(c.id(), "The diffusion coefficient", walk.diffusion());
        }
        c.motility().chemotaxis().forEach(x -> {
            known(c.id(), "field", x.field(), fieldIds);
            finite(c.id(), "The sensitivity to " + x.field(), x.sensitivity());
        });
        c.cycle().forEach(p -> positive(c.id(), "The rate of the phase " + p.id(), p.rate()));
        notNegative(c.id(), "The death rate", c.deathRate());
        c.deaths().forEach(d -> notNegative(c.id(), "The death rate", d.rate()));
        notNegative(c.id(), "The removal time", c.removalTime());
        if (!(c.intravasationRate() >= 0)) {
            error("tissue.value.negative", c.id(), "The intravasation rate of \"" + c.id()
                    + "\" must not be negative, but is " + c.intravasationRate() + ".");
        }
        c.switches().forEach(s -> {
            known(c.id(), "cell type", s.target(), cellTypeIds);
            notNegative(c.id(), "The switch rate", s.rate());
        });
        c.mutations().forEach(m -> {
            known(c.id(), "cell type", m.target(), cellTypeIds);
            fraction(c.id(), "The mutation probability", m.probability());
        });
        c.killings().forEach(k -> {
            known(c.id(), "cell type", k.target(), cellTypeIds);
            notNegative(c.id(), "The killing rate", k.rate());
        });
        c.exchanges().forEach(e -> {
            known(c.id(), "field", e.field(), fieldIds);
            notNegative(c.id(), "The secretion", e.secretion());
            notNegative(c.id(), "The uptake", e.uptake());
            if (!e.product().isEmpty()) {
                known(c.id(), "field", e.product(), fieldIds);
            }
        });
    }

    private void regulation(Regulation r) {
        known(r.cellType(), "cell type", r.cellType(), cellTypeIds);
        response(r.cellType(), r.response());
        switch (r.behaviour()) {
            case SECRETION, UPTAKE -> known(r.cellType(), "field", r.object(), fieldIds);
            case SWITCH, KILLING -> known(r.cellType(), "cell type", r.object(), cellTypeIds);
            default -> {
                // The behaviour is about the cell itself.
            }
        }
    }

    private void response(String element, Regulation.Response r) {
        positive(element, "The half-effect level of a regulation", r.halfEffect());
        positive(element, "The Hill exponent of a regulation", r.exponent());
        notNegative(element, "The basal factor of a regulation", r.basal());
        notNegative(element, "The saturated factor of a regulation", r.saturated());
        switch (r.signal()) {
            case Regulation.Signal.Level level -> known(element, "field", level.field(), fieldIds);
            case Regulation.Signal.Contact contact -> known(element, "cell type", contact.cellType(), cellTypeIds);
            case Regulation.Signal.Count count -> known(element, "cell type", count.cellType(), cellTypeIds);
            case Regulation.Signal.Outside outside -> {
                // Told by the surroundings' own validator.
            }
            case Regulation.Signal.Pressure pressure -> {
                // Every cell can be pushed.
            }
        }
    }

    private void tissue(Tissue t) {
        Domain d = t.domain();
        if (d.dimensions() != 2 && d.dimensions() != 3) {
            error("tissue.dimensions", t.id(), "The tissue \"" + t.name() + "\" must have 2 or 3 dimensions, not "
                    + d.dimensions() + ".");
        }
        positive(t.id(), "The width", d.width());
        positive(t.id(), "The height", d.height());
        positive(t.id(), "The depth", d.depth());
        positive(t.id(), "The grid spacing", d.spacing());
        Set<String> present = new HashSet<>();
        for (FieldSetup setup : t.fields()) {
            known(t.id(), "field", setup.field(), fieldIds);
            notNegative(t.id(), "The initial level of " + setup.field(), setup.initial());
            if (!present.add(setup.field())) {
                error("tissue.field.twice", t.id(), "The tissue \"" + t.name() + "\" has the field \"" + setup.field()
                        + "\" twice.");
            }
            if (setup.boundary().size() != FACES) {
                error("tissue.boundary", t.id(), "The field \"" + setup.field() + "\" needs " + FACES
                        + " boundaries in \"" + t.name() + "\", not " + setup.boundary().size() + ".");
            }
            setup.sources().forEach(s -> notNegative(t.id(), "The source rate of " + setup.field(), s.rate()));
        }
        for (Barrier b : t.barriers()) {
            fraction(b.id(), "The integrity", b.integrity());
            fraction(b.id(), "The threshold", b.threshold());
            notNegative(b.id(), "The degradation", b.degradation());
            if (!b.protease().isEmpty()) {
                known(b.id(), "field", b.protease(), present);
            }
        }
        for (Vessel v : t.vessels()) {
            notNegative(v.id(), "The share", v.share());
            v.supplies().forEach(s -> {
                known(v.id(), "field", s.field(), present);
                notNegative(v.id(), "The permeability", s.permeability());
            });
        }
        for (Placement p : t.placements()) {
            known(t.id(), "cell type", p.cellType(), cellTypeIds);
            notNegative(t.id(), "The number of cells", p.count());
        }
        t.inflows().forEach(i -> {
            known(t.id(), "cell type", i.cellType(), cellTypeIds);
            notNegative(t.id(), "The rate of an inflow", i.rate());
        });
    }

    /** Persistent walks need room between the sites of a lattice. */
    private void motility(Tissue t) {
        notNegative(t.id(), "The site capacity", t.domain().siteCapacity());
        if (!t.domain().isLattice()) {
            return;
        }
        for (CellType c : cellTypes) {
            if (c.motility() instanceof Motility.Persistent walk && walk.speed() > 0) {
                error("tissue.lattice.motility", c.id(), "\"" + c.name() + "\" must move by diffusion in \"" + t.name()
                        + "\", whose cells live on a lattice.");
            }
        }
    }

    private void circulation() {
        for (Circulation.Route r : circulation.routes()) {
            known("circulation", "tissue", r.from(), tissueIds);
            if (!r.to().isEmpty()) {
                known("circulation", "tissue", r.to(), tissueIds);
            }
            Stream.of(r.cellType(), r.becomes()).filter(type -> !type.isEmpty())
                    .forEach(type -> known("circulation", "cell type", type, cellTypeIds));
            notNegative("circulation", "The share of a route", r.share());
            notNegative("circulation", "The transit time of a route", r.transitTime());
        }
        for (Circulation.Fate f : circulation.fates()) {
            known("circulation", "cell type", f.cellType(), cellTypeIds);
            fraction(f.cellType(), "The survival of single cells", f.singleSurvival());
            fraction(f.cellType(), "The survival of clusters", f.clusterSurvival());
            fraction(f.cellType(), "The disaggregation", f.disaggregation());
            fraction(f.cellType(), "The extravasation", f.extravasation());
        }
    }
}
