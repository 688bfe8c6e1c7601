package paget.sim.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateForm;
import paget.sim.event.EventQueue;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.RandomStream;

/**
 * The plainest exact engine, for tests of the kernel: Gillespie's direct method, with events whose triggers are looked
 * at after each firing and at whole multiples of 0.1.
 */
public final class DirectMethodEngine implements Engine {

    private static final double LOOK = 0.1;

    @Override
    public String id() {
        return "test.direct";
    }

    @Override
    public String label() {
        return "Direct method for tests";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean isStochastic() {
        return true;
    }

    @Override
    public List<EngineOption> options() {
        return List.of(new EngineOption.Flag("unused", "Unused", "Changes nothing.", false));
    }

    @Override
    public List<Issue> check(SimulationModel model) {
        return model instanceof ReactionNetwork ? List.of()
                : List.of(Issue.error("engine.model", model.id(), "Only reaction networks can be run."));
    }

    @Override
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = new java.util.ArrayList<>(check(model));
        issues.addAll(settings.checkOptions(options()));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        return new Prepared(CompiledNetwork.compile((ReactionNetwork) model, RateForm.PROPENSITY), settings);
    }

    private record Prepared(CompiledNetwork network, RunSettings settings) implements Simulation {

        @Override
        public SimulationModel model() {
            return network.network();
        }

        @Override
        public Run start(long replicate) {
            return new Direct(this, replicate);
        }

        @Override
        public Run resume(Checkpoint checkpoint) {
            if (!checkpoint.modelHash().equals(model().hash())) {
                throw new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                        "The checkpoint is of another model.");
            }
            Direct run = new Direct(this, checkpoint.replicate());
            run.restore(checkpoint, true);
            return run;
        }

        @Override
        public Run branch(Checkpoint checkpoint) {
            Direct run = new Direct(this, checkpoint.replicate());
            run.restore(checkpoint, false);
            return run;
        }

        @Override
        public Simulation withOverrides(Map<String, Double> overrides) {
            return new Prepared(network, settings.withOverrides(overrides));
        }
    }

    private static final class Direct implements Run {

        private final Prepared simulation;
        private final long replicate;
        private final Kernel kernel;
        private final RandomStream random;
        private final RandomStream eventRandom;
        private final EventQueue queue;
        private final double[] y;
        private final double[] p;
        private final double[] rates;
        private final double[] row;
        private double time;
        private double nextFiring = Double.NaN;
        private long looks;
        private int nextOutput;
        private long events;

        Direct(Prepared simulation, long replicate) {
            this.simulation = simulation;
            this.replicate = replicate;
            CompiledNetwork network = simulation.network();
            kernel = network.newKernel();
            random = RandomStream.of(simulation.settings().seed(), replicate, 0);
            eventRandom = RandomStream.of(simulation.settings().seed(), replicate, 1);
            queue = new EventQueue(network, kernel, eventRandom);
            y = new double[network.stateSize()];
            p = new double[network.parameterSize()];
            rates = new double[network.network().reactions().size()];
            row = new double[network.network().observables().size()];
            time = simulation.settings().tStart();
            network.initialize(time, network.drawInitial(time, simulation.settings().overrides(),
                    RandomStream.of(simulation.settings().seed(), replicate, 2)), y, p);
            queue.start(time, y, p);
        }

        @Override
        public double time() {
            return time;
        }

        @Override
        public boolean advance(double until, TrajectorySink sink, Progress progress) {
            long loops = 0;
            while (true) {
                if (loops++ % 64 == 0 && progress.isCancelled()) {
                    return false;
                }
                if (Double.isNaN(nextFiring)) {
                    nextFiring = time + random.nextExponential() / total();
                }
                double look = (looks + 1) * LOOK;
                double next = Math.min(nextFiring, look);
                write(Math.min(next, until), next > until, sink);
                if (next > until) {
                    time = until;
                    return true;
                }
                time = next;
                if (next == look) {
                    looks++;
                } else {
                    fire();
                }
                if (queue.process(time, y, p) || next == nextFiring) {
                    nextFiring = Double.NaN;
                }
            }
        }

        private double total() {
            kernel.rates(time, y, p, rates);
            double total = Arrays.stream(rates).sum();
            if (Double.isNaN(total)) {
                throw new SimulationException(SimulationException.Code.NOT_FINITE,
                        simulation.network().network().reactions().get(0).id(), time, total,
                        "A propensity is undefined at time " + time + ".");
            }
            return total;
        }

        private void fire() {
            double threshold = random.nextDouble() * total();
            int reaction = 0;
            double sum = rates[0];
            while (sum <= threshold && reaction < rates.length - 1) {
                sum += rates[++reaction];
            }
            kernel.fire(reaction, time, y, p, rates);
            events++;
        }

        /** Rows up to a time, which is included only at the end of a call. */
        private void write(double limit, boolean inclusive, TrajectorySink sink) {
            RunSettings settings = simulation.settings();
            while (nextOutput < settings.outputCount() && (settings.outputTime(nextOutput) < limit
                    || inclusive && settings.outputTime(nextOutput) == limit)) {
                double at = settings.outputTime(nextOutput++);
                kernel.observe(at, y, p, row);
                sink.accept(at, row);
            }
        }

        @Override
        public Checkpoint checkpoint() {
            StateWriter state = new StateWriter().add(y).add(p).add(nextFiring).add(looks).add(events)
                    .add(random.state()).add(eventRandom.state()).add(queue.save());
            return new Checkpoint("test.direct", "1", simulation.model().hash(), simulation.settings().seed(),
                    replicate, time, state.toBytes());
        }

        void restore(Checkpoint checkpoint, boolean asItWas) {
            StateReader state = new StateReader(checkpoint.state());
            time = checkpoint.time();
            System.arraycopy(state.reals(), 0, y, 0, y.length);
            double[] oldParameters = state.reals();
            for (int i = 0; i < p.length; i++) {
                if (asItWas || !simulation.settings().overrides().containsKey(simulation.network().parameterId(i))) {
                    p[i] = oldParameters[i];
                }
            }
            nextFiring = state.real();
            looks = state.whole();
            events = state.whole();
            random.restore(state.wholes());
            eventRandom.restore(state.wholes());
            queue.restore(state.reals());
            if (!asItWas) {
                nextFiring = Double.NaN;
            }
            while (nextOutput < simulation.settings().outputCount()
                    && simulation.settings().outputTime(nextOutput) <= time) {
                nextOutput++;
            }
        }

        @Override
        public RunStatistics statistics() {
            return new RunStatistics("direct", events + queue.executions(), 0, 0, 0);
        }
    }
}
