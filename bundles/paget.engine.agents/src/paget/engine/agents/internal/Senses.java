package paget.engine.agents.internal;

/** What a cell can sense. */
interface Senses {

    /** Level of a field of the tissue at the cell. */
    double level(int field, int cell);

    /** Touching living cells that a counter counts. */
    double contacts(int counter, int cell);

    /** Living cells of a type in the tissue. */
    double count(int type);

    /** A variable outside of space, by number among those that are sensed. */
    double outside(int variable);

    /** Sum of pushes by neighbours in units of one full overlap. */
    double pressure(int cell);
}
