package paget.engine.agents.internal;

/**
 * What can be sensed in a grid cell, where no cell need be.
 *
 * @param level levels of each field in each grid cell
 * @param tissue what is the same in the whole of the tissue
 */
record PlaceSenses(double[][] level, Senses tissue) implements Senses {

    @Override
    public double level(int field, int voxel) {
        return level[field][voxel];
    }

    @Override
    public double count(int type) {
        return tissue.count(type);
    }

    @Override
    public double outside(int variable) {
        return tissue.outside(variable);
    }

    @Override
    public double contacts(int counter, int voxel) {
        throw new IllegalStateException("only cells touch");
    }

    @Override
    public double pressure(int voxel) {
        throw new IllegalStateException("only cells are pushed");
    }
}
