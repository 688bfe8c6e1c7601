package paget.diagram.spec;

/** Moves an end of an edge. */
public record ReconnectTool(Head head, Kind kind, String sourceVariable, String targetVariable,
        String sourceViewVariable, String targetViewVariable, String elementVariable, String edgeViewVariable,
        ModelOperation operation) implements Tool {

    /** Which end. */
    public enum Kind {
        /** The target. */
        TARGET,
        /** The source. */
        SOURCE,
        /** Both. */
        BOTH
    }
}
