package paget.diagram.spec;

/** Runs at a double click. */
public record DoubleClickTool(Head head, String elementVariable, String elementViewVariable,
        ModelOperation operation) implements Tool {
}
