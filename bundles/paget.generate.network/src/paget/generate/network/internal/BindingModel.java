package paget.generate.network.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.core.compile.BaseUnits;
import paget.core.compile.CompiledModel;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.model.Binding;
import paget.model.Element;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Quantity;
import paget.model.Receptor;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.unit.Unit;

/**
 * Receptors and their ligands in every place where a ligand has a level. Levels are fixed and receptors are fractions
 * of one, so that the occupancy at equilibrium is Paget's, (L/K)/(1 + ΣLᵢ/Kᵢ), with k_off = K·k_on.
 */
public final class BindingModel {

    private static final IdSyntax SYNTAX = IdSyntax.C_LIKE.reserving(Set.of("begin", "end", "parameters",
            "compartments", "molecule", "types", "seed", "species", "observables", "functions", "reaction", "rules",
            "actions", "energy", "patterns", "population", "maps", "model", "time", "if", "exp", "ln", "sqrt", "abs",
            "min", "max", "sum", "avg", "Molecules", "Species", "Counter", "TotalRate", "DeleteMolecules", "MoveConnected",
            "Sat", "MM", "Hill", "Arrhenius", "FunctionProduct", "sin", "cos", "tan", "rint", "_pi", "_e"));
    private static final String SITE = "site";
    /** Times that the slowest complex falls apart before the end. */
    private static final double RELAXATIONS = 10;

    private final Organism model;
    private final BaseUnits units;
    private final Unit time;
    private final TargetIds ids;
    /** Every place with the receptors that matter there. */
    private final Map<Place, Set<Receptor>> places = new LinkedHashMap<>();
    private final Set<Element> written = new HashSet<>();

