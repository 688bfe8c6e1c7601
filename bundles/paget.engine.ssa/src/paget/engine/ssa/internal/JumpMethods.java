package paget.engine.ssa.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import paget.sim.SimulationException;
import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;

/** Chooses an exact method by the shape of a network and makes it ready. Immutable and shared between threads. */
public final class JumpMethods {

    /** The engine chooses. */
    public static final String AUTOMATIC = "auto";

    /** Values of the option, see {@link #choose}. */
    public static final List<String> CHOICES = List.of(AUTOMATIC, TreeLoop.METHOD, NextReactionLoop.METHOD,
            CompositionRejectionLoop.METHOD);

    /** Longer methods are not compiled to machine code by HotSpot. */
    private static final int LARGEST_CLASS = 8000;
    /** From here on the constant cost of composition and rejection is below that of a walk through the tree. */
    private static final int SOME_REACTIONS = 50;
    /** With propensities in more binades than this, choosing a group costs more than the heap of next reactions. */
    private static final int WIDE_SPREAD = 48;
    private static final int PILOT_FIRINGS = 20_000;

    private final Function<JumpState, JumpLoop> factory;

    private JumpMethods(Function<JumpState, JumpLoop> factory) {
        this.factory = factory;
    }

    /**
     * @param choice one of {@link #CHOICES}
     * @param t time of the state
     * @param y state at the start, looked at for propensities; not changed
     * @param p parameters at the start
     */
    public static JumpMethods choose(ReactionSystem system, String choice, double t, double[] y, double[] p) {
        return switch (choice) {
            case TreeLoop.METHOD -> direct(system, t, y, p);
            case NextReactionLoop.METHOD -> new JumpMethods(NextReactionLoop::new);
            case CompositionRejectionLoop.METHOD -> new JumpMethods(CompositionRejectionLoop::new);
            case AUTOMATIC -> automatic(system, t, y, p);
            default -> throw new IllegalArgumentException("There is no method \"" + choice + "\".");
        };
    }

    private static JumpMethods automatic(ReactionSystem system, double t, double[] y, double[] p) {
        JumpMethods written = written(system, t, y, p);
        if (written != null) {
            return written;
        }
        if (system.jumps().length < SOME_REACTIONS) {
            return new JumpMethods(TreeLoop::new);
        }
        return new JumpMethods(binades(system, t, y, p) > WIDE_SPREAD ? NextReactionLoop::new
                : CompositionRejectionLoop::new);
    }

    private static JumpMethods direct(ReactionSystem system, double t, double[] y, double[] p) {
        JumpMethods written = written(system, t, y, p);
        return written != null ? written : new JumpMethods(TreeLoop::new);
    }

    private static int binades(ReactionSystem system, double t, double[] y, double[] p) {
        Kernel kernel = system.compiled().newKernel();
        double[] rates = new double[system.reactionCount()];
        kernel.rates(t, y, p, rates);
        return (int) Arrays.stream(system.jumps()).filter(j -> rates[j] > 0).map(j -> Math.getExponent(rates[j]))
                .distinct().count();
    }

    /** Code written for the network, or null when it would be too long. */
    private static JumpMethods written(ReactionSystem system, double t, double[] y, double[] p) {
        int jumps = system.jumps().length;
        if (jumps == 0 || jumps > LARGEST_CLASS / 32) {
            return null;
        }
        byte[] code = new DirectLoopWriter(system, weights(system, t, y, p)).write();
        if (code.length == 0 || code.length > LARGEST_CLASS) {
            return null;
        }
        MethodHandle constructor = define(code);
        return new JumpMethods(state -> {
            try {
                return (JumpLoop) constructor.invoke(state);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A generated class cannot be instantiated.", e);
            }
        });
    }

    private static MethodHandle define(byte[] code) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(code, true);
            return lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class, JumpState.class));
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException("A generated class cannot be loaded.", e);
        }
    }

    /**
     * Weights for the tree of comparisons: roots of the numbers of firings in a short run. With the numbers themselves
     * there would be fewest comparisons, but the sums above a rare reaction would be added up one after the other.
     * What goes wrong in the short run will go wrong again where it counts.
     */
    private static double[] weights(ReactionSystem system, double t, double[] y, double[] p) {
        double[] firings = new double[system.reactionCount()];
        Arrays.fill(firings, 1);
        JumpState state = new JumpState(system, system.compiled().newKernel(), y.clone(), p.clone(),
                RandomStream.of(0, 0, Channels.PILOT));
        TreeLoop loop = new TreeLoop(state);
        loop.countFirings(firings);
        try {
            loop.restart(t);
            loop.run(Double.MAX_VALUE, PILOT_FIRINGS);
        } catch (SimulationException e) {
            Arrays.fill(firings, 1);
        }
        return Arrays.stream(firings).map(Math::sqrt).toArray();
    }

    public JumpLoop newLoop(JumpState state) {
        return factory.apply(state);
    }
}
