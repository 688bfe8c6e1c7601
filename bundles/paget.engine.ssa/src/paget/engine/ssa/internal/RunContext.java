package paget.engine.ssa.internal;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;
import paget.sim.random.RandomStream;

/**
 * What the parts of one replicate share.
 *
 * @param y state; the time at which it holds is known to the part that moves the replicate
 * @param p parameters, changed by model events only
 * @param random firings
 * @param eventRandom order of simultaneous model events
 * @param queue null without model events
 */
record RunContext(ReactionSystem system, Kernel kernel, double[] y, double[] p, RandomStream random,
        RandomStream eventRandom, EventQueue queue) {

    static RunContext of(ReactionSystem system, long seed, long replicate) {
        CompiledNetwork compiled = system.compiled();
        Kernel kernel = compiled.newKernel();
        RandomStream eventRandom = RandomStream.of(seed, replicate, Channels.EVENTS);
        return new RunContext(system, kernel, new double[compiled.stateSize()],
                new double[compiled.parameterSize()], RandomStream.of(seed, replicate, Channels.FIRINGS), eventRandom,
                compiled.events().isEmpty() ? null : new EventQueue(compiled, kernel, eventRandom));
    }

    long eventExecutions() {
        return queue == null ? 0 : queue.executions();
    }
}