    private BindingModel(Organism model) {
        this.model = model;
        this.time = Unit.parse(model.getTimeUnit());
        this.units = new BaseUnits(time);
        Set<String> all = new LinkedHashSet<>();
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                all.add(element.getId());
            }
            if (object instanceof Place place) {
                find(place);
            }
        });
        this.ids = new TargetIds(SYNTAX, all);
    }

    /** The binding in a model, with its variant applied. */
    public static BindingModel of(GenerationInput input) {
        CompiledModel compiled = input.compile();
        return new BindingModel(compiled.model());
    }

    private void find(Place place) {
        for (Receptor receptor : receptors()) {
            if (bindings(receptor).stream().anyMatch(binding -> level(place, binding.getFactor()) != null)) {
                places.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(receptor);
            }
        }
    }

    private List<Receptor> receptors() {
        return model.getCellTypes().stream().flatMap(type -> type.getReceptors().stream()).toList();
    }

    private static List<Binding> bindings(Receptor receptor) {
        return receptor.getBindings().stream()
                .filter(b -> b.getFactor() != null && b.getDissociationConstant() != null).toList();
    }

    private static FactorLevel level(Place place, Factor factor) {
        return place.getFactorLevels().stream().filter(l -> l.getFactor() == factor).findFirst().orElse(null);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * The model as text.
     *
     * @param association k_on in 1/(nmol/L)/s
     */
    public String text(double association) {
        Set<Receptor> receptors = new LinkedHashSet<>();
        places.values().forEach(receptors::addAll);
        double perTime = association * Unit.parse("1/(nmol/L)/s").factorTo(
                units.baseOf(Unit.parse("1/(nmol/L)").divide(time)));
        StringBuilder parameters = new StringBuilder("    k_on " + number(perTime) + " # mm^3/fmol/" + time + "\n");
        StringBuilder rules = new StringBuilder();
        Set<Factor> factors = new LinkedHashSet<>();
        double slowest = Double.POSITIVE_INFINITY;
        for (Receptor receptor : receptors) {
            written.add(receptor);
            for (Binding binding : bindings(receptor)) {
                String id = id(binding);
                double kd = value(binding.getDissociationConstant());
                slowest = Math.min(slowest, kd * perTime);
                parameters.append("    K_").append(id).append(' ').append(number(kd)).append(" # fmol/mm^3\n    k_off_")
                        .append(id).append(" K_").append(id).append("*k_on\n");
                factors.add(binding.getFactor());
                written.add(binding);
                String ligand = molecule(binding.getFactor());
                String acceptor = molecule(receptor);
                rules.append("    ").append(id).append(": ").append(acceptor).append("(" + SITE + ") + ").append(ligand)
                        .append("(" + SITE + ") <-> ").append(acceptor).append("(" + SITE + "!1).").append(ligand)
                        .append("(" + SITE + "!1) k_on, k_off_").append(id).append('\n');
            }
        }
        StringBuilder compartments = new StringBuilder();
        StringBuilder seeds = new StringBuilder();
        StringBuilder observables = new StringBuilder();
        places.forEach((place, here) -> place(place, here, parameters, compartments, seeds, observables));
        StringBuilder molecules = new StringBuilder();
        factors.forEach(factor -> molecules.append("    ").append(molecule(factor)).append("(" + SITE + ")\n"));
        receptors.forEach(receptor -> molecules.append("    ").append(molecule(receptor)).append("(" + SITE + ")\n"));
        return "begin model\n" + block("parameters", parameters) + block("compartments", compartments)
                + block("molecule types", molecules) + block("seed species", seeds) + block("observables", observables)
                + block("reaction rules", rules) + "end model\n\ngenerate_network({overwrite=>1})\n"
                + "simulate({method=>\"ode\",t_start=>0,t_end=>" + number(RELAXATIONS / slowest) + ",n_steps=>200})\n";
    }

    private void place(Place place, Set<Receptor> here, StringBuilder parameters, StringBuilder compartments,
            StringBuilder seeds, StringBuilder observables) {
        String where = ids.of(place.getId());
        compartments.append("    ").append(where).append(" 3 1 # one mm^3 of ").append(plain(place)).append('\n');
        written.add(place);
        Set<Factor> present = new LinkedHashSet<>();
        for (Receptor receptor : here) {
            seeds.append("    @").append(where).append(':').append(molecule(receptor)).append("(" + SITE + ") 1\n");
            for (Binding binding : bindings(receptor)) {
                FactorLevel level = level(place, binding.getFactor());
                if (level != null) {
                    observables.append("    Molecules ").append(occupancy(place, binding)).append(" @").append(where)
                            .append(':').append(molecule(receptor)).append("(" + SITE + "!1).")
                            .append(molecule(binding.getFactor())).append("(" + SITE + "!1)\n");
                    if (present.add(binding.getFactor())) {
                        String id = ids.of(level.getId());
                        parameters.append("    ").append(id).append(' ')
                                .append(number(level.getInitial() == null ? 0 : value(level.getInitial())))
                                .append(" # fmol/mm^3\n");
                        seeds.append("    @").append(where).append(":$").append(molecule(binding.getFactor()))
                                .append("(" + SITE + ") ").append(id).append('\n');
                        written.add(level);
                    }
                }
            }
        }
    }

    private String occupancy(Place place, Binding binding) {
        return "occupancy_" + ids.of(place.getId()) + "_" + id(binding);
    }

    private String id(Binding binding) {
        Receptor receptor = (Receptor) binding.eContainer();
        return ids.of(receptor.getId()) + "_by_" + ids.of(binding.getFactor().getId());
    }

    private String molecule(Element element) {
        return ids.of(element.getId());
    }

    private double value(Quantity quantity) {
        return units.value(quantity);
    }

    private static String number(double value) {
        return ExpressionPrinter.print(value);
    }

    private static String plain(Element element) {
        return String.valueOf(element.getName()).replaceAll("\\s+", " ");
    }

    private static String block(String name, StringBuilder lines) {
        return "begin " + name + "\n" + lines + "end " + name + "\n";
    }

    /** Says what became of the model's elements; {@link #text} has been called before. */
    public void report(GenerationReport.Builder report, Organism original) {
        Set<String> receptors = new HashSet<>();
        Set<String> done = new HashSet<>();
        written.forEach(element -> (element instanceof Receptor || element instanceof Binding ? receptors : done)
                .add(element.getId()));
        places.values().forEach(all -> all.forEach(r -> bindings(r).forEach(b -> done.add(b.getFactor().getId()))));
        List<Element> all = new ArrayList<>(report.remaining(original));
        for (Element element : all) {
            String id = element.getId();
            if (receptors.contains(id)) {
                report.approximated(element, "Binding over time with k_off = K k_on instead of its equilibrium; the"
                        + " occupancy (L/K)/(1 + sum of L/K) is the same at the end.");
            } else if (done.contains(id) && element instanceof FactorLevel) {
                report.approximated(element, "Fixed at its start value: L(t) = L(0).");
            } else if (done.contains(id)) {
                report.exact(element, ids.of(id));
            } else {
                report.leftOut(element, "BNGL carries the binding to receptors only; cells, colonies and tissues are not"
                        + " molecules.");
            }
            if (done.contains(id) || receptors.contains(id)) {
                report.id(ids.of(id), element);
            }
        }
    }
}
