package paget.diagram.ui;

import java.util.Set;

import paget.diagram.render.Overlay;

/** Values of elements over time, such as the result of a run, that can be laid over a diagram. */
public interface ValuesOverTime {

    /** How many times there are; at least one. */
    int size();

    /** A time with its unit, for people. */
    String time(int index);

    /**
     * What to lay over the diagram at a time.
     *
     * @param shown ids of the elements that the diagram shows
     */
    Overlay at(int index, Set<String> shown);
}
