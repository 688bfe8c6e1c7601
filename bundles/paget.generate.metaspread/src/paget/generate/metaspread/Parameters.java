package paget.generate.metaspread;

import static paget.core.generate.space.SpatialModel.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.space.SpatialModel;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation.Fate;
import paget.sim.tissue.Circulation.Route;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.Vessel;

/**
 * MetaSpread's parameters, without dimensions: with the unit of length L and of time T, a diffusion coefficient is D·T/L²,
 * a drift χ·T/L², a rate k·T, and what a cell does to the level in its site is its amount per time over the volume of the
 * site, times T. Times of divisions and of the circulation are in steps.
 */
final class Parameters {

    private static final double DEFAULT_STEP = 1e-3;

    private final SpatialModel model;
    private final Shape shape;
    private final double length;
    private final double time;

    Parameters(SpatialModel model, Shape shape, double length, double time) {
        this.model = model;
        this.shape = shape;
        this.length = length;
        this.time = time;
    }

    /** Values by name, in the order of MetaSpread's own file. */
    Map<String, String> values() {
        Domain domain = shape.primary().domain();
        double step = model.tissue().stepping().step() > 0
                ? model.tissue().stepping().step() * model.minutes() / time : DEFAULT_STEP;
        double edge = domain.spacing() / length;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("th", text(step));
        values.put("tha", text(step));
        values.put("xh", text(edge));
        values.put("xha", text(edge));
        values.put("dM", text(diffusion(shape.mesenchymal())));
        values.put("dE", text(diffusion(shape.epithelial())));
        values.put("phiM", text(drift(shape.mesenchymal())));
        values.put("phiE", text(drift(shape.epithelial())));
        Field protease = shape.protease();
        values.put("dmmp", text(area(protease.diffusion())));
        values.put("theta", text(given(protease.id())));
        values.put("Lambda", text(rate(protease.decay())));
        values.put("gamma1", text(taken(shape.matrix().id())));
        values.put("gamma2", text(rate(shape.matrix().degradations().stream()
                .filter(d -> d.field().equals(protease.id())).mapToDouble(Field.Degradation::rate).sum())));
        circulation(values, step);
        values.put("carrying_capacity", Integer.toString(domain.siteCapacity()));
        vessels(values);
        cells(values, domain);
        return values;
    }

    /** Eleven digits, so that the rounding of conversions does not show. */
    private static String text(double value) {
        return number(new BigDecimal(value).round(new MathContext(11)).doubleValue());
    }

    private double area(double value) {
        return value / model.minutes() * time / (length * length);
    }

    private double rate(double value) {
        return model.perMinute(value) * time;
    }

    private double diffusion(CellType type) {
        return area(((Motility.Diffusive) type.motility()).diffusion());
    }

    private double drift(CellType type) {
        return area(type.motility().chemotaxis().stream().filter(c -> c.field().equals(shape.matrix().id()))
                .mapToDouble(Motility.Chemotaxis::sensitivity).sum());
    }

    private double siteVolume() {
        Domain d = shape.primary().domain();
        return d.gridEdge(0) * d.gridEdge(1) * d.depth();
    }

    /** What a mesenchymal cell gives off, in levels of its site. */
    private double given(String field) {
        return shape.mesenchymal().exchanges().stream().filter(e -> e.field().equals(field))
                .mapToDouble(e -> rate(e.secretion()) / siteVolume()).sum();
    }

    /** What a mesenchymal cell takes of the level of its site. */
    private double taken(String field) {
        double sphere = 4.0 / 3 * Math.PI * Math.pow(shape.mesenchymal().radius(), 3);
        return shape.mesenchymal().exchanges().stream().filter(e -> e.field().equals(field))
                .mapToDouble(e -> rate(e.uptake()) * sphere / siteVolume()).sum();
    }

    private void circulation(Map<String, String> values, double step) {
        List<Route> routes = model.tissue().circulation().routes().stream().filter(r -> !r.to().isEmpty()).toList();
        double transit = routes.stream().mapToDouble(r -> r.transitTime() * model.minutes() / time / step).max().orElse(0);
        values.put("vasculature_time", Long.toString(Math.round(transit)));
        values.put("doubling_time_M", doubling(shape.mesenchymal(), step));
        values.put("doubling_time_E", doubling(shape.epithelial(), step));
        Fate fate = model.tissue().circulation().fates().stream()
                .filter(f -> f.cellType().equals(shape.mesenchymal().id())).findFirst()
                .orElse(new Fate("", 0, 0, 0, 0));
        values.put("single_cell_survival", text(fate.singleSurvival()));
        values.put("cluster_survival", text(fate.clusterSurvival()));
        values.put("extravasation_probs", shares(routes));
        values.put("dissagreggation_prob", text(fate.disaggregation()));
    }

    /** Steps between divisions: ln 2 over the rate. */
    private String doubling(CellType type, double step) {
        double rate = division(type);
        return rate == 0 ? "1000000000" : Long.toString(Math.round(Math.log(2) / rate(rate) / step));
    }

    /** Rate of division, through all phases. */
    static double division(CellType type) {
        return type.cycle().isEmpty() ? 0 : 1 / type.cycle().stream().mapToDouble(p -> 1 / p.rate()).sum();
    }

    /** The last share is what the others leave, because MetaSpread wants a sum of exactly 1. */
    private String shares(List<Route> routes) {
        List<Double> shares = new ArrayList<>();
        shape.secondary().forEach(t -> shares.add(routes.stream().filter(r -> r.to().equals(t.id()))
                .mapToDouble(Route::share).sum()));
        double total = shares.stream().mapToDouble(Double::doubleValue).sum();
        List<String> texts = new ArrayList<>();
        double rest = 1;
        for (int i = 0; i < shares.size(); i++) {
            double share = i == shares.size() - 1 ? rest : Math.rint(shares.get(i) / total * 1e6) / 1e6;
            rest -= share;
            texts.add(number(share));
        }
        return "[" + String.join(", ", texts) + "]";
    }

    private void vessels(Map<String, String> values) {
        long ruptured = shape.primary().vessels().stream().filter(Vessel::ruptured).count();
        values.put("normal_vessels_primary", Long.toString(shape.primary().vessels().size() - ruptured));
        values.put("ruptured_vessels_primary", Long.toString(ruptured));
        values.put("secondary_sites_vessels", shape.secondary().stream().map(t -> Integer.toString(t.vessels().size()))
                .toList().toString());
    }

    private void cells(Map<String, String> values, Domain domain) {
        long all = count(shape.primary(), null);
        long mesenchymal = count(shape.primary(), shape.mesenchymal().id());
        double share = all == 0 ? 0 : Math.rint(1e6 * mesenchymal / all) / 1e6;
        values.put("n_center_points_for_tumor", Long.toString((all + domain.siteCapacity() - 1) / domain.siteCapacity()));
        values.put("n_center_points_for_Vessels", Integer.toString(domain.gridCells(0) - 1));
        values.put("gridsize", Integer.toString(domain.gridCells(0)));
        values.put("grids_number", Integer.toString(1 + shape.secondary().size()));
        values.put("mesenchymal_proportion", number(share));
        values.put("epithelial_proportion", number(1 - share));
        values.put("number_of_initial_cells", Long.toString(all));
    }

    private static long count(Tissue tissue, String type) {
        return tissue.placements().stream().filter(p -> type == null || p.cellType().equals(type))
                .mapToLong(Placement::count).sum();
    }
}
