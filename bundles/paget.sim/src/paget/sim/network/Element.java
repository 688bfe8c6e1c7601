package paget.sim.network;

/** What every part of a network has. */
public interface Element {

    /** Unique in the network; all element kinds share one space of ids. */
    String id();

    /** What a person reads; the id when nothing better is known. */
    String name();

    /** Where the element comes from, in the words of the layer that made it (for instance a model element's URI). */
    String source();
}
