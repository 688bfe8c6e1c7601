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
 * @param eventRandom what model events draw, and the order of simultaneous ones
 * @param queue null without model events
 * @param clock time of the evaluation that is going on
 * @param memory null without delays
 */
record RunContext(ReactionSystem system, Kernel kernel, double[] y, double[] p, RandomStream random,
        RandomStream eventRandom, EventQueue queue, EvaluationClock clock, DelayMemory memory) {

    static RunContext of(ReactionSystem system, long seed, long replicate) {
        CompiledNetwork compiled = system.compiled();
        Kernel kernel = compiled.newKernel();
        RandomStream eventRandom = RandomStream.of(seed, replicate, Channels.EVENTS);
        EvaluationClock clock = new EvaluationClock();
        DelayMemory memory = compiled.delayCount() > 0 ? new DelayMemory(compiled, kernel, clock) : null;
        if (memory != null) {
            kernel.setHistory(memory);
        }
        return new RunContext(system, kernel, new double[compiled.stateSize()],
                new double[compiled.parameterSize()], RandomStream.of(seed, replicate, Channels.FIRINGS), eventRandom,
                compiled.events().isEmpty() ? null : new EventQueue(compiled, kernel, eventRandom), clock,
                memory);
    }

    long eventExecutions() {
        return queue == null ? 0 : queue.executions();
    }
}
