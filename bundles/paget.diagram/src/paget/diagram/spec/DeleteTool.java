package paget.diagram.spec;

/** Deletes what a view stands for. */
public record DeleteTool(Head head, String elementVariable, String elementViewVariable, String containerViewVariable,
        ModelOperation operation) implements Tool {
}
