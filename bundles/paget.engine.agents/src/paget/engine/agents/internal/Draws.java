package paget.engine.agents.internal;

import paget.sim.random.Philox;

/**
 * Random numbers as functions of (run, cell, purpose, step, number), whatever thread asks and in whatever order. No
 * two questions share a number: the purpose is a byte of the counter, ids stay below 2⁵⁶.
 */
final class Draws {

    static final int BIRTH = 1;
    static final int EVENT = 2;
    static final int TUMBLE = 3;
    static final int MOVE = 4;
    static final int DIVIDE = 5;
    static final int TRAVEL = 6;
    static final int PLACE = 7;
    static final int INFLOW = 8;
    static final int ARRIVE = 9;
    static final int TREAT = 10;

    private static final int RUN_KEY = 0x5041474E;

    private Draws() {
    }

    /** The key of a replicate. */
    static long key(long seed, long replicate) {
        return Philox.bits(seed, (int) replicate, (int) (replicate >>> 32), RUN_KEY, 0);
    }

    /** Uniform in (0, 1). */
    static double uniform(long key, long id, int purpose, long step, int number) {
        long bits = Philox.bits(key, (int) id, (int) (id >>> 32) | purpose << 24, (int) step, number);
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }

    /** Exponential with mean 1. */
    static double exponential(long key, long id, int purpose, long step, int number) {
        return -StrictMath.log(uniform(key, id, purpose, step, number));
    }

    /** Normal with mean 0 and variance 1 (G. E. P. Box, M. E. Muller, Ann. Math. Statist. 29 (1958) 610). */
    static double gaussian(long key, long id, int purpose, long step, int number) {
        double radius = Math.sqrt(-2 * StrictMath.log(uniform(key, id, purpose, step, 2 * number)));
        return radius * StrictMath.cos(2 * Math.PI * uniform(key, id, purpose, step, 2 * number + 1));
    }

    /**
     * A uniformly distributed unit vector: by angle in the plane, by height and angle in space (Archimedes).
     *
     * @param number two numbers from here on are used
     * @param out x, y, z are overwritten; z is 0 in two dimensions
     */
    static void direction(long key, long id, int purpose, long step, int number, int dimensions, double[] out) {
        double angle = 2 * Math.PI * uniform(key, id, purpose, step, number);
        double height = dimensions == 2 ? 0 : 2 * uniform(key, id, purpose, step, number + 1) - 1;
        double radius = Math.sqrt(1 - height * height);
        out[0] = radius * StrictMath.cos(angle);
        out[1] = radius * StrictMath.sin(angle);
        out[2] = height;
    }
}
