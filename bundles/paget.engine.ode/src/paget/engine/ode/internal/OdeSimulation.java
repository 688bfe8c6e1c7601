package paget.engine.ode.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import paget.engine.ode.internal.step.Tolerance;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.network.Compartment;
import paget.sim.network.Event;
import paget.sim.network.Parameter;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.run.Checkpoint;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.unit.Unit;

/** A compiled network with its settings. */
public final class OdeSimulation implements Simulation {

    /** Id of the engine. */
    public static final String ENGINE_ID = "ode";
    /** Version of the engine; changes whenever results may. */
    public static final String ENGINE_VERSION = "1.0";

    private final CompiledNetwork network;
    private final RunSettings settings;
    private final RunSetup setup;
    private final InitialInfluences influences;
    private final List<ObservableInfo> observables;

    private OdeSimulation(CompiledNetwork network, RunSettings settings, RunSetup setup,
            InitialInfluences influences) {
        this.network = network;
        this.settings = settings;
        this.setup = setup;
        this.influences = influences;
        this.observables = columns(network.network(), influences);
    }

    /** @throws InvalidModelException when the sensitivities asked for cannot be computed */
    public static OdeSimulation of(CompiledNetwork network, RunSettings settings, RunSetup setup) {
        if (setup.sensitivities().isEmpty()) {
            return new OdeSimulation(network, settings, setup, null);
        }
        List<Issue> issues = new ArrayList<>();
        for (String id : setup.sensitivities()) {
            if (network.slot(id) == null) {
                issues.add(Issue.error("ode.sensitivity.unknown", id,
                        "Sensitivities cannot be computed by \"" + id + "\", because the model has no such value."));
            }
        }
        if (network.delayCount() > 0) {
            issues.add(Issue.error("ode.sensitivity.delay", network.network().id(),
                    "Sensitivities cannot be computed for a model with delays in its expressions."));
        }
        if (!network.network().draws().isEmpty()) {
            issues.add(Issue.error("ode.sensitivity.draw", network.network().id(),
                    "Sensitivities cannot be computed for a model that draws random numbers."));
        }
        if (!issues.isEmpty()) {
            throw new InvalidModelException(issues);
        }
        try {
            return new OdeSimulation(network, settings, setup, InitialInfluences.of(network, setup.sensitivities(),
                    settings.tStart(), settings.overrides()));
        } catch (IllegalArgumentException e) {
            throw new InvalidModelException(
                    List.of(Issue.error("ode.sensitivity.computed", "", e.getMessage())));
        }
    }

    private static List<ObservableInfo> columns(ReactionNetwork network, InitialInfluences influences) {
        List<ObservableInfo> plain = network.observableInfos();
        if (influences == null) {
            return plain;
        }
        List<ObservableInfo> columns = new ArrayList<>(plain);
        for (String element : influences.elements()) {
            Unit unit = unitOf(network, element);
            for (ObservableInfo info : plain) {
                columns.add(new ObservableInfo("d(" + info.id() + ")/d(" + element + ")",
                        "∂ " + info.label() + " / ∂ " + element, info.unit().divide(unit),
                        "Sensitivity to " + element));
            }
        }
        return List.copyOf(columns);
    }

    /** Unit of what an id means. */
    private static Unit unitOf(ReactionNetwork network, String id) {
        return switch (network.element(id)) {
            case Parameter parameter -> parameter.unit();
            case Compartment compartment -> compartment.unit();
            case Species species when species.hasOnlySubstanceUnits() || species.compartment() == null ->
                species.unit();
            case Species species -> species.unit().divide(unitOf(network, species.compartment()));
            case null, default -> Unit.DIMENSIONLESS;
        };
    }

    @Override
    public SimulationModel model() {
        return network.network();
    }

    @Override
    public RunSettings settings() {
        return settings;
    }

    @Override
    public List<ObservableInfo> observables() {
        return observables;
    }

    CompiledNetwork network() {
        return network;
    }

    RunSetup setup() {
        return setup;
    }

    /** The variational equations, or null when none are asked for. */
    Sensitivities newSensitivities(NetworkSystem plain, Kernel kernel, double[] p) {
        return influences == null ? null : new Sensitivities(network, influences, plain, kernel, p);
    }

    /** One absolute tolerance per component; sensitivities share that of the state, per value of their element. */
    Tolerance tolerance() {
        int n = network.stateSize();
        int blocks = influences == null ? 0 : influences.values().length;
        double[] absolute = new double[n * (1 + blocks)];
        Arrays.fill(absolute, 0, n, settings.absoluteTolerance());
        for (int k = 0; k < blocks; k++) {
            double value = Math.abs(influences.values()[k]);
            Arrays.fill(absolute, n * (1 + k), n * (2 + k), settings.absoluteTolerance() / (value > 0 ? value : 1));
        }
        return new Tolerance(settings.relativeTolerance(), absolute);
    }

    List<String> stateIds() {
        return IntStream.range(0, network.stateSize()).mapToObj(network::stateId).toList();
    }

    List<String> parameterIds() {
        return IntStream.range(0, network.parameterSize()).mapToObj(network::parameterId).toList();
    }

    List<String> eventIds() {
        return network.network().events().stream().map(Event::id).toList();
    }

    @Override
    public Run start(long replicate) {
        return OdeRun.start(this, replicate);
    }

    @Override
    public Run resume(Checkpoint checkpoint) {
        if (!checkpoint.modelHash().equals(network.network().hash())) {
            throw misfit("The checkpoint belongs to another model.", checkpoint);
        }
        RunState state = read(checkpoint);
        if (!state.stateIds().equals(stateIds()) || !state.parameterIds().equals(parameterIds())
                || state.y().length != tolerance().absolute().length) {
            throw misfit("The checkpoint has other state variables than the simulation.", checkpoint);
        }
        return OdeRun.resume(this, checkpoint.replicate(), state);
    }

    private RunState read(Checkpoint checkpoint) {
        if (!checkpoint.engine().equals(ENGINE_ID) || !checkpoint.engineVersion().equals(ENGINE_VERSION)) {
            throw misfit("The checkpoint was written by engine " + checkpoint.engine() + " "
                    + checkpoint.engineVersion() + ", not by " + ENGINE_ID + " " + ENGINE_VERSION + ".", checkpoint);
        }
        if (checkpoint.seed() != settings.seed()) {
            throw misfit("The checkpoint was written with seed " + checkpoint.seed() + ", not " + settings.seed()
                    + ".", checkpoint);
        }
        return RunState.fromBytes(checkpoint.state());
    }

    private static SimulationException misfit(String message, Checkpoint checkpoint) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", checkpoint.time(), Double.NaN,
                message);
    }

    @Override
    public Run branch(Checkpoint checkpoint) {
        RunState state = read(checkpoint);
        if (influences != null && !checkpoint.modelHash().equals(network.network().hash())) {
            throw misfit("Sensitivities cannot go on in another model.", checkpoint);
        }
        if (!Set.copyOf(state.stateIds()).equals(Set.copyOf(stateIds()))
                || state.present().length != tolerance().absolute().length) {
            throw misfit("The checkpoint has other state variables than the simulation.", checkpoint);
        }
        return OdeRun.branch(this, checkpoint.replicate(), state,
                checkpoint.modelHash().equals(network.network().hash()));
    }

    @Override
    public Simulation withOverrides(Map<String, Double> overrides) {
        return of(network, settings.withOverrides(overrides), setup);
    }
}
